// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

/** Handing over a deelplan: sent by the regiesysteem, answered by the backoffice (RZS 4.4, 6.8). */
@NullMarked
package nl.zaakregie.overdracht;

import org.jspecify.annotations.NullMarked;
