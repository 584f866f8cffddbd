// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.demo;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.client.Herzendbeleid;
import nl.zaakregie.client.Partner;
import nl.zaakregie.client.Verzendresultaat;
import nl.zaakregie.client.Vraagresultaat;
import nl.zaakregie.client.Zaakclient;
import nl.zaakregie.client.zaak.Berichtklok;
import nl.zaakregie.client.zaak.Documentidentificatie;
import nl.zaakregie.client.zaak.Documentinhoud;
import nl.zaakregie.client.zaak.NieuwDocument;
import nl.zaakregie.client.zaak.NieuweZaak;
import nl.zaakregie.client.zaak.Statuszetting;
import nl.zaakregie.client.zaak.VertrouwelijkAanduiding;
import nl.zaakregie.client.zaak.Zaakverwijzing;
import nl.zaakregie.client.zaak.Zaakwijziging;
import nl.zaakregie.demo.Scherm.Antwoord;
import nl.zaakregie.instellingen.Rol;
import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.rgbz.Zaakstatus;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.Tijdstip;
import nl.zaakregie.stuf.Zaakidentificatie;

/** What somebody in a regiesysteem or backoffice lets it send, through the servicebus. */
final class Stelseldeel implements AutoCloseable {
    private final Rol rol;
    private final Zaakclient client;
    private final Scherm scherm;
    private final Clock clock;

    Stelseldeel(String address, Rol rol, Map<Rol, Systeem> namen, Scherm scherm, Clock clock) {
        this.rol = rol;
        this.scherm = scherm;
        this.clock = clock;
        this.client = new Zaakclient(
                Partner.of(
                        namen.getOrDefault(Rol.ZAAKSYSTEEM, Systeem.of("", "")),
                        URI.create(address + "/soap/servicebus")),
                namen.getOrDefault(rol, Systeem.of("", "")),
                Berichtklok.system(),
                Herzendbeleid.KORT);
    }

    /** genereerDocumentIdentificatie and voegZaakdocumentToe. */
    void addDocument(Zaakverwijzing zaak, String titel, String tekst) {
        Optional<Documentidentificatie> number = asked(
                        Service.GENEREER_DOCUMENT_IDENTIFICATIE,
                        "een nummer",
                        c -> c.documenten().reserveIdentificatie(),
                        given -> "Du02")
                .find();
        if (number.isEmpty()) {
            return;
        }
        NieuwDocument document = NieuwDocument.of(
                        number.get(),
                        titel,
                        LocalDate.ofInstant(clock.instant(), Tijdstip.ZONE),
                        "W. Hoogland",
                        VertrouwelijkAanduiding.VERTROUWELIJK,
                        zaak)
                .formaat("text/plain")
                .inhoud(Documentinhoud.of("deelplan.txt", "text/plain", tekst.getBytes(StandardCharsets.UTF_8)))
                .build();
        send(
                Service.VOEG_ZAAKDOCUMENT_TOE,
                zaak.identificatie(),
                c -> c.documenten().add(document));
    }

    Zaakidentificatie number() {
        Vraagresultaat<Zaakidentificatie> result = asked(
                Service.GENEREER_ZAAK_IDENTIFICATIE,
                "een nummer",
                c -> c.vrijeBerichten().reserveZaakidentificatie(),
                number -> "Du02");
        return result.find().orElseThrow(() -> new IllegalStateException("Het zaaksysteem geeft geen nummer"));
    }

    void create(NieuweZaak zaak) {
        send(
                Service.CREEER_ZAAK,
                zaak.identificatie(),
                c -> c.ontvangAsynchroon().createZaak(zaak));
    }

    void update(Zaakidentificatie zaak, Zaakwijziging wijziging) {
        send(Service.UPDATE_ZAAK, zaak, c -> c.ontvangAsynchroon().updateZaak(wijziging));
    }

    void status(Zaakverwijzing zaak, Statuszetting status) {
        send(
                Service.ACTUALISEER_ZAAKSTATUS,
                zaak.identificatie(),
                c -> c.ontvangAsynchroon().setStatus(zaak, status));
    }

    Optional<Zaak> find(Zaakidentificatie zaak) {
        return asked(
                        Service.GEEF_ZAAKDETAILS,
                        zaak.value(),
                        c -> c.beantwoordVraag().findZaak(zaak),
                        found -> found.isPresent() ? "La01" : "leeg")
                .find()
                .flatMap(Function.identity());
    }

    Optional<Zaakstatus> findStatus(Zaakidentificatie zaak) {
        return asked(
                        Service.GEEF_ZAAKSTATUS,
                        zaak.value(),
                        c -> c.beantwoordVraag().findStatus(zaak),
                        found -> "La01")
                .find()
                .flatMap(Function.identity());
    }

    private void send(Service service, Zaakidentificatie zaak, Function<Zaakclient, Verzendresultaat> message) {
        long started = System.nanoTime();
        Verzendresultaat result = message.apply(client);
        show(service, zaak.value(), Antwoord.of(result, micros(started)));
    }

    private <T> Vraagresultaat<T> asked(
            Service service,
            String what,
            Function<Zaakclient, Vraagresultaat<T>> question,
            Function<T, String> answerOf) {
        long started = System.nanoTime();
        Vraagresultaat<T> result = question.apply(client);
        show(
                service,
                what,
                switch (result) {
                    case Vraagresultaat.Beantwoord<T> good ->
                        new Antwoord(true, answerOf.apply(good.inhoud()), "", micros(started));
                    case Vraagresultaat.NietBeantwoord<T> bad -> Antwoord.of(bad.oorzaak(), micros(started));
                });
        return result;
    }

    private void show(Service service, String what, Antwoord answer) {
        scherm.sent(
                LocalDate.ofInstant(clock.instant(), Tijdstip.ZONE),
                Pijlen.kort(rol.naam()),
                "bus->zaaksys",
                service,
                what,
                answer);
    }

    private static long micros(long started) {
        return (System.nanoTime() - started) / 1000;
    }

    @Override
    public void close() {
        client.close();
    }
}
