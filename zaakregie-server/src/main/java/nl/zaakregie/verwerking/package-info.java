// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

/** The record of who saw which personal data and why: the log of processing, and the audit log with its chain. */
@NullMarked
package nl.zaakregie.verwerking;

import org.jspecify.annotations.NullMarked;
