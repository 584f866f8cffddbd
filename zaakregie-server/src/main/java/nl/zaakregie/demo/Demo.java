// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.demo;

import java.io.PrintStream;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.client.Herzendbeleid;
import nl.zaakregie.client.Inhoudmeter;
import nl.zaakregie.client.Partner;
import nl.zaakregie.client.Verzendresultaat;
import nl.zaakregie.client.Vraagresultaat;
import nl.zaakregie.client.Zaakclient;
import nl.zaakregie.client.Zakenlijst;
import nl.zaakregie.client.zaak.Berichtklok;
import nl.zaakregie.client.zaak.NieuwDocument;
import nl.zaakregie.client.zaak.Zaakscope;
import nl.zaakregie.client.zaak.Zaakvraag;
import nl.zaakregie.client.zaak.Zaakwijziging;
import nl.zaakregie.demo.Scherm.Antwoord;
import nl.zaakregie.demo.Voorbeeldstad.Gezin;
import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.rgbz.Zaakdocument;
import nl.zaakregie.rgbz.Zaakstatus;
import nl.zaakregie.stuf.Inhoudsverwijzing;
import nl.zaakregie.stuf.Namen;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.Tijdstip;

/**
 * Plays the fictitious municipality Voorbeeldstad over real SOAP, message by message as it happened there. What the register
 * shows already is not sent again, so a demo that was broken off goes on where it was.
 */
public final class Demo {
    private final URI address;
    private final Systeem zaaksysteem;
    private final Scherm scherm;
    private final Voorbeeldstad stad = Voorbeeldstad.read();
    private final Map<String, Zaakclient> clients = new HashMap<>();
    private final Clock clock;
    private Kalender kalender;

    /**
     * A demo against a zaaksysteem.
     *
     * @param address     where it listens, without the port types
     * @param zaaksysteem how it names itself
     */
    public Demo(URI address, Systeem zaaksysteem, PrintStream out, Clock clock) {
        this.address = address;
        this.zaaksysteem = zaaksysteem;
        this.scherm = new Scherm(out);
        this.clock = clock;
        this.kalender = Kalender.today(clock);
    }

    /** Plays what was not played before; true when each message was answered as it should be. */
    public boolean play() {
        long started = clock.millis();
        try {
            scherm.line("Voorbeeldstad: een verzonnen gemeente (9999) met verzonnen mensen. Elke regel is een echt");
            scherm.line("SOAP-bericht: van welk systeem naar welk, de service, waarover, het antwoord en de duur.");
            anchor();
            int zaken = 0;
            for (Gezin gezin : stad.gezinnen()) {
                scherm.title(gezin.naam());
                play(gezin);
                zaken += gezin.zaken().size();
            }
            ask();
            report(zaken, clock.millis() - started);
            return scherm.allGood();
        } finally {
            clients.values().forEach(Zaakclient::close);
        }
    }

