// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

/** Answering questions: projecting an object by a scope and matching selection criteria (StUF 03.01 chapter 6). */
@NullMarked
package nl.zaakregie.vraag;

import org.jspecify.annotations.NullMarked;
