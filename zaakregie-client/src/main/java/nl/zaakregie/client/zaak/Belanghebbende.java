// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client.zaak;

import static nl.zaakregie.stuf.Namen.zkn;

import nl.zaakregie.stuf.Bsn;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Verwerkingssoort;
import org.jspecify.annotations.Nullable;

/**
 * A person with an interest in a plan who is no client of it, such as a neighbour or a mantelzorger (RZS paragraph 3.2;
 * BR-08).
 *
 * @param bsn          or null: a belanghebbende need not have one
 * @param persoon      who it is
 * @param omschrijving what the person is to the family, at most 80 characters
 */
public record Belanghebbende(@Nullable Bsn bsn, Persoon persoon, String omschrijving) {
    /** Refuses parts that do not fit. */
    public Belanghebbende {
        omschrijving = Teksten.required("omschrijving of belanghebbende", omschrijving, 80);
    }

    StufElement toElement(Verwerkingssoort soort) {
        return Elementen.relatie(
                        "heeftAlsBelanghebbende",
                        "ZAKBTRBLH",
                        soort,
                        Elementen.keuze(persoon.toElement(bsn, Verwerkingssoort.T)))
                .add(zkn("omschrijving"), omschrijving)
                .build();
    }
}
