// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.toetsing;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A run as its page shows it.
 *
 * @param merk        a text that changes whenever the page should; empty when nothing will change any more
 * @param scenarios   how many there are, and {@code gedaan} how many of them are done
 * @param toelichting why the run ended before its end; empty when it did not
 * @param nu          what has to be done now
 * @param mislukt     the step for which a conditional run waits
 * @param adressen    where the system under test sends to; empty when it does not
 */
public record Runbeeld(
        Runregel run,
        String merk,
        boolean voorwaardelijk,
        int gedaan,
        int scenarios,
        String toelichting,
        Optional<Taak> nu,
        Optional<Taak> mislukt,
        List<Taak> vragen,
        Map<String, String> adressen,
        List<Scenarioregel> boom,
        Optional<Stapbeeld> keuze,
        Map<String, String> gegevens,
        List<Bericht> overig) {

    /** Something for the person at the page. */
    public record Taak(String stap, String dienst, String tekst, String adres, Map<String, String> variabelen) {}

    /**
     * A scenario in the tree.
     *
     * @param sleutel changes whenever something in the scenario does
     */
    public record Scenarioregel(
            String sleutel,
            String id,
            String titel,
            Teken teken,
            String einde,
            boolean open,
            String toelichting,
            List<Stapregel> stappen) {}

    /**
     * A step in the tree.
     *
     * @param open    whether it, or one of its checks, is opened
     * @param gekozen whether the step as a whole is opened
     * @param regels  checks that found something
     * @param goed    how many checks found nothing
     */
    public record Stapregel(
            String id,
            String dienst,
            Teken teken,
            String einde,
            boolean open,
            boolean gekozen,
            List<Regel> regels,
            int goed) {}

    /** A check in the tree. */
    public record Regel(String id, String titel, Teken teken, boolean gekozen) {}

    /**
     * The opened step or check.
     *
     * @param wat       what the platform sent or asked for
     * @param reden     why the step was left out; empty when it was not
     * @param controles titles of what was checked and found right
     * @param ook       other steps at which the same check found something
     */
    public record Stapbeeld(
            String stap,
            String scenario,
            String titel,
            Teken teken,
            String wat,
            String reden,
            List<Vondst> vondsten,
            List<String> controles,
            List<String> ook,
            List<Bericht> berichten) {}

    /** What a check found. */
    public record Vondst(
            String controle,
            String tekst,
            String verwacht,
            String gevonden,
            int regel,
            List<String> pad,
            String standaard,
            boolean fout) {}

    /** A message over the line. */
    public record Bericht(String kop, String koppen, String inhoud, long regels) {}

    /** What is said to who does not see the page change. */
    public String melding() {
        return nu.map(t -> "Wacht op uw systeem: stap " + t.stap())
                .or(() -> mislukt.map(t -> "Stap " + t.stap() + " is niet goed"))
                .orElse(run.voorbij() ? run.stand() + ": " + run.telling().tekst() : "De run loopt");
    }
}
