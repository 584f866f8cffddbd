// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.regels;

import static nl.zaakregie.stuf.Namen.GERELATEERDE;
import static nl.zaakregie.stuf.Namen.rzs;
import static nl.zaakregie.stuf.Namen.stuf;
import static nl.zaakregie.stuf.Namen.zkn;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.stuf.StufElement;

/** Rules about notifications and hand-overs that the schema cannot say (RZS 6.8 to 6.10). */
final class Notificatieregels {
    private static final Set<String> GEBEURTENISSEN = Set.of(
            "creeer zaak", "update zaak", "actualiseer zaakstatus", "voeg zaakdocument toe", "update zaakdocument");

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
        String text = event.map(e -> plain(e.text())).orElse("");
        if (!GEBEURTENISSEN.contains(text)) {
            context.fout(
                    "BR-24",
                    Foutcode.STUF058,
                    event.orElse(object),
                    "De gebeurtenis is één van: Creeer zaak, Update zaak, Actualiseer zaakstatus, Voeg zaakdocument toe, Update zaakdocument.");
        }
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
