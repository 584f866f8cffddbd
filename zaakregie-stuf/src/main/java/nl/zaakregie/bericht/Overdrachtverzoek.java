// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.bericht;

import static nl.zaakregie.stuf.Namen.GERELATEERDE;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.List;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Stuurgegevens;

/**
 * What overdragenZaak_Di01 says: take over this deelplan (RZS 6.8).
 *
 * @param zaakidentificatie the deelplan
 * @param meldingen         free texts, each at most 250 characters
 */
public record Overdrachtverzoek(String zaakidentificatie, Zaaknotificatie.Soort soort, List<String> meldingen) {
    public Overdrachtverzoek {
        meldingen = List.copyOf(meldingen);
    }

    public static Overdrachtverzoek of(StufElement message) {
        StufElement object = RzsOpbouw.readObject(message);
        return new Overdrachtverzoek(
                object.value(zkn("identificatie")).orElse(""),
                Zaaknotificatie.soort(object),
                RzsOpbouw.meldingen(message));
    }

    public StufElement toMessage(Stuurgegevens head) {
        StufElement zaaktype = StufElement.builder(GERELATEERDE)
                .entiteit("ZKT", null)
                .add(zkn("omschrijving"), soort.omschrijving())
                .add(zkn("code"), soort.code())
                .build();
        StufElement object = RzsOpbouw.object(zaakidentificatie)
                .add(StufElement.builder(zkn("isVan"))
                        .entiteit("ZAKZKT", null)
                        .add(zaaktype)
                        .build())
                .build();
        return RzsOpbouw.message("overdragenZaak_Di01", head, meldingen, object);
    }
}
