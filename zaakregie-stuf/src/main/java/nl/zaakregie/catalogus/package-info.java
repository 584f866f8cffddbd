// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

/** Zaaktypen with their statustypen, as the rules and the zaaksysteem know them. */
@NullMarked
package nl.zaakregie.catalogus;

import org.jspecify.annotations.NullMarked;
