// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.verzending;

/** What another feature does when a message of its ended. */
public interface Gevolg {

    /** The name under which messages ask for it. */
    String naam();

    /**
     * Runs in the transaction that records the end of the message: both are kept, or neither and then the message is
     * offered again.
     */
    void after(Aflevering aflevering);

    /** Whether anybody may make a refused message of it anew under another number; else only the feature itself can. */
    default boolean isRenewable() {
        return true;
    }
}
