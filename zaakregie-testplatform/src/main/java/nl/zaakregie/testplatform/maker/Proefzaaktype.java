// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.maker;

import java.util.List;

/**
 * A zaaktype as the system under test has it in its catalogue.
 *
 * @param code         at most 10 characters
 * @param omschrijving at most 80 characters
 * @param ingangsdatum jjjjmmdd
 * @param statussen    its statuses in order of volgnummer, from 1
 */
public record Proefzaaktype(String code, String omschrijving, String ingangsdatum, List<String> statussen) {
    public Proefzaaktype {
        statussen = List.copyOf(statussen);
    }
}
