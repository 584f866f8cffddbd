// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.regie;

/**
 * What is wrong with a field of a form.
 *
 * @param veld  id of the field in the page
 * @param tekst what is wrong, in Dutch; never what was typed
 */
public record Veldfout(String veld, String tekst) {}
