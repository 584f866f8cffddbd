// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.maker;

import static nl.zaakregie.stuf.Namen.ENTITEITTYPE;
import static nl.zaakregie.stuf.Namen.FUNCTIE;
import static nl.zaakregie.stuf.Namen.GERELATEERDE;
import static nl.zaakregie.stuf.Namen.rzs;
import static nl.zaakregie.stuf.Namen.stuf;
import static nl.zaakregie.stuf.Namen.zkn;
import static nl.zaakregie.testplatform.maker.Bouwstenen.relatie;

import java.util.List;
import java.util.Locale;
import javax.xml.namespace.QName;
import nl.zaakregie.stuf.NoValue;
import nl.zaakregie.stuf.StufElement;

/** Makes the parts of the messages of Regie- en zaakservices itself (RZS 6.8 to 6.10). */
final class Rzsmaker {
    private static final QName NAAM = new QName("naam");

    private Rzsmaker() {}

    /**
     * What a notification or trigger tells.
     *
     * @param bron          applicatie that caused the event; empty in a notification
     * @param status        volgnummer of the status, for an event about a status; else 0
     * @param moment        when the status was set
     */
    record Feit(
            String identificatie, Proefzaaktype zaaktype, String gebeurtenis, String bron, int status, String moment) {}

    static List<StufElement> melding(Feit feit) {
        StufElement.Builder extra =
                StufElement.builder(stuf("extraElementen")).add(extraElement("gebeurtenis", feit.gebeurtenis()));
        if (!feit.bron().isEmpty()) {
            extra.add(extraElement("zendendeApplicatie", feit.bron()));
        }
        StufElement.Builder object =
                object(feit.identificatie()).add(extra.build()).add(zaaktype(feit.zaaktype()));
        if (feit.gebeurtenis().toLowerCase(Locale.ROOT).contains("zaakstatus")) {
            object.add(status(feit));
        }
        return List.of(object.build());
    }

    static List<StufElement> overdracht(String identificatie, Proefzaaktype type) {
        return List.of(object(identificatie).add(zaaktype(type)).build());
    }

    static List<StufElement> overdrachtsantwoord(String identificatie, boolean geaccepteerd) {
        return List.of(object(identificatie)
                .add(zkn("antwoord"), geaccepteerd ? "Overdracht geaccepteerd" : "Overdracht geweigerd")
                .build());
    }

    private static StufElement.Builder object(String identificatie) {
        return StufElement.builder(rzs("object"))
                .attribute(ENTITEITTYPE, "ZAK")
                .attribute(FUNCTIE, "entiteit")
                .add(zkn("identificatie"), identificatie);
    }

    private static StufElement zaaktype(Proefzaaktype type) {
        return relatie("isVan", null, Bouwstenen.zaaktype(type, null)).build();
    }

    private static StufElement status(Feit feit) {
        StufElement type = StufElement.builder(GERELATEERDE)
                .entiteit("STT", null)
                .add(zkn("zkt.code"), feit.zaaktype().code())
                .add(zkn("zkt.omschrijving"), feit.zaaktype().omschrijving())
                .add(zkn("volgnummer"), Integer.toString(feit.status()))
                .add(StufElement.empty(zkn("code"), NoValue.WAARDE_ONBEKEND))
                .add(zkn("omschrijving"), feit.zaaktype().statussen().get(feit.status() - 1))
                .add(zkn("ingangsdatumObject"), feit.zaaktype().ingangsdatum())
                .build();
        return relatie("heeft", null, type)
                .add(zkn("datumStatusGezet"), feit.moment())
                .build();
    }

    private static StufElement extraElement(String naam, String waarde) {
        return StufElement.builder(stuf("extraElement"))
                .attribute(NAAM, naam)
                .text(waarde)
                .build();
    }
}
