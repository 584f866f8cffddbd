// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.verzending;

/** Where a message in the outbox stands. */
public enum Toestand {
    /** Not delivered yet: it is offered until it is. */
    WACHT,
    AFGELEVERD,
    /** Refused: it must be mended, a person has to look. */
    GEWEIGERD,
    /** Offered for too long. */
    OPGEGEVEN,
    /** A person decided that it need not arrive, or another message took its place. */
    VERVALLEN
}
