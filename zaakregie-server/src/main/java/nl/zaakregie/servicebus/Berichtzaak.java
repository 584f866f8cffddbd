// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.servicebus;

import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.rzs;
import static nl.zaakregie.stuf.Namen.zkn;

import nl.zaakregie.stuf.StufElement;

/** The zaak or document that a message is about, by which its log is found. */
final class Berichtzaak {
    private Berichtzaak() {}

    /** Empty when the message names none. */
    static String of(StufElement message) {
        return message.value(OBJECT, zkn("identificatie"))
                .or(() -> message.value(rzs("object"), zkn("identificatie")))
                .or(() -> message.value(zkn("gelijk"), zkn("identificatie")))
                .orElse("");
    }
}
