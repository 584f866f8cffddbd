// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import static nl.zaakregie.stuf.Namen.bg;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import nl.zaakregie.rgbz.Betrokkene;
import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.stuf.StufObject;

/** How people and organisations are called on the screen. */
final class Namen {
    private static final List<QName> MEDEWERKER =
            List.of(zkn("voorletters"), zkn("voorvoegselAchternaam"), zkn("achternaam"));
    private static final List<QName> PERSOON =
            List.of(bg("voorletters"), bg("voorvoegselGeslachtsnaam"), bg("geslachtsnaam"));
    private static final List<QName> ORGANISATIE = List.of(bg("handelsnaam"), bg("statutaireNaam"), zkn("naam"));

    private Namen() {}

    /** What people call a zaak. */
    static String of(Zaak zaak) {
        String own = zaak.text("omschrijving");
        return own.isEmpty() ? zaak.zaaktypeomschrijving() : own;
    }

    /** The name of somebody with a role; for one without a name its number, but never a BSN. */
    static String of(Betrokkene party) {
        StufObject partij = party.partij();
        return Stream.of(whole(partij, MEDEWERKER), whole(partij, PERSOON), first(partij))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElseGet(() -> party.soort().equals("NPS") || party.sleutel().isEmpty()
                        ? "naam niet bekend"
                        : party.sleutel());
    }

    private static String whole(StufObject partij, List<QName> parts) {
        return partij.value(parts.getLast()).isEmpty()
                ? ""
                : parts.stream().flatMap(p -> partij.value(p).stream()).collect(Collectors.joining(" "));
    }

    private static String first(StufObject partij) {
        return ORGANISATIE.stream()
                .flatMap(p -> partij.value(p).stream())
                .findFirst()
                .orElse("");
    }
}
