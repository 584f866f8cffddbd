// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
/** The platform as a small web site: start a run, follow it, read its report. */
@NullMarked
package nl.zaakregie.testplatform.site;

import org.jspecify.annotations.NullMarked;
