// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import java.util.function.BooleanSupplier;

/** A regiesysteem or backoffice in the figures: our own, or that of another vendor. */
interface Deelnemer {
    /** Whether it heard of an event of a zaak. */
    boolean heard(String zaak, String event);

    /** How many notifications about a zaak it has. */
    int notifications(String zaak);

    /** Asks for a zaak again. */
    void refresh(String zaak);

    /** Whether it sees a zaak as zaak or as deelplan. */
    boolean sees(String zaak, String soort);

    /** Hands a zaak over to the backoffice; the condition holds when that was accepted with this reason. */
    BooleanSupplier handOver(String zaak, String reden);

    /** Whether a hand-over of a zaak waits here. */
    boolean hasWork(String zaak);

    void accept(String zaak, String reden);

    /** Whether it has a document of a zaak, fetched by itself. */
    boolean hasDocument(String zaak, String document);
}
