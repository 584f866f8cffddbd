// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.regels;

import static nl.zaakregie.stuf.Namen.GERELATEERDE;
import static nl.zaakregie.stuf.Namen.rzs;
import static nl.zaakregie.stuf.Namen.stuf;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.zaakregie.bericht.Gebeurtenis;
import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.stuf.StufElement;

/** Rules about notifications and hand-overs that the schema cannot say (RZS 6.8 to 6.10). */
final class Notificatieregels {
    private Notificatieregels() {}

    static void check(Regelcontext context) {
        checkZaaktype(context);
        checkGebeurtenis(context);
    }

    /** BR-15, E-07: one zaaktype with code and omschrijving. */
    static void checkZaaktype(Regelcontext context) {
        StufElement object = context.root().child(rzs("object")).orElse(context.root());
        List<StufElement> types = object.children(zkn("isVan"));
        if (types.size() != 1) {
            context.fout(
                    "BR-15",
                    Foutcode.STUF058,
                    object,
                    "Er is precies één zaaktype (isVan) nodig; gevonden: " + types.size() + ".");
            return;
        }
        for (String name : List.of("code", "omschrijving")) {
            if (types.getFirst().value(GERELATEERDE, zkn(name)).isEmpty()) {
                context.fout(
                        "BR-15", Foutcode.STUF058, types.getFirst(), "De " + name + " van het zaaktype ontbreekt.");
            }
        }
    }

    /** BR-24. */
    private static void checkGebeurtenis(Regelcontext context) {
        StufElement object = context.root().child(rzs("object")).orElse(context.root());
        Optional<StufElement> event = object.child(stuf("extraElementen")).stream()
                .flatMap(extra -> extra.children().stream())
                .filter(e -> e.attributes().stream()
                        .anyMatch(a -> a.name().getLocalPart().equals("naam")
                                && a.value().equalsIgnoreCase("gebeurtenis")))
                .findFirst();
        if (event.flatMap(e -> Gebeurtenis.parse(e.text())).isEmpty()) {
            String known =
                    Arrays.stream(Gebeurtenis.values()).map(Gebeurtenis::tekst).collect(Collectors.joining(", "));
            context.fout("BR-24", Foutcode.STUF058, event.orElse(object), "De gebeurtenis is één van: " + known + ".");
        }
    }
}
