// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

/**
 * The checks: one small class each, named by an id that test sets use. A check looks at one exchange and leaves findings
 * about the system under test; a failure of the platform itself is an exception and never a finding.
 */
@NullMarked
package nl.zaakregie.testplatform.controle;

import org.jspecify.annotations.NullMarked;
