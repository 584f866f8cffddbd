// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle;

import java.util.List;

/** Judges one thing about an exchange. Has no state. */
public interface Check {

    /** Leaves findings; none means that all is well. */
    void check(Onderzoek onderzoek);

    /** Id that test sets use. */
    default String id() {
        return meta().id();
    }

    /** What holds when all is well; Dutch. */
    default String titel() {
        return meta().titel();
    }

    /** Rules and paragraphs that it stands for. */
    default List<String> eisen() {
        return List.of(meta().eisen());
    }

    /** Whether it can say something about what came. */
    default boolean geldt(Onderzoek onderzoek) {
        return switch (meta().geldt()) {
            case ALTIJD -> true;
            case HTTP -> onderzoek.find().isPresent();
            case SOAP -> onderzoek.find().flatMap(h -> h.gelezen().envelop()).isPresent();
            case BERICHT -> onderzoek.find().flatMap(h -> h.goedBericht()).isPresent();
            case FOUT ->
                onderzoek
                        .find()
                        .filter(h -> h.fault().isPresent() || h.foutbericht().isPresent())
                        .isPresent();
        };
    }

    private Controle meta() {
        Controle found = getClass().getAnnotation(Controle.class);
        if (found == null) {
            throw new IllegalStateException(getClass() + " has no @Controle");
        }
        return found;
    }
}
