// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

/** The one outbound engine: outbox, delivery in order per destination and zaak, and what a person can do about it. */
@NullMarked
package nl.zaakregie.verzending;

import org.jspecify.annotations.NullMarked;
