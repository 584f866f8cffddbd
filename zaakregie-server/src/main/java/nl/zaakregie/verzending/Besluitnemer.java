// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.verzending;

import java.time.Instant;
import org.springframework.stereotype.Component;

/** Decides what an attempt means for its message, by the settings of this program. */
@Component
class Besluitnemer {
    private final Verzendinstellingen settings;
    private final Herhaalschema schedule;

    Besluitnemer(Verzendinstellingen settings, Herhaalschema schedule) {
        this.settings = settings;
        this.schedule = schedule;
    }

    Besluit decide(Resultaat result, Instant now) {
        return Besluit.of(result, now, settings.maximaleDuur(), schedule);
    }
}
