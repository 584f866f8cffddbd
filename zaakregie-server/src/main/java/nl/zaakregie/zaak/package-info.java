// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

/** The zaak register and the services on zaken. */
@NullMarked
package nl.zaakregie.zaak;

import org.jspecify.annotations.NullMarked;
