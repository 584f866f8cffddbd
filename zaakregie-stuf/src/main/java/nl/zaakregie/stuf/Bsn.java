// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.stuf;

import java.util.Optional;

/**
 * A burgerservicenummer: nine digits that pass the 11-proef, not all zero (BR-07).
 *
 * @param value nine digits
 */
public record Bsn(String value) {

    public Bsn {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a valid BSN");
        }
    }

    /** The BSN of this text, when it is one. */
    public static Optional<Bsn> parse(String text) {
        String stripped = text.strip();
        return isValid(stripped) ? Optional.of(new Bsn(stripped)) : Optional.empty();
    }

    /** Whether a text is nine digits that pass the 11-proef and are not all zero. */
    public static boolean isValid(String text) {
        if (text.length() != 9 || text.equals("000000000")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                return false;
            }
            sum += (digit - '0') * (i == 8 ? -1 : 9 - i);
        }
        return sum % 11 == 0;
    }

    /** Never the number: this text may reach a log. */
    @Override
    public String toString() {
        return "Bsn(*)";
    }
}
