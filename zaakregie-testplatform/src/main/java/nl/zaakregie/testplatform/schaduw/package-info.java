// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

/** What the platform knows of zaken and documents: the state that messages made, kept in memory. */
@NullMarked
package nl.zaakregie.testplatform.schaduw;

import org.jspecify.annotations.NullMarked;
