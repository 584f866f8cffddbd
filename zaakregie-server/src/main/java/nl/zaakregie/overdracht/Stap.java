// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.overdracht;

/** What can happen to a hand-over. */
public enum Stap {
    /** overdragenZaak_Di01 is put in the outbox. */
    AANGEBODEN,
    /** Bv03 or Bv04. */
    BEVESTIGD,
    /** Fo03, or nobody could be reached. */
    NIET_AANGENOMEN,
    /** overdragenZaak_Du01: accepted. */
    AANVAARD,
    /** overdragenZaak_Du01: refused. */
    AFGEWEZEN,
    /** The time within which an answer is expected is over. */
    NORM_VERSTREKEN,
    /** Somebody asked the receiver for an answer, outside of the messages: the standard has none for it. */
    HERINNERD
}
