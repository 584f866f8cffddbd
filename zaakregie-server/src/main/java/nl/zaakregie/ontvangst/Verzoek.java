// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.ontvangst;

import java.time.Instant;
import java.util.UUID;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.opslag.Inhouden;
import nl.zaakregie.regels.Controleprofiel;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Stuurgegevens;

/**
 * A valid message on its way to a handler.
 *
 * @param bericht   the message, its dialect understood
 * @param inhouden  the binary content that was cut out of the message
 * @param zender    the sender as text for the history
 * @param berichtId id in the berichtenlog
 */
public record Verzoek(
        Service service,
        StufElement bericht,
        Inhouden inhouden,
        Stuurgegevens stuurgegevens,
        Controleprofiel profiel,
        String zender,
        UUID berichtId,
        Instant ontvangen) {}
