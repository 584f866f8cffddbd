// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

/** Runs scenarios against a system under test and judges what comes back. */
@NullMarked
package nl.zaakregie.testplatform.uitvoering;

import org.jspecify.annotations.NullMarked;
