// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

/** The command line. */
@NullMarked
package nl.zaakregie.cli;

import org.jspecify.annotations.NullMarked;
