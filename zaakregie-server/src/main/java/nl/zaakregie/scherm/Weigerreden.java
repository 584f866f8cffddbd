// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why a hand-over is refused, as the form offers it. */
enum Weigerreden {
    BUITEN_REGIO("Buiten regio"),
    ANDERE_AFDELING("Niet de juiste afdeling"),
    GEGEVENS("Gegevens ontbreken"),
    TRAJECT("Er loopt al een traject"),
    ANDERS("");

    private final String tekst;

    Weigerreden(String tekst) {
        this.tekst = tekst;
    }

    /** A reason as the form offers it. */
    record Keuze(String naam, String keuze) {}

    static List<Keuze> list() {
        return Arrays.stream(values())
                .map(r -> new Keuze(r.name(), r.tekst.isEmpty() ? "Anders" : r.tekst))
                .toList();
    }

    /** What the regisseur reads: the reason that was chosen, with the words that go with it; empty when there are none. */
    static String text(String naam, String toelichting) {
        String chosen = Arrays.stream(values())
                .filter(r -> r.name().equals(naam))
                .findFirst()
                .map(r -> r.tekst)
                .orElse("");
        return Stream.of(chosen, toelichting.strip()).filter(t -> !t.isEmpty()).collect(Collectors.joining(". "));
    }
}
