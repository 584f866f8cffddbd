// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

/** Applying a kennisgeving to an object (StUF 03.01 chapter 5). */
@NullMarked
package nl.zaakregie.mutatie;

import org.jspecify.annotations.NullMarked;
