// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

/** Checks on the line: HTTP, SOAP, faults, time. */
@NullMarked
package nl.zaakregie.testplatform.controle.lijn;

import org.jspecify.annotations.NullMarked;
