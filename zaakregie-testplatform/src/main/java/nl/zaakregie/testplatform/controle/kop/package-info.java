// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

/** Checks on any message: schema, patch levels, values, stuurgegevens. */
@NullMarked
package nl.zaakregie.testplatform.controle.kop;

import org.jspecify.annotations.NullMarked;
