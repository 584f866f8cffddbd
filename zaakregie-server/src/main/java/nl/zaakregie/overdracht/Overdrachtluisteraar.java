// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.overdracht;

/** Hears of each hand-over that the backoffice accepts, in the transaction of that decision. */
public interface Overdrachtluisteraar {
    void accepted(Overdrachtwerk overdracht);
}
