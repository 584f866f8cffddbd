// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import nl.zaakregie.client.zaak.Adres;
import nl.zaakregie.client.zaak.Geboortedatum;
import nl.zaakregie.client.zaak.Geboortedatum.Onbekend;
import nl.zaakregie.client.zaak.Persoon;
import nl.zaakregie.client.zaak.Persoon.Geslacht;
import nl.zaakregie.demo.Voorbeeldstad.Inwoner;
import nl.zaakregie.stuf.Bsn;
import org.jspecify.annotations.Nullable;

/** Reads the persons of Voorbeeldstad. */
final class Inwonerlezer {
    private Inwonerlezer() {}

    static Inwoner inwoner(Demogegevens source, @Nullable Adres adres) {
        String bsn = source.find("bsn");
        Onbekend onbekend = "D".equals(source.find("indOnvolledigeDatum")) ? Onbekend.DAG : Onbekend.NIETS;
        String geboortedatum = source.find("geboortedatum");
        Persoon persoon = Persoon.of(source.text("geslachtsnaam"))
                .withNaam(source.find("voorvoegsel"), source.find("voorletters"), source.find("voornamen"))
                .withGeboorte(
                        Geslacht.valueOf(source.text("geslacht")),
                        geboortedatum == null
                                ? null
                                : new Geboortedatum(
                                        LocalDate.parse(geboortedatum, DateTimeFormatter.BASIC_ISO_DATE), onbekend))
                .withAdres(adres);
        return new Inwoner(bsn == null ? null : new Bsn(bsn), persoon, source.findNumber("geboortedag"), onbekend);
    }
}
