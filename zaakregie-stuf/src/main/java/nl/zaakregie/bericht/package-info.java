// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

/** The messages of ZDS 1.1 and Regie- en zaakservices as one sealed family, and the services that carry them. */
@NullMarked
package nl.zaakregie.bericht;

import org.jspecify.annotations.NullMarked;
