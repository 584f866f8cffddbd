// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

/** Checks on questions that the system under test asks. */
@NullMarked
package nl.zaakregie.testplatform.controle.vraag;

import org.jspecify.annotations.NullMarked;
