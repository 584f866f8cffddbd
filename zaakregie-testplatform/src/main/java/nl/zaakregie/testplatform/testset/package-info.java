// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

/** The test sets as data: roles, scenarios, steps and the checks each step asks for. */
@NullMarked
package nl.zaakregie.testplatform.testset;

import org.jspecify.annotations.NullMarked;
