// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

/** The demonstration of Voorbeeldstad. */
@NullMarked
package nl.zaakregie.demo;

import org.jspecify.annotations.NullMarked;
