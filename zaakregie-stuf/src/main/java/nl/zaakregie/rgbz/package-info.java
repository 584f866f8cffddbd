// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

/** Typed views of zaken and the persons and organisations around them, over the element tree. */
@NullMarked
package nl.zaakregie.rgbz;

import org.jspecify.annotations.NullMarked;
