// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.catalogus;

/**
 * A status that a zaak of a zaaktype can have.
 *
 * @param volgnummer   its number within the zaaktype, 1 to 9999
 * @param omschrijving its name, at most 80 characters
 */
public record Statustype(int volgnummer, String omschrijving) {}
