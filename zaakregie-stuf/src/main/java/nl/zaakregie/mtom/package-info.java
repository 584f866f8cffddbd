// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

/** Messages with attachments: MTOM and XOP (protocolbindingen paragraph 3.1; ), in and out. */
@NullMarked
package nl.zaakregie.mtom;

import org.jspecify.annotations.NullMarked;
