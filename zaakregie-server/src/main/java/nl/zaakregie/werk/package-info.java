// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
/**
 * What people let one of our roles do with zaken that somebody else keeps: each change is a message of the standard to the
 * configured systems, through the outbox.
 */
@NullMarked
package nl.zaakregie.werk;

import org.jspecify.annotations.NullMarked;
