// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

/** Who may do what: how a partner system proves who it is, and whether that fits the zender of its messages. */
@NullMarked
package nl.zaakregie.toegang;

import org.jspecify.annotations.NullMarked;
