// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
/** The test platform inside the server: its runs, as the screens show them. Nothing else of the server knows the platform. */
@NullMarked
package nl.zaakregie.toetsing;

import org.jspecify.annotations.NullMarked;
