// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.verzending;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message in the outbox as a person sees it, without its content.
 *
 * @param rol role that sends it
 */
public record Uitgaand(
        long id,
        String rol,
        String bestemming,
        String service,
        String zaakidentificatie,
        String referentienummer,
        Toestand toestand,
        int pogingen,
        Instant aangemaakt,
        @Nullable Instant afgerond,
        String foutcode,
        String oorzaak) {}
