// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client.zaak;

import static nl.zaakregie.stuf.Namen.zkn;

import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Verwerkingssoort;
import org.jspecify.annotations.Nullable;

/** Who carries out a zaak: a medewerker or a vestiging (RZS paragraph 6.3.2; BR-09). */
public final class Uitvoerende {
    private final StufElement partij;
    private final @Nullable String omschrijving;

    private Uitvoerende(StufElement partij, @Nullable String omschrijving) {
        this.partij = partij;
        this.omschrijving = Teksten.optional("omschrijving of uitvoerende", omschrijving, 80);
    }

    /**
     * A medewerker who carries out a zaak; a regisseur who does so too is listed once more as this.
     *
     * @param omschrijving what the medewerker does, at most 80 characters, or null
     */
    public static Uitvoerende of(Medewerker medewerker, @Nullable String omschrijving) {
        return new Uitvoerende(medewerker.toElement(Verwerkingssoort.T), omschrijving);
    }

    /**
     * An organisation that carries out a zaak.
     *
     * @param omschrijving what the organisation does, at most 80 characters, or null
     */
    public static Uitvoerende of(Vestiging vestiging, @Nullable String omschrijving) {
        return new Uitvoerende(vestiging.toElement(Verwerkingssoort.T), omschrijving);
    }

    StufElement toElement(Verwerkingssoort soort) {
        return Elementen.relatie("heeftAlsUitvoerende", "ZAKBTRUTV", soort, Elementen.keuze(partij))
                .add(zkn("omschrijving"), omschrijving)
                .build();
    }
}
