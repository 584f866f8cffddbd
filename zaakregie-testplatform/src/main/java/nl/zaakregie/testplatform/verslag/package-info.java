// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

/** What a run leaves: one page for people, JSON, JUnit XML, a summary for the terminal, and the comparison of two runs. */
@NullMarked
package nl.zaakregie.testplatform.verslag;

import org.jspecify.annotations.NullMarked;
