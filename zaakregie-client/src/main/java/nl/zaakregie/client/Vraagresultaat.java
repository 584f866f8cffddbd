// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client;

import java.util.Optional;

/**
 * What a question brought.
 *
 * @param <T> what was asked for
 */
public sealed interface Vraagresultaat<T> {

    /**
     * An answer; that there is no such zaak is one too.
     *
     * @param inhoud what was asked for
     */
    record Beantwoord<T>(T inhoud) implements Vraagresultaat<T> {}

    /**
     * No answer.
     *
     * @param oorzaak what became of the question
     */
    record NietBeantwoord<T>(Verzendresultaat oorzaak) implements Vraagresultaat<T> {}

    /** The answer, if there is one. */
    default Optional<T> find() {
        return this instanceof Beantwoord<T> answered ? Optional.of(answered.inhoud()) : Optional.empty();
    }
}
