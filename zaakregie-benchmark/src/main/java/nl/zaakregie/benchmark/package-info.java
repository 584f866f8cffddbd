// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

/** The benchmarks; not shipped. */
@NullMarked
package nl.zaakregie.benchmark;

import org.jspecify.annotations.NullMarked;
