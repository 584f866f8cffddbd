// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

/** Measures the library and the server; every figure in docs/performance.md comes from here. */
@NullMarked
package nl.zaakregie.benchmark;

import org.jspecify.annotations.NullMarked;
