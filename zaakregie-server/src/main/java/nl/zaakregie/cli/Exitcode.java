// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.cli;

/** How each command ends; the same on every command, and in the README. */
final class Exitcode {
    /** All is well. */
    static final int GOED = 0;
    /** The message, the answer or a step of the demo is not as it should be. */
    static final int BEVINDINGEN = 1;
    /** Wrong use: an option, a file, a setting. */
    static final int GEBRUIK = 2;
    /** The other system gave no answer. */
    static final int ONBEREIKBAAR = 3;
    /** No end: the server stays up. */
    static final int BLIJFT = -1;

    private Exitcode() {}
}
