// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle;

import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.stuf;
import static nl.zaakregie.stuf.Namen.zkn;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.testplatform.maker.Proefinstelling;

/** What several checks on requests look at: kinds of zaken, numbers, counts, extra elements. */
public final class Soorten {
    private Soorten() {}

    /** The kind of a zaak as steps name it. */
    public static String of(Zaak zaak, Proefinstelling instelling) {
        for (String plan : List.of(Proefinstelling.GEZINSPLAN, Proefinstelling.LEVENSDOMEINPLAN)) {
            if (zaak.zaaktypecode().equals(instelling.zaaktype(plan).code())) {
                return plan;
            }
        }
        return zaak.gerelateerdeZaken().isEmpty() ? "gewoon" : Proefinstelling.DEELPLAN;
    }

    public static void compareCount(Onderzoek o, String what, long found) {
        long expected = Long.parseLong(o.parameter());
        if (found != expected) {
            o.fout("Het aantal " + what + " is niet het gevraagde.")
                    .verwacht("" + expected)
                    .gevonden("" + found);
        }
    }

    public static void compareNumber(Onderzoek o, String what, String found) {
        String expected = o.variabele(o.parameter());
        if (!expected.isEmpty() && !found.equals(expected)) {
            o.fout("Het bericht gaat over een andere " + what + " dan " + o.parameter() + ".")
                    .verwacht(expected)
                    .gevonden(found);
        }
    }

    /** The number of the document that a request is about. */
    public static String document(Onderzoek o) {
        StufElement root = o.verzoek();
        return root.value(zkn("gelijk"), zkn("identificatie"))
                .or(() -> root.value(zkn("edcLv01"), zkn("gelijk"), zkn("identificatie")))
                .or(() -> root.value(zkn("document"), zkn("identificatie")))
                .or(() -> root.value(zkn("edcLk02"), OBJECT, zkn("identificatie")))
                .or(() -> root.value(OBJECT, zkn("identificatie")))
                .orElse("");
    }

    /** Whether an attribute of the zaak itself differs between the old and the new object. */
    public static boolean changes(StufElement old, StufElement huidig) {
        return !own(old).equals(own(huidig));
    }

    private static List<StufElement> own(StufElement object) {
        return object.children().stream().filter(c -> !c.isEntiteit()).toList();
    }

    /** The value of an extraElement, its name in any spelling; empty when absent (E-05). */
    public static String extraElement(StufElement object, String naam) {
        return object.child(stuf("extraElementen")).map(StufElement::children).orElse(List.of()).stream()
                .filter(e -> e.attributes().stream()
                        .anyMatch(a -> a.name().getLocalPart().equals("naam")
                                && plain(a.value()).equals(plain(naam))))
                .map(e -> e.text().strip())
                .findFirst()
                .orElse("");
    }

    /** Without capitals, diacritics, blanks and underscores. */
    public static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("[\\p{M}\\s_]", "")
                .toLowerCase(Locale.ROOT);
    }
}
