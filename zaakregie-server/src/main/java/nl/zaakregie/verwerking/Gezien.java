// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.verwerking;

import java.util.Collection;

/**
 * What a page is about to show, and of whom.
 *
 * @param bsns the persons whose data are in it, each gets a record
 */
public record Gezien<T>(T value, Collection<String> bsns) {}
