// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client.zaak;

import java.time.LocalDate;
import nl.zaakregie.stuf.Zaakidentificatie;

/** Makes a levensdomeinplan (RZS paragraph 6.4). */
public final class LevensdomeinplanBuilder extends ZaakBuilder<LevensdomeinplanBuilder> {
    LevensdomeinplanBuilder(
            Zaakidentificatie identificatie,
            LocalDate startdatum,
            Zaakverwijzing gezinsplan,
            Medewerker regisseur,
            Client client) {
        super(identificatie, startdatum, Zaaktypeverwijzing.LEVENSDOMEINPLAN);
        initiator(Initiator.of(regisseur, "Regisseur"));
        client(client);
        gerelateerdeZaak(gezinsplan);
    }

    /** Another name of the zaaktype of bijlage C, where the receiver has one. */
    public LevensdomeinplanBuilder zaaktype(Zaaktypeverwijzing zaaktype) {
        changeZaaktype(zaaktype);
        return this;
    }

    @Override
    LevensdomeinplanBuilder self() {
        return this;
    }
}
