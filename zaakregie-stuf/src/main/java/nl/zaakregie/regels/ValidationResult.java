// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.regels;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.stuf.StufElement;

/**
 * What was found in a message.
 *
 * @param root        the message; normalised when the profile is lenient
 * @param bevindingen all findings
 */
public record ValidationResult(StufElement root, List<Bevinding> bevindingen) {
    public ValidationResult {
        bevindingen = List.copyOf(bevindingen);
    }

    public boolean isValid() {
        return first().isEmpty();
    }

    /** The fault to report: the one whose Foutcode takes precedence. */
    public Optional<Bevinding> first() {
        return bevindingen.stream().filter(Bevinding::isFout).min(Comparator.comparing(Bevinding::foutcode));
    }
}
