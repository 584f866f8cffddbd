// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

/** The screens: pages rendered on the server, and who may open them. */
@NullMarked
package nl.zaakregie.scherm;

import org.jspecify.annotations.NullMarked;
