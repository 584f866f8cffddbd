// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client.zaak;

import static nl.zaakregie.stuf.Namen.zkn;

import nl.zaakregie.stuf.Bsn;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Verwerkingssoort;

/**
 * A person for whom a plan is made: heeftBetrekkingOp with omschrijving Client (RZS paragraph 3.2; BR-06).
 *
 * @param bsn     every client has one, or cannot be exchanged (RZS paragraph 1.7.2)
 * @param persoon who it is
 */
public record Client(Bsn bsn, Persoon persoon) {
    /** The word that makes a zaakobject a client, without diaeresis. */
    static final String OMSCHRIJVING = "Client";

    /** A client of whom only BSN and name are known. */
    public static Client of(Bsn bsn, String geslachtsnaam) {
        return new Client(bsn, Persoon.of(geslachtsnaam));
    }

    StufElement toElement(Verwerkingssoort soort) {
        return Elementen.relatie(
                        "heeftBetrekkingOp",
                        "ZAKOBJ",
                        soort,
                        Elementen.keuze(persoon.toElement(bsn, Verwerkingssoort.T)))
                .add(zkn("omschrijving"), OMSCHRIJVING)
                .build();
    }
}
