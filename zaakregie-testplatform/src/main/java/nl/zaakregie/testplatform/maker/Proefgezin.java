// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.maker;

import java.util.List;
import nl.zaakregie.testplatform.maker.Proefpersoon.Medewerker;
import nl.zaakregie.testplatform.maker.Proefpersoon.Vestiging;

/**
 * The people around one plan, none of whom exists.
 *
 * @param clients       three members of the family
 * @param omgeving      three others, for instance a neighbour
 * @param regisseur     who coordinates
 * @param medewerkers   two who carry out
 * @param vestigingen   three organisations that carry out
 */
public record Proefgezin(
        List<Proefpersoon> clients,
        List<Proefpersoon> omgeving,
        Medewerker regisseur,
        List<Medewerker> medewerkers,
        List<Vestiging> vestigingen) {
    public Proefgezin {
        clients = List.copyOf(clients);
        omgeving = List.copyOf(omgeving);
        medewerkers = List.copyOf(medewerkers);
        vestigingen = List.copyOf(vestigingen);
    }
}
