// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

/** Validation: findings, one class per rule, and the dialects that a lenient partner profile understands. */
@NullMarked
package nl.zaakregie.regels;

import org.jspecify.annotations.NullMarked;
