// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.verzending;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an attempt means for the message and for its queue.
 *
 * @param toestand state of the message from now on
 * @param wacht    how long its queue waits; null: until a person did something
 * @param code     StUF code of a foutbericht
 * @param oorzaak  why it is not delivered, in Dutch
 */
record Besluit(Toestand toestand, @Nullable Duration wacht, String code, String oorzaak) {

    /** By the rule of StUF: server fault or silence means the same message again, a client fault means a person. */
    static Besluit of(Resultaat result, Instant now, Duration longest, Herhaalschema schedule) {
        Geclaimd bericht = result.bericht();
        boolean holds = bericht.houdtVast();
        return switch (result.poging().oordeel()) {
            case Oordeel.Aangenomen accepted -> new Besluit(Toestand.AFGELEVERD, Duration.ZERO, "", "");
            case Oordeel.Geweigerd refusal ->
                new Besluit(
                        Toestand.GEWEIGERD,
                        holds ? null : Duration.ZERO,
                        refusal.code(),
                        join(refusal.omschrijving(), refusal.details()));
            case Oordeel.Fout fault ->
                again(bericht, now, longest, schedule, fault.code(), join(fault.omschrijving(), fault.details()));
            case Oordeel.Stil silence -> again(bericht, now, longest, schedule, "", silence.oorzaak());
        };
    }

    private static Besluit again(
            Geclaimd bericht, Instant now, Duration longest, Herhaalschema schedule, String code, String cause) {
        if (bericht.aangeboden().plus(longest).isBefore(now)) {
            return new Besluit(Toestand.OPGEGEVEN, bericht.houdtVast() ? null : Duration.ZERO, code, cause);
        }
        return new Besluit(Toestand.WACHT, schedule.pause(bericht.pogingen() + 1), code, cause);
    }

    private static String join(String text, String details) {
        return details.isEmpty() ? text : text + ": " + details;
    }
}
