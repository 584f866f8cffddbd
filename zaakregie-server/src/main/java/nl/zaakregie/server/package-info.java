// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

/** Starting and wiring the program. */
@NullMarked
package nl.zaakregie.server;

import org.jspecify.annotations.NullMarked;
