// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.verzending;

/** Carries one message to its destination and brings back the answer. Never throws: what fails is an attempt too. */
interface Kanaal {
    Poging offer(Geclaimd bericht);
}
