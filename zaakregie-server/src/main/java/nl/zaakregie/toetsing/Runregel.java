// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.toetsing;

import java.time.Instant;
import java.util.Locale;
import nl.zaakregie.testplatform.uitvoering.Oordeel;
import nl.zaakregie.testplatform.uitvoering.Runstatus;
import nl.zaakregie.testplatform.verslag.Verslag;

/**
 * A run in one line.
 *
 * @param icoon   name of the shape that shows how it stands
 * @param stand   the same in words
 * @param voorbij whether nothing will happen any more
 */
public record Runregel(
        String id,
        String product,
        String leverancier,
        String rol,
        String testset,
        Instant begin,
        String duur,
        String icoon,
        String stand,
        boolean voorbij,
        Uitslagtelling telling) {

    static Runregel of(Verslag verslag) {
        Runstatus status = Runstatus.valueOf(verslag.status());
        return new Runregel(
                verslag.run(),
                (verslag.product().naam() + " " + verslag.product().versie()).strip(),
                verslag.product().leverancier(),
                verslag.rol(),
                verslag.testset().titel() + ", versie " + verslag.testset().versie(),
                Instant.parse(verslag.begin()),
                duration(verslag.duurMs()),
                icon(verslag, status),
                word(verslag, status),
                status.voorbij(),
                Uitslagtelling.of(verslag.tellingen(), verslag.rijen(), status.voorbij() ? 0 : 2));
    }

    private static String duration(long millis) {
        long seconds = Math.round(millis / 1000.0);
        return seconds < 60
                ? Math.max(1, seconds) + " s"
                : String.format(Locale.ROOT, "%d min %02d s", seconds / 60, seconds % 60);
    }

    private static boolean isOpen(Verslag verslag) {
        return count(verslag, Oordeel.HANDMATIG) > 0 && count(verslag, Oordeel.GEFAALD) == 0;
    }

    private static long count(Verslag verslag, Oordeel oordeel) {
        return verslag.tellingen().getOrDefault(oordeel.name(), 0L);
    }

    private static String icon(Verslag verslag, Runstatus status) {
        return switch (status) {
            case KLAARGEZET, LOOPT -> "run";
            case WACHT -> "wacht";
            case AFGEROND -> verslag.geslaagd() ? "ok" : isOpen(verslag) ? "wacht" : "stop";
            case GESTOPT -> "nee";
            case ONBEREIKBAAR, MISLUKT -> "stop";
        };
    }

    private static String word(Verslag verslag, Runstatus status) {
        return switch (status) {
            case KLAARGEZET, LOOPT -> "Loopt";
            case WACHT -> "Wacht op uw systeem";
            case AFGEROND -> verslag.geslaagd() ? "Geslaagd" : isOpen(verslag) ? "Te beoordelen" : "Niet geslaagd";
            case GESTOPT -> "Gestopt";
            case ONBEREIKBAAR -> "Systeem onbereikbaar";
            case MISLUKT -> "Mislukt in het platform";
        };
    }
}
