// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.regels;

/** One rule of the standard that the schema cannot express. */
public interface Berichtregel {
    /** Its number, such as {@code R-084}. */
    String nummer();

    /** Adds a finding for every breach. */
    void check(Regelcontext context);
}
