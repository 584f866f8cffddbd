// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.berichtenlog;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.zaakregie.regels.Bevinding;

/**
 * One exchange as the log keeps it: business keys in clear, bodies encrypted. Absent keys are the empty string.
 *
 * @param systeem name of the partner system in the configuration
 */
public record Uitwisseling(
        UUID id,
        Instant tijdstip,
        String richting,
        String rol,
        String service,
        String systeem,
        String zaakidentificatie,
        String referentienummer,
        String crossRefnummer,
        String zender,
        String ontvanger,
        String uitkomst,
        String foutcode,
        long duurMicros,
        List<Bevinding> bevindingen,
        byte[] verzoek,
        byte[] antwoord) {}
