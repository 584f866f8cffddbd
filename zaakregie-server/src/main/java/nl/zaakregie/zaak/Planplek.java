// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.zaak;

import java.util.List;
import nl.zaakregie.catalogus.Plansoort;

/**
 * A zaak in a plan, as somebody with a role in it knows it; the plan itself is one too.
 *
 * @param status      omschrijving of the current status; empty: none
 * @param statusGezet when it was set, 8 to 17 digits; empty: none
 * @param eindGepland jjjjmmdd or empty
 * @param door        system that changed it last
 * @param clients     BSNs of its clients
 * @param regie       whether who asked is regisseur of the plan
 */
public record Planplek(
        String identificatie,
        String omschrijving,
        String zaaktypecode,
        String zaaktypeomschrijving,
        Plansoort soort,
        boolean gesloten,
        String status,
        String statusGezet,
        String startdatum,
        String eindGepland,
        String door,
        List<String> clients,
        Plan plan,
        boolean regie) {

    /** The plan that it is in. */
    public record Plan(String identificatie, String omschrijving, boolean gesloten) {
        /** What people call it. */
        public String naam() {
            return omschrijving.isEmpty() ? "Gezinsplan" : omschrijving;
        }
    }

    /** What people call it. */
    public String naam() {
        return omschrijving.isEmpty() ? zaaktypeomschrijving : omschrijving;
    }

    /** The last day on which something happened to it that its dates tell, jjjjmmdd. */
    public String laatsteDag() {
        return statusGezet.length() >= 8 ? statusGezet.substring(0, 8) : startdatum;
    }
}
