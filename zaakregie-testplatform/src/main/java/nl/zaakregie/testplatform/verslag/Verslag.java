// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.verslag;

import java.util.List;
import java.util.Map;

/**
 * A run as it is reported; this is also the form of the JSON. Moments are ISO 8601, verdicts are words of {@code Oordeel}
 * in capitals. Holds no personal data but of the persons that the platform made up.
 *
 * @param geslaagd    whether every required step passed
 * @param tellingen   rows of the sheet by verdict
 */
public record Verslag(
        String run,
        Productgegevens product,
        String rol,
        Setgegevens testset,
        String begin,
        String einde,
        long duurMs,
        String status,
        String toelichting,
        boolean geslaagd,
        int rijen,
        Map<String, Long> tellingen,
        Map<String, String> adressen,
        List<Scenarioverslag> scenarios,
        List<Berichtverslag> overig) {

    /** The system under test. */
    public record Productgegevens(String naam, String versie, String leverancier) {}

    /** The set that was run. */
    public record Setgegevens(String naam, String titel, String versie, String controlegetal) {}

    /** A scenario; the verdict is empty when it was not reached. */
    public record Scenarioverslag(
            String id,
            String titel,
            List<String> paragrafen,
            List<String> eisen,
            boolean optioneel,
            String toelichting,
            String afwijking,
            String oordeel,
            List<Stapverslag> stappen) {}

    /** A step: a message and its answer. */
    public record Stapverslag(
            String id,
            String antwoordId,
            String richting,
            String dienst,
            String tekst,
            String oordeel,
            List<Rijverslag> rijen,
            String overgeslagen,
            String vraag,
            String beoordeling,
            String afwijking,
            long duurMs,
            List<Berichtverslag> berichten,
            List<Controleverslag> controles) {}

    /** A row of the sheet. */
    public record Rijverslag(String id, String richting, String bericht, String oordeel) {}

    /** A message over the line. */
    public record Berichtverslag(String kop, Map<String, String> koppen, String inhoud) {}

    /** A check and what it found. */
    public record Controleverslag(String id, String titel, boolean gedaan, List<Bevindingverslag> bevindingen) {}

    /** A finding. */
    public record Bevindingverslag(
            String ernst,
            String tekst,
            String verwacht,
            String gevonden,
            String xpath,
            int regel,
            List<String> eisen) {}

    /** All findings with the step they belong to. */
    public List<Gevonden> bevindingen() {
        return scenarios.stream()
                .flatMap(s -> s.stappen().stream())
                .flatMap(stap -> stap.controles().stream()
                        .flatMap(c -> c.bevindingen().stream().map(b -> new Gevonden(stap, c, b))))
                .toList();
    }

    /** A finding in its place. */
    public record Gevonden(Stapverslag stap, Controleverslag controle, Bevindingverslag bevinding) {}
}
