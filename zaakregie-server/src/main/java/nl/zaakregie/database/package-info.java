// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

/** The database: embedded by default, external by URL; and the form that trees have in it. */
@NullMarked
package nl.zaakregie.database;

import org.jspecify.annotations.NullMarked;
