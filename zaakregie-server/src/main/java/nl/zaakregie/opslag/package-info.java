// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

/** Where the content of documents is: on its way in (the spool) and kept (in PostgreSQL or an S3 store). */
@NullMarked
package nl.zaakregie.opslag;

import org.jspecify.annotations.NullMarked;
