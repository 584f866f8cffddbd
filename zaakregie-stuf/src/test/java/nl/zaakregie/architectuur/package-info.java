// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

/** The walls of the library, as tests. */
@NullMarked
package nl.zaakregie.architectuur;

import org.jspecify.annotations.NullMarked;
