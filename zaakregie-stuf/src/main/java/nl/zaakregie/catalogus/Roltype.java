// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.catalogus;

/**
 * A role that people and organisations have in the zaken of a zaaktype (RZS bijlage B and C).
 *
 * @param omschrijving what it is called there, for instance {@code Regisseur}; at most 80 characters
 * @param soort        what it is to the zaak
 */
public record Roltype(String omschrijving, Rolsoort soort) {}
