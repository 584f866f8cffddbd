// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.bericht;

import static nl.zaakregie.stuf.Namen.FUNCTIE;
import static nl.zaakregie.stuf.Namen.rzs;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.ArrayList;
import java.util.List;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Stuurgegevens;

/** What the four messages of Regie- en zaakservices have in common: stuurgegevens, meldingen and one object. */
final class RzsOpbouw {
    private RzsOpbouw() {}

    static StufElement.Builder object(String zaakidentificatie) {
        return StufElement.builder(rzs("object"))
                .entiteit("ZAK", null)
                .attribute(FUNCTIE, "entiteit")
                .add(zkn("identificatie"), zaakidentificatie);
    }

    static StufElement message(String root, Stuurgegevens head, List<String> meldingen, StufElement object) {
        List<StufElement> children = new ArrayList<>();
        children.add(head.toElement(rzs("stuurgegevens")));
        meldingen.forEach(m -> children.add(StufElement.of(rzs("melding"), m)));
        children.add(object);
        return StufElement.of(rzs(root), children);
    }

    static List<String> meldingen(StufElement message) {
        return message.children(rzs("melding")).stream().map(StufElement::text).toList();
    }

    static StufElement readObject(StufElement message) {
        return message.child(rzs("object")).orElse(message);
    }
}
