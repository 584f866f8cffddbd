// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client.zaak;

import java.time.LocalDate;
import nl.zaakregie.stuf.Zaakidentificatie;

/** Makes a deelplan (RZS paragraph 6.6). */
public final class DeelplanBuilder extends ZaakBuilder<DeelplanBuilder> {
    private final Zaakidentificatie gezinsplan;
    private boolean hasLevensdomeinplan;

    DeelplanBuilder(
            Zaakidentificatie identificatie,
            LocalDate startdatum,
            Zaaktypeverwijzing zaaktype,
            Zaakverwijzing gezinsplan,
            Initiator initiator,
            Client client) {
        super(identificatie, startdatum, GewoneZaakBuilder.noPlan(zaaktype));
        this.gezinsplan = gezinsplan.identificatie();
        initiator(initiator);
        client(client);
        gerelateerdeZaak(gezinsplan);
    }

    /** The levensdomeinplan it belongs to, which belongs to the same gezinsplan (BR-11, BR-13). */
    public DeelplanBuilder levensdomeinplan(Zaakverwijzing levensdomeinplan) {
        if (hasLevensdomeinplan || levensdomeinplan.identificatie().equals(gezinsplan)) {
            throw new IllegalArgumentException("A deelplan has one gezinsplan and at most one levensdomeinplan");
        }
        hasLevensdomeinplan = true;
        gerelateerdeZaak(levensdomeinplan);
        return this;
    }

    @Override
    DeelplanBuilder self() {
        return this;
    }
}
