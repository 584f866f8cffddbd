// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

/** The log of every exchange, with encrypted bodies. */
@NullMarked
package nl.zaakregie.berichtenlog;

import org.jspecify.annotations.NullMarked;
