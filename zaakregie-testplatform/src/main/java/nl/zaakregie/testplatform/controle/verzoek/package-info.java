// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

/** Checks on what the system under test sends: its address, its heads, its zaken, documents and questions. */
@NullMarked
package nl.zaakregie.testplatform.controle.verzoek;

import org.jspecify.annotations.NullMarked;
