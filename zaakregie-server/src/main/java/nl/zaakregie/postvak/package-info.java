// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
/** What a regiesysteem or backoffice is notified of, and how it sees zaken: it asks for what changed (RZS 5.2.1, 5.2.5, 6.9). */
@NullMarked
package nl.zaakregie.postvak;

import org.jspecify.annotations.NullMarked;
