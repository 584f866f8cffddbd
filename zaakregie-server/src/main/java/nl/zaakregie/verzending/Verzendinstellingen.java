// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.verzending;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the outbound engine, prefix {@code zaakregie.verzending}.
 *
 * @param gelijktijdig      most messages under way to one destination, per node
 * @param wachttijd         how long to wait for an answer
 * @param eersteHerhaling   first pause before a message is offered again; doubles each time
 * @param langsteHerhaling  longest such pause, also for a destination that does not answer
 * @param maximaleDuur      how long a message is offered again before a person must look
 * @param peiling           how often to look for messages that another node put in the outbox
 * @param bewaartermijn     days that ended messages are kept, to offer them again
 */
@ConfigurationProperties("zaakregie.verzending")
public record Verzendinstellingen(
        @DefaultValue("8") int gelijktijdig,
        @DefaultValue("30s") Duration wachttijd,
        @DefaultValue("1s") Duration eersteHerhaling,
        @DefaultValue("5m") Duration langsteHerhaling,
        @DefaultValue("7d") Duration maximaleDuur,
        @DefaultValue("250ms") Duration peiling,
        @DefaultValue("30") int bewaartermijn) {
    /** To record how an attempt ended, on a machine that is busy. */
    private static final Duration RECORDING = Duration.ofSeconds(5);

    /** A claim lasts longer than any attempt can; what a dead node held is offered again after it. */
    public Duration claimduur() {
        return wachttijd.multipliedBy(2).plus(RECORDING);
    }
}
