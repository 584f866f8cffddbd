// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

/**
 * What real senders write instead of what the standard asks for: one class for each known deviation, by its number in the
 * list of interoperability findings. Recognised in every message; understood for a lenient partner only (ADR 0020).
 */
@NullMarked
package nl.zaakregie.dialect;

import org.jspecify.annotations.NullMarked;