    /** Days count from the first load: the first plan tells when that was, when it is there. */
    private void anchor() {
        Demozaak first = stad.gezinnen().getFirst().zaken().getFirst();
        Optional<LocalDate> start = find(first)
                .flatMap(zaak -> Optional.of(zaak.text("startdatum")).filter(Tijdstip::isDate))
                .map(text -> LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE));
        if (start.isPresent()) {
            kalender = kalender.anchored(first.startdag(), start.get());
        } else {
            timed(
                    kalender.nu().toLocalDate(),
                    stad.regiesysteem(),
                    Service.GENEREER_ZAAK_IDENTIFICATIE,
                    "een nummer voor een nieuwe zaak",
                    client -> client.vrijeBerichten().reserveZaakidentificatie(),
                    number -> "Du02");
        }
    }

    private void play(Gezin gezin) {
        Map<String, Optional<Zaak>> known = new HashMap<>();
        gezin.zaken().forEach(zaak -> known.put(zaak.identificatie().value(), find(zaak)));
        Set<String> documenten = new HashSet<>();
        gezin.zaken().forEach(zaak -> documenten.addAll(documenten(zaak)));
        int before = scherm.messages();
        Zaakmaker maker = new Zaakmaker(stad, kalender);
        for (Stap stap : Verloop.of(gezin, stad, maker)) {
            Optional<Zaak> zaak = known.getOrDefault(stap.zaak().identificatie().value(), Optional.empty());
            play(stap, maker, zaak, documenten);
        }
        if (scherm.messages() == before) {
            scherm.line("     stond er al: " + gezin.zaken().size() + " zaken, niets toe te voegen");
        }
    }

    /** Plays a step unless the zaak and its documents, as they were when this demo began, show it. */
    private void play(Stap stap, Zaakmaker maker, Optional<Zaak> before, Set<String> documenten) {
        switch (stap) {
            case Stap.Creatie creatie -> {
                if (before.isEmpty()) {
                    send(
                            stap,
                            Service.CREEER_ZAAK,
                            client -> client.ontvangAsynchroon().createZaak(maker.nieuw(creatie.zaak())));
                }
            }
            case Stap.Wijziging wijziging -> {
                if (before.isEmpty() || !wijziging.gedaan().test(before.get())) {
                    change(wijziging);
                }
            }
            case Stap.Status status -> {
                String volgnummer = Integer.toString(status.volgnummer());
                boolean there = before.stream()
                        .flatMap(zaak -> zaak.statussen().stream())
                        .anyMatch(s -> s.volgnummer().equals(volgnummer));
                if (!there) {
                    send(stap, Service.ACTUALISEER_ZAAKSTATUS, status.zet());
                }
            }
            case Stap.Document document -> {
                if (!documenten.contains(document.document().identificatie().value())) {
                    add(document, maker);
                }
            }
        }
    }

    private void add(Stap.Document stap, Zaakmaker maker) {
        NieuwDocument document = new Documentmaker(stad, maker, kalender).nieuw(stap.zaak(), stap.document());
        send(stap, Service.VOEG_ZAAKDOCUMENT_TOE, client -> client.documenten().add(document));
    }

    /** Identificaties of the documents that a zaak has. */
    private List<String> documenten(Demozaak zaak) {
        return client(stad.regiesysteem()).documenten().listDocumenten(zaak.identificatie()).find().stream()
                .flatMap(List::stream)
                .flatMap(document -> document.identificatie().stream())
                .toList();
    }

    /** Asks how the zaak is now, for a change tells what was and what becomes. */
    private void change(Stap.Wijziging stap) {
        Vraagresultaat<Optional<Zaak>> now = timed(
                kalender.datum(stap.dag()),
                stap.zender(),
                Service.GEEF_ZAAKDETAILS,
                stap.zaak().identificatie().value() + " hoe staat het ervoor?",
                client -> client.beantwoordVraag().findZaak(stap.zaak().identificatie()),
                found -> found.isPresent() ? "La01" : "leeg");
        now.find()
                .flatMap(Function.identity())
                .ifPresent(zaak -> send(
                        stap,
                        Service.UPDATE_ZAAK,
                        client -> client.ontvangAsynchroon()
                                .updateZaak(stap.wijzig().apply(Zaakwijziging.of(zaak, kalender.datum(stap.dag()))))));
    }

    private void send(Stap stap, Service service, Function<Zaakclient, Verzendresultaat> message) {
        long started = System.nanoTime();
        Verzendresultaat result = message.apply(client(stap.zender()));
        scherm.sent(
                kalender.datum(stap.dag()),
                stap.zender(),
                zaaksysteem.applicatie(),
                service,
                stap.zaak().identificatie().value() + " " + stap.tekst(),
                Antwoord.of(result, (System.nanoTime() - started) / 1000));
    }

    private <T> Vraagresultaat<T> timed(
            LocalDate datum,
            String zender,
            Service service,
            String what,
            Function<Zaakclient, Vraagresultaat<T>> question,
            Function<T, String> answerOf) {
        long started = System.nanoTime();
        Vraagresultaat<T> result = question.apply(client(zender));
        long micros = (System.nanoTime() - started) / 1000;
        Antwoord answer = switch (result) {
            case Vraagresultaat.Beantwoord<T> good -> new Antwoord(true, answerOf.apply(good.inhoud()), "", micros);
            case Vraagresultaat.NietBeantwoord<T> bad -> Antwoord.of(bad.oorzaak(), micros);
        };
        scherm.sent(datum, zender, zaaksysteem.applicatie(), service, what, answer);
        return result;
    }

    private Optional<Zaak> find(Demozaak zaak) {
        return client(stad.regiesysteem())
                .beantwoordVraag()
                .findZaak(zaak.identificatie())
                .find()
                .flatMap(Function.identity());
    }

    /** Questions that a regisseur has. */
    private void ask() {
        Demozaak plan = stad.gezinnen().getFirst().zaken().getFirst();
        String regie = stad.regiesysteem();
        LocalDate today = kalender.nu().toLocalDate();
        scherm.title("Wat de regisseur daarna wil weten");
        timed(
                today,
                regie,
                Service.GEEF_ZAAKSTATUS,
                plan.identificatie().value() + " laatste status",
                client -> client.beantwoordVraag().findStatus(plan.identificatie()),
                status -> status.map(Zaakstatus::volgnummer).map("nr "::concat).orElse("geen"));
        Zaakmaker maker = new Zaakmaker(stad, kalender);
        Zaakvraag ofClient = Zaakvraag.everything()
                .withClient(maker.client(plan.clients().getFirst().id()).bsn());
        timed(
                today,
                regie,
                Service.GEEF_ZAAKDETAILS,
                "alle zaken van een cliënt, op BSN",
                client -> client.beantwoordVraag().listZaken(ofClient, Zaakscope.overzicht()),
                Demo::count);
        Vraagresultaat<Zakenlijst> parts = timed(
                today,
                regie,
                Service.GEEF_ZAAKDETAILS,
                "alles wat hoort bij " + plan.identificatie().value(),
                client -> client.beantwoordVraag()
                        .listZaken(Zaakvraag.everything().relatedTo(plan.identificatie()), Zaakscope.overzicht()),
                Demo::count);
        parts.find().ifPresent(list -> list.zaken().forEach(this::show));
        timed(
                today,
                regie,
                Service.GEEF_LIJST_ZAAKDOCUMENTEN,
                "documenten bij " + plan.identificatie().value(),
                client -> client.documenten().listDocumenten(plan.identificatie()),
                list -> list.size() + "x");
        readBack(maker);
    }

    /** One document of each formaat comes back, and is what was sent. */
    private void readBack(Zaakmaker maker) {
        Set<String> formaten = new HashSet<>();
        for (Gezin gezin : stad.gezinnen()) {
            for (Demozaak zaak : gezin.zaken()) {
                zaak.documenten().stream()
                        .filter(document -> formaten.add(document.formaat()))
                        .forEach(document -> readBack(zaak, document, maker));
            }
        }
    }

    private void readBack(Demozaak zaak, Demodocument document, Zaakmaker maker) {
        Inhoudsverwijzing sent =
                new Documentmaker(stad, maker, kalender).inhoud(zaak, document).verwijzing();
        long started = System.nanoTime();
        Optional<Inhoudsverwijzing> received = client(stad.regiesysteem())
                .documenten()
                .findDocument(document.identificatie(), Inhoudmeter.INSTANCE)
                .find()
                .flatMap(Function.identity())
                .flatMap(Zaakdocument::verwijzing);
        boolean same = received.equals(Optional.of(sent));
        scherm.sent(
                kalender.nu().toLocalDate(),
                stad.regiesysteem(),
                zaaksysteem.applicatie(),
                Service.GEEF_ZAAKDOCUMENT_LEZEN,
                document.bestandsnaam() + ", " + sent.grootte() + " bytes",
                new Antwoord(
                        same,
                        same ? "La01" : "-",
                        "de inhoud die terugkwam is niet wat er verstuurd is",
                        (System.nanoTime() - started) / 1000));
    }

    private static String count(Zakenlijst list) {
        return list.zaken().size() + "x";
    }

    private void show(Zaak zaak) {
        String status = zaak.statussen().stream()
                .filter(s -> s.relatie()
                        .value(Namen.zkn("indicatieLaatsteStatus"))
                        .filter("J"::equals)
                        .isPresent())
                .findFirst()
                .map(Zaakstatus::omschrijving)
                .orElse("nog geen status");
        scherm.line(String.format(
                "     %-16s%-44s %s", zaak.identificatie().orElse(""), zaak.text("omschrijving"), status));
    }

    private void report(int zaken, long millis) {
        scherm.title(
                scherm.allGood()
                        ? "Klaar: elk bericht is goed beantwoord."
                        : "Niet elk bericht is goed beantwoord; zie hierboven.");
        scherm.line(zaken + " zaken, " + scherm.messages() + " getoonde berichten in " + millis + " ms; "
                + scherm.durations());
    }

    private Zaakclient client(String applicatie) {
        return clients.computeIfAbsent(
                applicatie,
                name -> new Zaakclient(
                        Partner.of(zaaksysteem, address),
                        Systeem.of("9999", name),
                        Berichtklok.system(),
                        Herzendbeleid.KORT));
    }
}
