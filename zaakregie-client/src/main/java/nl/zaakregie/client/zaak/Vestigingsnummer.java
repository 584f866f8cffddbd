// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client.zaak;

/**
 * The number of a vestiging in the handelsregister (BR-09).
 *
 * @param value twelve digits
 */
public record Vestigingsnummer(String value) {
    /** Refuses parts that do not fit. */
    public Vestigingsnummer {
        if (!value.matches("[0-9]{12}")) {
            throw new IllegalArgumentException("A vestigingsnummer has twelve digits");
        }
    }
}
