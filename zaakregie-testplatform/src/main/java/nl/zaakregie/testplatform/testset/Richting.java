// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.testset;

/** Who sends the first message of a step. */
public enum Richting {
    /** The platform sends and judges the answer. */
    NAAR_SYSTEEM("P>T"),
    /** The system under test sends; the platform judges the message and answers it. */
    NAAR_PLATFORM("T>P");

    private final String teken;

    Richting(String teken) {
        this.teken = teken;
    }

    /** As the sheets write it: P for the platform, T for the system under test. */
    public String teken() {
        return teken;
    }
}
