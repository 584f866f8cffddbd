// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

/** Who works with the screens, and what each role may do. */
@NullMarked
package nl.zaakregie.gebruiker;

import org.jspecify.annotations.NullMarked;
