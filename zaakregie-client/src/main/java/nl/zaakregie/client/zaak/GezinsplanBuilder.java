// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client.zaak;

import java.time.LocalDate;
import nl.zaakregie.stuf.Zaakidentificatie;

/** Makes a gezinsplan (RZS paragraph 6.3). */
public final class GezinsplanBuilder extends ZaakBuilder<GezinsplanBuilder> {
    GezinsplanBuilder(Zaakidentificatie identificatie, LocalDate startdatum, Medewerker regisseur, Client client) {
        super(identificatie, startdatum, Zaaktypeverwijzing.GEZINSPLAN);
        initiator(Initiator.of(regisseur, "Regisseur"));
        client(client);
    }

    /** Another name of the zaaktype of bijlage B, where the receiver has one. */
    public GezinsplanBuilder zaaktype(Zaaktypeverwijzing zaaktype) {
        changeZaaktype(zaaktype);
        return this;
    }

    @Override
    GezinsplanBuilder self() {
        return this;
    }
}
