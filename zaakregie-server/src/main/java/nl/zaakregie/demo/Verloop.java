// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.zaakregie.client.zaak.Belanghebbende;
import nl.zaakregie.client.zaak.Client;
import nl.zaakregie.client.zaak.Resultaat;
import nl.zaakregie.client.zaak.Statuszetting;
import nl.zaakregie.client.zaak.Zaaktypeverwijzing;
import nl.zaakregie.client.zaak.Zaakverwijzing;
import nl.zaakregie.demo.Demozaak.Rol;
import nl.zaakregie.demo.Demozaak.Statusstap;
import nl.zaakregie.rgbz.Betrokkene;
import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.stuf.Namen;
import org.jspecify.annotations.Nullable;

/** What happens in one family, in the order in which it happened. */
final class Verloop {
    /** For a change of which only the day is known. */
    private static final String MIDDAG = "12:00";

    private final Voorbeeldstad stad;
    private final Zaakmaker maker;
    private final List<Stap> stappen = new ArrayList<>();

    private Verloop(Voorbeeldstad stad, Zaakmaker maker) {
        this.stad = stad;
        this.maker = maker;
    }

    static List<Stap> of(Voorbeeldstad.Gezin gezin, Voorbeeldstad stad, Zaakmaker maker) {
        Verloop verloop = new Verloop(stad, maker);
        gezin.zaken().forEach(verloop::add);
        // what happens at one moment keeps the order in which it was added
        verloop.stappen.sort(Comparator.comparing(Stap::dag).thenComparing(Stap::tijd));
        return verloop.stappen;
    }

    private void add(Demozaak zaak) {
        Statusstap first = zaak.statussen().getFirst();
        stappen.add(new Stap.Creatie(zaak, zaak.startdag(), first.tijd(), zaak.eigenaar(), zaak.omschrijving()));
        zaak.intaker().ifPresent(intaker -> addRegisseur(zaak, first.tijd()));
        zaak.later(zaak.belanghebbenden()).forEach(b -> addBelanghebbende(zaak, b));
        zaak.later(zaak.clients()).forEach(c -> addClient(zaak, c));
        if (Zaakmaker.isKoppelbaar(zaak)) {
            addKoppeling(zaak);
        }
        if (zaak.resultaat() != null) {
            addResultaat(zaak, zaak.resultaat());
        }
        zaak.statussen().stream().skip(1).forEach(s -> addStatus(zaak, s));
        zaak.documenten().forEach(d -> addDocument(zaak, d));
    }

    private void addDocument(Demozaak zaak, Demodocument document) {
        stappen.add(new Stap.Document(
                zaak,
                document.dag(),
                document.tijd(),
                stad.applicatie(document.door()),
                document.bestandsnaam(),
                document));
    }

    private void addRegisseur(Demozaak zaak, String tijd) {
        String regisseur = zaak.initiator();
        stappen.add(new Stap.Wijziging(
                zaak,
                zaak.startdag(),
                tijd,
                stad.regiesysteem(),
                "regisseur " + stad.medewerker(regisseur).achternaam() + " neemt over",
                now -> now.initiators().stream().map(Betrokkene::sleutel).anyMatch(regisseur::equals),
                change -> change.replaceInitiator(maker.regisseur(zaak), "Regisseur")
                        .build()));
    }

    private void addClient(Demozaak zaak, Rol rol) {
        Client client = maker.client(rol.id());
        stappen.add(new Stap.Wijziging(
                zaak,
                rol.vanafDag(),
                MIDDAG,
                stad.regiesysteem(),
                "cliënt " + client.persoon().voornamen() + " erbij",
                now -> now.clientBsns().contains(client.bsn().value()),
                change -> change.add(client).build()));
    }

    private void addBelanghebbende(Demozaak zaak, Rol rol) {
        Belanghebbende persoon = maker.belanghebbende(rol);
        stappen.add(new Stap.Wijziging(
                zaak,
                rol.vanafDag(),
                MIDDAG,
                stad.regiesysteem(),
                rol.omschrijving() + " erbij",
                now -> now.belanghebbenden().stream().anyMatch(b -> isSame(b, persoon)),
                change -> change.add(persoon).build()));
    }

    private static boolean isSame(Betrokkene there, Belanghebbende wanted) {
        String bsn = wanted.bsn() == null ? "" : wanted.bsn().value();
        return there.partij()
                        .value(Namen.bg("geslachtsnaam"))
                        .filter(wanted.persoon().geslachtsnaam()::equals)
                        .isPresent()
                && there.sleutel().equals(bsn);
    }

    private void addKoppeling(Demozaak zaak) {
        Zaakverwijzing gezinsplan = maker.plan(zaak.gezinsplan(), Zaaktypeverwijzing.GEZINSPLAN);
        @Nullable
        Zaakverwijzing domein = zaak.levensdomeinplan() == null
                ? null
                : maker.plan(zaak.levensdomeinplan(), Zaaktypeverwijzing.LEVENSDOMEINPLAN);
        Integer dag = zaak.gekoppeldDag();
        stappen.add(new Stap.Wijziging(
                zaak,
                dag == null ? zaak.startdag() : dag,
                MIDDAG,
                stad.regiesysteem(),
                "gekoppeld aan " + gezinsplan.identificatie().value(),
                now -> now.gerelateerdeZaken()
                        .contains(gezinsplan.identificatie().value()),
                change -> change.koppel(gezinsplan, domein).build()));
    }

    /** The result is there just before the last status closes the zaak. */
    private void addResultaat(Demozaak zaak, String resultaat) {
        Statusstap last = zaak.statussen().getLast();
        stappen.add(new Stap.Wijziging(
                zaak,
                last.dag(),
                last.tijd(),
                stad.applicatie(last.door()),
                "resultaat: " + resultaat,
                now -> hasResultaat(now, resultaat),
                change -> change.resultaat(Resultaat.of(resultaat)).build()));
    }

    private static boolean hasResultaat(Zaak zaak, String resultaat) {
        return zaak.object()
                .value(Namen.zkn("resultaat"), Namen.zkn("omschrijving"))
                .filter(resultaat::equals)
                .isPresent();
    }

    private void addStatus(Demozaak zaak, Statusstap stap) {
        Statuszetting status = maker.status(zaak, stap);
        Zaakverwijzing verwijzing = maker.verwijzing(zaak);
        stappen.add(new Stap.Status(
                zaak,
                stap.dag(),
                stap.tijd(),
                stad.applicatie(stap.door()),
                stap.volgnummer() + " " + status.omschrijving(),
                stap.volgnummer(),
                client -> client.ontvangAsynchroon().setStatus(verwijzing, status)));
    }
}
