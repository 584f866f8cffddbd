// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

/** Checks on changes: the old and the new object, relations, statuses. */
@NullMarked
package nl.zaakregie.testplatform.controle.wijziging;

import org.jspecify.annotations.NullMarked;
