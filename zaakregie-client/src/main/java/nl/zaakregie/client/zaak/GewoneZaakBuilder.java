// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client.zaak;

import java.time.LocalDate;
import nl.zaakregie.stuf.Zaakidentificatie;

/** Makes a zaak that belongs to no plan (ZDS 1.1 paragraph 4.1.4; RZS paragraph 4.6). */
public final class GewoneZaakBuilder extends ZaakBuilder<GewoneZaakBuilder> {
    GewoneZaakBuilder(Zaakidentificatie identificatie, LocalDate startdatum, Zaaktypeverwijzing zaaktype) {
        super(identificatie, startdatum, noPlan(zaaktype));
    }

    /** The medewerker who started the zaak. */
    public GewoneZaakBuilder initiator(Medewerker medewerker) {
        initiator(Initiator.of(medewerker, "Initiator"));
        return this;
    }

    /** The person who asked for it, who is not a client by that alone. */
    public GewoneZaakBuilder initiator(Client persoon) {
        initiator(Initiator.of(persoon));
        return this;
    }

    @Override
    GewoneZaakBuilder self() {
        return this;
    }

    /** A plan is recognised by its zaaktype (BR-14), so no other zaak can have that. */
    static Zaaktypeverwijzing noPlan(Zaaktypeverwijzing zaaktype) {
        if (zaaktype.isLike(Zaaktypeverwijzing.GEZINSPLAN) || zaaktype.isLike(Zaaktypeverwijzing.LEVENSDOMEINPLAN)) {
            throw new IllegalArgumentException("The zaaktype is that of a gezinsplan or levensdomeinplan");
        }
        return zaaktype;
    }
}
