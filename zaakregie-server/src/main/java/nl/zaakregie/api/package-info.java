// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
/**
 * The JSON API below {@code /api/v1}, for screens and for who manages the program, by the Dutch API Design Rules. Its document is
 * {@code /api/v1/openapi.json}. Nothing in a URL identifies a person.
 */
@NullMarked
package nl.zaakregie.api;

import org.jspecify.annotations.NullMarked;
