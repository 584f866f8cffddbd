// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
/** What a regisseur does around a plan: writes a new one, orders changes, looks at documents and at what is new. */
@NullMarked
package nl.zaakregie.regie;

import org.jspecify.annotations.NullMarked;
