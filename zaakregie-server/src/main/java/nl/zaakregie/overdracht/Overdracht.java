// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.overdracht;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.zaakregie.bericht.Zaaknotificatie.Soort;

/**
 * A hand-over as the regiesysteem knows it.
 *
 * @param ontvanger         name of the backoffice in the configuration
 * @param meldingen         what was said with the request
 * @param antwoordmeldingen what the backoffice said with its answer
 * @param oorzaak           why it was not delivered
 * @param uiterlijk         when an answer is expected at the latest
 * @param vervolg           what was decided after a refusal; empty: nothing yet
 */
public record Overdracht(
        UUID id,
        String zaakidentificatie,
        Soort soort,
        String ontvanger,
        Toestand toestand,
        String referentienummer,
        List<String> meldingen,
        List<String> antwoordmeldingen,
        String oorzaak,
        Instant uiterlijk,
        Instant aangemaakt,
        Instant gewijzigd,
        String vervolg) {

    /** Something that happened to a hand-over, and where it stood then. */
    public record Gebeurd(Instant tijdstip, Stap stap, Toestand toestand) {}
}
