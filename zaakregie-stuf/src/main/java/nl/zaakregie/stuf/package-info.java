// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

/** The building blocks of StUF 03.01: the immutable element tree, stuurgegevens, codes and small value types. */
@NullMarked
package nl.zaakregie.stuf;

import org.jspecify.annotations.NullMarked;
