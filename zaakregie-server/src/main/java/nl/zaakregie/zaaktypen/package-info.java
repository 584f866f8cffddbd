// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

/** Reading the zaaktypecatalogus from YAML. */
@NullMarked
package nl.zaakregie.zaaktypen;

import org.jspecify.annotations.NullMarked;
