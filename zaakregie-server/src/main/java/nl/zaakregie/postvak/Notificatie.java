// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.postvak;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.zaakregie.bericht.Gebeurtenis;
import nl.zaakregie.bericht.Zaaknotificatie.Soort;
import org.jspecify.annotations.Nullable;

/**
 * What a role was told of a zaak.
 *
 * @param volgnummer order of receipt
 * @param status     omschrijving of the status that was told; empty: none
 * @param document   the document that it is about; empty: none or not told (E-63)
 * @param zender     who told it
 * @param gelezen    when somebody saw it; null: nobody yet
 */
public record Notificatie(
        long volgnummer,
        UUID id,
        String zaakidentificatie,
        Gebeurtenis gebeurtenis,
        Soort soort,
        String status,
        String document,
        List<String> meldingen,
        String zender,
        Instant ontvangen,
        @Nullable Instant gelezen) {}
