// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

/** The settings of zaakregie.*. */
@NullMarked
package nl.zaakregie.instellingen;

import org.jspecify.annotations.NullMarked;
