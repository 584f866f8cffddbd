// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.overdracht;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.bericht.Zaaknotificatie.Soort;
import nl.zaakregie.stuf.Systeem;

/** A hand-over as the backoffice that received it knows it. */
public record Overdrachtwerk(
        UUID id,
        String zaakidentificatie,
        Soort soort,
        Systeem zender,
        String referentienummer,
        List<String> meldingen,
        Besluit besluit,
        String reden,
        Instant ontvangen,
        Optional<Instant> besloten) {

    /** What was decided. */
    public enum Besluit {
        OPEN,
        GEACCEPTEERD,
        GEWEIGERD
    }
}
