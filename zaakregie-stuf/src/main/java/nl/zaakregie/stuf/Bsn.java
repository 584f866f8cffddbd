// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.stuf;

import java.util.Optional;

/**
 * A burgerservicenummer of nine digits that passes the 11-proef. Its text form never shows the number.
 *
 * @param number nine digits
 */
public record Bsn(String number) {
    public Bsn {
        if (!isValid(number)) {
            throw new IllegalArgumentException("Geen geldig burgerservicenummer");
        }
    }

    public static Optional<Bsn> parse(String text) {
        return isValid(text) ? Optional.of(new Bsn(text)) : Optional.empty();
    }

    private static boolean isValid(String text) {
        if (text.length() != 9) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return false;
            }
            sum += digit * (i == 8 ? -1 : 9 - i);
        }
        return sum % 11 == 0 && !text.equals("000000000");
    }

    @Override
    public String toString() {
        return "Bsn[*********]";
    }
}
