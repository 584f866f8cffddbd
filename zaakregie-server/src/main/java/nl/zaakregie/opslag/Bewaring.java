// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.opslag;

/** Whether the bytes of content that came in were kept. */
public enum Bewaring {
    BEWAARD,
    /** There was more than the maximum. */
    TE_GROOT,
    /** The spool had no room for it; the sender may offer the message again later. */
    GEEN_RUIMTE
}
