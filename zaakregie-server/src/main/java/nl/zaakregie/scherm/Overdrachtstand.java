// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.zaakregie.overdracht.Overdracht;
import nl.zaakregie.overdracht.Overdrachtwerk;
import nl.zaakregie.overdracht.Toestand;

/** Where a hand-over stands in words, with the mark that goes with them. */
record Overdrachtstand(String icoon, String tekst) {
    static final String NIET_AFGELEVERD = "Niet afgeleverd";

    /** As the regisseur sees it. */
    static Overdrachtstand of(Overdracht overdracht) {
        return switch (overdracht.toestand()) {
            case KLAAR -> new Overdrachtstand("klaar", "Klaar om te versturen");
            case VERSTUURD -> new Overdrachtstand("stuur", "Verstuurd");
            case ONTVANGEN -> new Overdrachtstand("wacht", "Wacht op antwoord, " + until(overdracht.uiterlijk()));
            case GEEN_ANTWOORD ->
                new Overdrachtstand(
                        "wacht",
                        (isReminded(overdracht) ? "Herinnerd, " : "Geen antwoord, ") + until(overdracht.uiterlijk()));
            case GEACCEPTEERD -> new Overdrachtstand("ok", "Geaccepteerd");
            case GEWEIGERD -> new Overdrachtstand("stop", "Geweigerd");
            case NIET_AFGELEVERD -> new Overdrachtstand("stop", NIET_AFGELEVERD);
        };
    }

    /** Whether somebody asked for the answer and its time is not over yet. */
    static boolean isReminded(Overdracht overdracht) {
        return overdracht.toestand() == Toestand.GEEN_ANTWOORD
                && overdracht.uiterlijk().isAfter(Instant.now());
    }

    /** As the backoffice sees it. */
    static Overdrachtstand of(Overdrachtwerk werk, Instant uiterlijk) {
        return switch (werk.besluit()) {
            case GEACCEPTEERD -> new Overdrachtstand("ok", "Geaccepteerd");
            case GEWEIGERD -> new Overdrachtstand("stop", "Geweigerd");
            case OPEN -> open(werk, uiterlijk);
        };
    }

    private static Overdrachtstand open(Overdrachtwerk werk, Instant uiterlijk) {
        if (uiterlijk.isBefore(Instant.now())) {
            return new Overdrachtstand("wacht", until(uiterlijk));
        }
        boolean fresh = Opmaak.dag(werk.ontvangen()).equals(Opmaak.today());
        return new Overdrachtstand(fresh ? "nieuw" : "stuur", (fresh ? "nieuw, " : "") + until(uiterlijk));
    }

    private static String until(Instant uiterlijk) {
        long days = ChronoUnit.DAYS.between(Opmaak.today(), Opmaak.dag(uiterlijk));
        if (uiterlijk.isBefore(Instant.now())) {
            return days == 0 ? "norm verstreken" : Opmaak.aantal(-days, "dag", "dagen") + " te laat";
        }
        return days == 0 ? "antwoord vandaag" : "nog " + Opmaak.aantal(days, "dag", "dagen");
    }
}
