// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.regie;

import java.util.List;

/**
 * A new gezinsplan as somebody typed it so far; nothing of it has been checked.
 *
 * @param clienten         the family
 * @param belanghebbenden  others who matter, without being client
 * @param zelfUitvoerend   whether the regisseur carries out the plan too
 * @param omschrijving     what the plan is called
 * @param startdatum       jjjj-mm-dd
 * @param einddatumGepland jjjj-mm-dd
 * @param documenten       to be sent when the plan has its number
 */
public record Planconcept(
        List<Persoonregel> clienten,
        List<Persoonregel> belanghebbenden,
        boolean zelfUitvoerend,
        String omschrijving,
        String toelichting,
        String startdatum,
        String einddatumGepland,
        List<Documentregel> documenten) {

    public Planconcept {
        clienten = List.copyOf(clienten);
        belanghebbenden = List.copyOf(belanghebbenden);
        documenten = documenten == null ? List.of() : List.copyOf(documenten); // a concept of before there were any
    }

    /** Where everybody begins: room for one client. */
    public static Planconcept empty(String startdatum) {
        return new Planconcept(List.of(Persoonregel.EMPTY), List.of(), false, "", "", startdatum, "", List.of());
    }

    public Planconcept withClienten(List<Persoonregel> newClienten) {
        return new Planconcept(
                newClienten,
                belanghebbenden,
                zelfUitvoerend,
                omschrijving,
                toelichting,
                startdatum,
                einddatumGepland,
                documenten);
    }

    public Planconcept withRollen(List<Persoonregel> newBelanghebbenden, boolean newZelfUitvoerend) {
        return new Planconcept(
                clienten,
                newBelanghebbenden,
                newZelfUitvoerend,
                omschrijving,
                toelichting,
                startdatum,
                einddatumGepland,
                documenten);
    }

    public Planconcept withPlanning(
            String newOmschrijving, String newToelichting, String newStartdatum, String newEinddatum) {
        return new Planconcept(
                clienten,
                belanghebbenden,
                zelfUitvoerend,
                newOmschrijving,
                newToelichting,
                newStartdatum,
                newEinddatum,
                documenten);
    }

    public Planconcept withDocumenten(List<Documentregel> newDocumenten) {
        return new Planconcept(
                clienten,
                belanghebbenden,
                zelfUitvoerend,
                omschrijving,
                toelichting,
                startdatum,
                einddatumGepland,
                newDocumenten);
    }

    /** Nothing of the family: this text may reach a log. */
    @Override
    public String toString() {
        return "Planconcept(*)";
    }
}
