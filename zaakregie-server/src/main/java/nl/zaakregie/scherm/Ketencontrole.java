// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.time.Duration;
import java.time.Instant;
import nl.zaakregie.verwerking.Auditlog;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The last check of the chain of the audit log; a long chain is not walked for every page. */
@Component
class Ketencontrole {
    private static final Duration FRESH = Duration.ofMinutes(15);

    private final Auditlog audit;
    private @Nullable Stand last;

    Ketencontrole(Auditlog audit) {
        this.audit = audit;
    }

    /** What was found, and when. */
    record Stand(boolean goed, String tekst, String moment, Instant sinds) {}

    /** The last check, or a new one when that is long ago. */
    synchronized Stand latest() {
        Stand known = last;
        return known == null || known.sinds().plus(FRESH).isBefore(Instant.now()) ? check() : known;
    }

    @Scheduled(cron = "0 0 2 * * *")
    synchronized Stand check() {
        Instant now = Instant.now();
        Auditlog.Uitslag found = audit.verify();
        String text = found.isGoed()
                ? Opmaak.aantal(found.records(), "regel", "regels") + ", 0 afwijkingen"
                : found.breuk().isPresent()
                        ? "verbroken bij regel " + found.breuk().getAsLong() + "; de " + found.records()
                                + " ervoor kloppen"
                        : "verbroken aan het einde: " + found.einde();
        Stand fresh = new Stand(found.isGoed(), text, Opmaak.moment(now), now);
        last = fresh;
        return fresh;
    }
}
