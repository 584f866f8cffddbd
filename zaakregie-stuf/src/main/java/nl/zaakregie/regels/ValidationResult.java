// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.regels;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.stuf.StufElement;

/**
 * What validation made of a message.
 *
 * @param root        the message, for a lenient partner with its dialect understood
 * @param bevindingen every finding, warnings included
 */
public record ValidationResult(StufElement root, List<Bevinding> bevindingen) {
    public ValidationResult {
        bevindingen = List.copyOf(bevindingen);
    }

    public boolean isValid() {
        return bevindingen.stream().noneMatch(Bevinding::isFout);
    }

    /** The finding to refuse the message with: the one whose code comes first in the table of the standard. */
    public Optional<Bevinding> first() {
        return bevindingen.stream().filter(Bevinding::isFout).min(Comparator.comparing(Bevinding::foutcode));
    }
}
