// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

/** What goes over the line: sending, receiving, and the bytes of both. */
@NullMarked
package nl.zaakregie.testplatform.verkeer;

import org.jspecify.annotations.NullMarked;
