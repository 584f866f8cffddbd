// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

/** The pages of the platform: plain HTML without script or outside files. */
@NullMarked
package nl.zaakregie.testplatform.scherm;

import org.jspecify.annotations.NullMarked;
