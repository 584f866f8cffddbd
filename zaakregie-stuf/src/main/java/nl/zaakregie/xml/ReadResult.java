// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.xml;

import java.util.List;
import nl.zaakregie.regels.Bevinding;
import nl.zaakregie.stuf.StufElement;

/**
 * A message as it was read: its whole tree, and what the schema had to say of it.
 *
 * @param root        root element of the message
 * @param bevindingen all findings of the schema (rule {@code XSD}); empty when valid or when no schema was asked
 */
public record ReadResult(StufElement root, List<Bevinding> bevindingen) {
    public ReadResult {
        bevindingen = List.copyOf(bevindingen);
    }
}
