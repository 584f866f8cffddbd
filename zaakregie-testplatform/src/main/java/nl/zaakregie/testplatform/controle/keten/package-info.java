// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

/** Checks on the chain: hand-overs, triggers, notifications, the servicebus, repeated messages. */
@NullMarked
package nl.zaakregie.testplatform.controle.keten;

import org.jspecify.annotations.NullMarked;
