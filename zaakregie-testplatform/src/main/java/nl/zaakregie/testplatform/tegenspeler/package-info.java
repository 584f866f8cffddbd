// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

/** The platform as the other side: answers what a system under test sends, from a register in memory. */
@NullMarked
package nl.zaakregie.testplatform.tegenspeler;

import org.jspecify.annotations.NullMarked;
