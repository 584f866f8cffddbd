// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

/** The role servicebus: passes every message on to its destination and tells of each change that was accepted (RZS 5.2.7). */
@NullMarked
package nl.zaakregie.servicebus;

import org.jspecify.annotations.NullMarked;
