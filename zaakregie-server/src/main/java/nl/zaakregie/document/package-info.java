// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

/** The register of documents with their versions and locks, and the services on documents (ZDS 1.1 paragraph 4.2). */
@NullMarked
package nl.zaakregie.document;

import org.jspecify.annotations.NullMarked;
