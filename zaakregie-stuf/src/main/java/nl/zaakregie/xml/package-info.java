// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

/** Schemas, the schema model, and streaming reading and writing of messages. */
@NullMarked
package nl.zaakregie.xml;

import org.jspecify.annotations.NullMarked;
