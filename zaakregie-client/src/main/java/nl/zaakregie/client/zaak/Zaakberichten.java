// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client.zaak;

import static nl.zaakregie.stuf.Namen.GERELATEERDE;
import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.stuf;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.ArrayList;
import java.util.List;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.stuf.Mutatiesoort;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.Verwerkingssoort;
import nl.zaakregie.stuf.Zaakidentificatie;

/**
 * Makes the messages about zaken of one sender to one receiver, each with a referentienummer of its own. What it
 * makes is valid in patch 21 of the schemas and in the newer set. Safe for many threads.
 */
public final class Zaakberichten {
    private final Afzender afzender;

    /**
     * Messages from one system to another.
     *
     * @param klok the one clock of the sender
     */
    public Zaakberichten(Systeem zender, Systeem ontvanger, Berichtklok klok) {
        this.afzender = new Afzender(zender, ontvanger, klok);
    }

    /** Asks for a number for a new zaak. */
    public Zaakbericht genereerZaakIdentificatie() {
        return message(Service.GENEREER_ZAAK_IDENTIFICATIE, List.of());
    }

    /** Creates a zaak. */
    public Zaakbericht creeerZaak(NieuweZaak zaak) {
        return message(Service.CREEER_ZAAK, List.of(parameters(Mutatiesoort.T), zaak.object()));
    }

    /** Changes a zaak. */
    public Zaakbericht updateZaak(Zaakwijziging wijziging) {
        List<StufElement> parts = new ArrayList<>();
        parts.add(parameters(Mutatiesoort.W));
        parts.addAll(wijziging.objecten());
        return message(Service.UPDATE_ZAAK, parts);
    }

    /** Sets a status. Omschrijving and zaaktype of the zaak help a servicebus to tell of it (E-37). */
    public Zaakbericht actualiseerZaakstatus(Zaakverwijzing zaak, Statuszetting status) {
        StufElement heeft = status.toElement();
        return message(
                Service.ACTUALISEER_ZAAKSTATUS,
                List.of(
                        parameters(Mutatiesoort.W),
                        identified(zaak, Relaties.placeholder(heeft, Verwerkingssoort.T)),
                        identified(zaak, heeft)));
    }

    /** Asks for the last status of a zaak. */
    public Zaakbericht geefZaakstatus(Zaakidentificatie identificatie) {
        StufElement last = StufElement.builder(zkn("heeft"))
                .entiteit("ZAKSTT", null)
                // an empty gerelateerde is valid in both patch levels (E-27)
                .add(StufElement.builder(GERELATEERDE).entiteit("STT", null).build())
                .add(zkn("indicatieLaatsteStatus"), "J")
                .build();
        Zaakvraag vraag = Zaakvraag.of(identificatie).where(last);
        return message(Service.GEEF_ZAAKSTATUS, vraag.parts(Zaakscope.laatsteStatus()));
    }

    /** Asks for a zaak. */
    public Zaakbericht geefZaakdetails(Zaakidentificatie identificatie, Zaakscope scope) {
        return message(Service.GEEF_ZAAKDETAILS, Zaakvraag.of(identificatie).parts(scope));
    }

    /** Asks for the zaken that meet a question; the standard has no service of its own for it, so geefZaakdetails. */
    public Zaakbericht geefZaakdetails(Zaakvraag vraag, Zaakscope scope) {
        return message(Service.GEEF_ZAAKDETAILS, vraag.parts(scope));
    }

    private Zaakbericht message(Service service, List<StufElement> parts) {
        return afzender.message(service, "ZAK", parts);
    }

    private static StufElement parameters(Mutatiesoort mutatiesoort) {
        return StufElement.of(
                zkn("parameters"),
                StufElement.of(stuf("mutatiesoort"), mutatiesoort.name()),
                StufElement.of(stuf("indicatorOvername"), "V"));
    }

    private static StufElement identified(Zaakverwijzing zaak, StufElement heeft) {
        return StufElement.builder(OBJECT)
                .entiteit("ZAK", Verwerkingssoort.I)
                .addAll(zaak.kerngegevens())
                .add(heeft)
                .build();
    }
}
