// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.abonnement;

import java.time.Instant;
import java.util.UUID;
import nl.zaakregie.bericht.Zaaknotificatie.Soort;

/**
 * An event that came in.
 *
 * @param gebeurtenis as it is written in messages
 * @param veroorzaker who caused it; empty: not told
 * @param intern      whether it came from within this program and not by message
 * @param dubbel      whether it is the same event as one that came by the other way, so that nothing was sent for it
 * @param ontvangers  how many subscribers were notified, without those on a client
 */
public record Zaakgebeurtenis(
        UUID id,
        Instant tijdstip,
        String zaak,
        String gebeurtenis,
        Soort zaaktype,
        String veroorzaker,
        boolean intern,
        boolean dubbel,
        int ontvangers) {}
