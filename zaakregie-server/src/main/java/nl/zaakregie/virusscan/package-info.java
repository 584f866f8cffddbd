// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

/** Has the content of documents looked at by a virus scanner, when one is configured. */
@NullMarked
package nl.zaakregie.virusscan;

import org.jspecify.annotations.NullMarked;
