// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.regels;

/** How serious a finding is. */
public enum Ernst {
    /** The message is refused. */
    FOUT,
    /** The message is understood all the same; the sender should mend it. */
    WAARSCHUWING
}
