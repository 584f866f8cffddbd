// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.mutatie;

import java.util.Optional;
import nl.zaakregie.stuf.NoValue;
import nl.zaakregie.stuf.StufElement;

/** What the new state of a kennisgeving says of one attribute (R-079, R-083; interop 43). */
enum Waardesoort {
    /** A value. */
    VALUE,
    /** That there is a value which nobody knows. */
    MARK,
    /** That it has no value. */
    CLEAR,
    /** Nothing. */
    KEEP;

    /**
     * What is said of an attribute.
     *
     * @param value the attribute in the new state
     * @param old   the attribute in the old state of the same message
     */
    static Waardesoort of(StufElement value, Optional<StufElement> old) {
        if (hasValue(value)) {
            return VALUE;
        }
        StufElement leaf = firstLeaf(value);
        boolean hadValue = old.filter(Waardesoort::hasValue).isPresent();
        return leaf.noValue().map(reason -> of(reason, hadValue)).orElse(leaf.isNil() && hadValue ? CLEAR : KEEP);
    }

    private static Waardesoort of(NoValue reason, boolean hadValue) {
        return switch (reason) {
            case GEEN_WAARDE -> CLEAR;
            case VASTGESTELD_ONBEKEND -> MARK;
            case WAARDE_ONBEKEND -> hadValue ? MARK : KEEP;
            case NIET_ONDERSTEUND, NIET_GEAUTORISEERD -> KEEP;
        };
    }

    private static StufElement firstLeaf(StufElement element) {
        StufElement leaf = element;
        while (!leaf.children().isEmpty()) {
            leaf = leaf.children().getFirst();
        }
        return leaf;
    }

    /** Whether there is a text in it or below it. */
    static boolean hasValue(StufElement element) {
        return element.children().isEmpty()
                ? !element.text().isBlank()
                : element.children().stream().anyMatch(Waardesoort::hasValue);
    }

    /** Whether it says that there is no value. */
    static boolean saysNone(StufElement element) {
        return element.noValue().filter(r -> r == NoValue.GEEN_WAARDE).isPresent();
    }

    /** The element with only the parts that have a value; empty when none has. */
    static Optional<StufElement> onlyValues(StufElement element) {
        if (!hasValue(element)) {
            return Optional.empty();
        }
        StufElement valued = element.mapChildren(part -> onlyValues(part).orElse(null));
        return Optional.of(KennisgevingApplier.clean(valued));
    }
}
