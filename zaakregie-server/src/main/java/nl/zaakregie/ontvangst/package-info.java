// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

/** The one inbound pipeline: from an HTTP body to an answer after commit. */
@NullMarked
package nl.zaakregie.ontvangst;

import org.jspecify.annotations.NullMarked;
