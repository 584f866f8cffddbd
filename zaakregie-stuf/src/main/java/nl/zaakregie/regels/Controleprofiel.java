// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.regels;

/**
 * How a message of one partner is judged.
 *
 * @param streng                        true: deviations are faults; false (lenient): known dialects are understood and
 *                                      recorded as warnings
 * @param gemeentecode                  four digits that an identificatie must start with
 * @param vreemdeIdentificatiesToegestaan whether an identificatie may start with another gemeentecode (E-58)
 */
public record Controleprofiel(boolean streng, String gemeentecode, boolean vreemdeIdentificatiesToegestaan) {

    /** Lenient, for the gemeentecode 9999 of the examples. */
    public static Controleprofiel lenientProfile() {
        return new Controleprofiel(false, "9999", false);
    }

    /** Strict, for the gemeentecode 9999 of the examples. */
    public static Controleprofiel strictProfile() {
        return new Controleprofiel(true, "9999", false);
    }

    /** What a known deviation is of this partner: a fault when it is strict, else a warning. */
    public Ernst ernst() {
        return streng ? Ernst.FOUT : Ernst.WAARSCHUWING;
    }
}
