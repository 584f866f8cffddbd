// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client.zaak;

import static nl.zaakregie.stuf.Namen.zkn;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Verwerkingssoort;

/** Who started a zaak: the relation heeftAlsInitiator, of which a zaak has one (BR-03). */
final class Initiator {
    private final StufElement partij;
    private final String omschrijving;
    private final Map<String, String> extraElementen = new LinkedHashMap<>();

    private Initiator(StufElement partij, String omschrijving) {
        this.partij = partij;
        this.omschrijving = omschrijving;
    }

    static Initiator of(Medewerker medewerker, String omschrijving) {
        return new Initiator(medewerker.toElement(Verwerkingssoort.T), omschrijving);
    }

    static Initiator of(Client client) {
        return new Initiator(client.persoon().toElement(client.bsn(), Verwerkingssoort.T), Client.OMSCHRIJVING);
    }

    void extraElement(String naam, String waarde) {
        extraElementen.put(naam, waarde);
    }

    StufElement toElement(Verwerkingssoort soort) {
        StufElement.Builder builder = Elementen.relatie(
                        "heeftAlsInitiator", "ZAKBTRINI", soort, Elementen.keuze(partij))
                .add(zkn("omschrijving"), omschrijving);
        if (!extraElementen.isEmpty()) {
            builder.add(Elementen.extraElementen(extraElementen));
        }
        return builder.build();
    }
}
