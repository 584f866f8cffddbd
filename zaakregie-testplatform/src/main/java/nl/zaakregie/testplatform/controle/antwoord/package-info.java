// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

/** Checks on what an answer holds: numbers, scope, the state that earlier messages made. */
@NullMarked
package nl.zaakregie.testplatform.controle.antwoord;

import org.jspecify.annotations.NullMarked;
