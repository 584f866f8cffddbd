// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.verzending;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a destination stands.
 *
 * @param openTot       until when nothing is sent because it does not answer well; null: it is sent to
 * @param reden         why not
 * @param wacht         messages that wait
 * @param teBekijken    messages that a person must look at
 * @param oudste        when the oldest waiting message was made
 * @param laatsteSucces when it last accepted a message
 */
public record Bestemmingstand(
        String naam,
        boolean gepauzeerd,
        @Nullable Instant openTot,
        String reden,
        long wacht,
        long teBekijken,
        @Nullable Instant oudste,
        @Nullable Instant laatsteSucces) {}
