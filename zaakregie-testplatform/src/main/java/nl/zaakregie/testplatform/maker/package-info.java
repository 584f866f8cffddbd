// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

/** Makes every message that the platform sends, with persons of its own that do not exist. */
@NullMarked
package nl.zaakregie.testplatform.maker;

import org.jspecify.annotations.NullMarked;
