// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.demo;

import java.util.List;
import nl.zaakregie.client.zaak.Belanghebbende;
import nl.zaakregie.client.zaak.Client;
import nl.zaakregie.client.zaak.Geboortedatum;
import nl.zaakregie.client.zaak.GewoneZaakBuilder;
import nl.zaakregie.client.zaak.Medewerker;
import nl.zaakregie.client.zaak.NieuweZaak;
import nl.zaakregie.client.zaak.Persoon;
import nl.zaakregie.client.zaak.Statuszetting;
import nl.zaakregie.client.zaak.Uitvoerende;
import nl.zaakregie.client.zaak.ZaakBuilder;
import nl.zaakregie.client.zaak.Zaaktypeverwijzing;
import nl.zaakregie.client.zaak.Zaakverwijzing;
import nl.zaakregie.demo.Demozaak.Rol;
import nl.zaakregie.demo.Demozaak.Soort;
import nl.zaakregie.demo.Demozaak.Statusstap;
import nl.zaakregie.demo.Voorbeeldstad.Inwoner;
import nl.zaakregie.stuf.Zaakidentificatie;
import org.jspecify.annotations.Nullable;

/** Turns the data of Voorbeeldstad into what the client library sends. */
final class Zaakmaker {
    private final Voorbeeldstad stad;
    private final Kalender kalender;

    Zaakmaker(Voorbeeldstad stad, Kalender kalender) {
        this.stad = stad;
        this.kalender = kalender;
    }

    /** The zaak as it is made on its first day, with its first status. */
    NieuweZaak nieuw(Demozaak zaak) {
        List<Rol> clients = zaak.fromTheStart(zaak.clients());
        Client first = client(clients.getFirst().id());
        return switch (zaak.soort()) {
            case GEZINSPLAN ->
                filled(
                        NieuweZaak.gezinsplan(
                                zaak.identificatie(),
                                kalender.datum(zaak.startdag()),
                                stad.medewerker(zaak.intaker().orElse(zaak.initiator())),
                                first),
                        zaak,
                        clients.subList(1, clients.size()));
            case LEVENSDOMEINPLAN ->
                filled(
                        NieuweZaak.levensdomeinplan(
                                zaak.identificatie(),
                                kalender.datum(zaak.startdag()),
                                plan(zaak.gezinsplan(), Zaaktypeverwijzing.GEZINSPLAN),
                                stad.medewerker(zaak.initiator()),
                                first),
                        zaak,
                        clients.subList(1, clients.size()));
            case DEELPLAN -> deelplan(zaak, clients, first);
            case GEWONE_ZAAK -> gewoneZaak(zaak, clients);
        };
    }

    private NieuweZaak deelplan(Demozaak zaak, List<Rol> clients, Client first) {
        var builder = NieuweZaak.deelplan(
                zaak.identificatie(),
                kalender.datum(zaak.startdag()),
                stad.zaaktype(zaak.zaaktype()),
                plan(zaak.gezinsplan(), Zaaktypeverwijzing.GEZINSPLAN),
                stad.medewerker(zaak.initiator()),
                first);
        if (zaak.levensdomeinplan() != null) {
            builder.levensdomeinplan(plan(zaak.levensdomeinplan(), Zaaktypeverwijzing.LEVENSDOMEINPLAN));
        }
        return filled(builder, zaak, clients.subList(1, clients.size()));
    }

    private NieuweZaak gewoneZaak(Demozaak zaak, List<Rol> clients) {
        GewoneZaakBuilder builder = NieuweZaak.gewoneZaak(
                zaak.identificatie(), kalender.datum(zaak.startdag()), stad.zaaktype(zaak.zaaktype()));
        if (stad.isInwoner(zaak.initiator())) {
            builder.initiator(client(zaak.initiator()));
        } else {
            builder.initiator(stad.medewerker(zaak.initiator()));
        }
        return filled(builder, zaak, clients);
    }

    private <B extends ZaakBuilder<B>> NieuweZaak filled(B builder, Demozaak zaak, List<Rol> clients) {
        builder.omschrijving(zaak.omschrijving())
                .registratiedatum(kalender.datum(zaak.registratiedag()))
                .einddatumGepland(kalender.datum(zaak.eindGeplandDag()));
        if (zaak.toelichting() != null) {
            builder.toelichting(zaak.toelichting());
        }
        clients.forEach(c -> builder.client(client(c.id())));
        zaak.fromTheStart(zaak.belanghebbenden()).forEach(b -> builder.belanghebbende(belanghebbende(b)));
        zaak.uitvoerenden().forEach(u -> builder.uitvoerende(uitvoerende(u)));
        return builder.status(status(zaak, zaak.statussen().getFirst())).build();
    }

    Statuszetting status(Demozaak zaak, Statusstap stap) {
        return new Statuszetting(
                stap.volgnummer(),
                stad.status(zaak.zaaktype(), stap.volgnummer()),
                kalender.moment(stap.dag(), stap.tijd()),
                stad.zetter(stap.door()),
                stap.toelichting());
    }

    Client client(String id) {
        Inwoner inwoner = stad.inwoner(id);
        if (inwoner.bsn() == null) {
            throw new IllegalStateException("Een cliënt zonder BSN in de demogegevens");
        }
        return new Client(inwoner.bsn(), persoon(inwoner));
    }

    Belanghebbende belanghebbende(Rol rol) {
        Inwoner inwoner = stad.inwoner(rol.id());
        return new Belanghebbende(inwoner.bsn(), persoon(inwoner), rol.omschrijving());
    }

    Medewerker regisseur(Demozaak zaak) {
        return stad.medewerker(zaak.initiator());
    }

    Zaakverwijzing verwijzing(Demozaak zaak) {
        return new Zaakverwijzing(zaak.identificatie(), zaak.omschrijving(), stad.zaaktype(zaak.zaaktype()));
    }

    /** A plan that a zaak is related to. */
    Zaakverwijzing plan(@Nullable Zaakidentificatie plan, Zaaktypeverwijzing zaaktype) {
        if (plan == null) {
            throw new IllegalStateException("Een zaak zonder plan in de demogegevens");
        }
        return new Zaakverwijzing(plan, null, zaaktype);
    }

    private Persoon persoon(Inwoner inwoner) {
        Integer dag = inwoner.geboortedag();
        return dag == null
                ? inwoner.persoon()
                : inwoner.persoon()
                        .withGeboorte(
                                inwoner.persoon().geslacht(),
                                new Geboortedatum(kalender.datum(dag), inwoner.onbekend()));
    }

    private Uitvoerende uitvoerende(Rol rol) {
        return stad.isOrganisatie(rol.id())
                ? Uitvoerende.of(stad.organisatie(rol.id()).vestiging(), rol.omschrijving())
                : Uitvoerende.of(stad.medewerker(rol.id()), rol.omschrijving());
    }

    /** Whether a zaak is to become part of a plan that it was not made in. */
    static boolean isKoppelbaar(Demozaak zaak) {
        return zaak.soort() == Soort.GEWONE_ZAAK && zaak.gekoppeldDag() != null;
    }
}
