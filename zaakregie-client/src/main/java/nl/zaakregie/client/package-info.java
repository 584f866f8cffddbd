// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

/** Consumer of the services: sends a message, understands every answer, and knows what may be sent again. */
@NullMarked
package nl.zaakregie.client;

import org.jspecify.annotations.NullMarked;
