// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.demo;

import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.zkn;

import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.client.Berichtverzender;
import nl.zaakregie.client.Planbericht;
import nl.zaakregie.client.Verzendresultaat;
import nl.zaakregie.demo.Voorbeeldstad.Plan;
import nl.zaakregie.demo.Voorbeeldstad.Status;
import nl.zaakregie.stuf.Bsn;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.Tijdstip;
import nl.zaakregie.stuf.Zaakidentificatie;
import nl.zaakregie.xml.Soapversie;

/** Plays the fictitious municipality Voorbeeldstad over real SOAP, and shows each step. */
public final class Demo {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyyMMdd");

    private final String address;
    private final PrintStream out;
    private final Berichtverzender verzender = new Berichtverzender(Duration.ofSeconds(30));
    private final Planbericht berichten = new Planbericht(Systeem.of("9999", "REGIE"), Systeem.of("9999", "ZAAKREGIE"));
    private final Voorbeeldstad stad = Voorbeeldstad.read();
    private final LocalDate today = LocalDate.now(Tijdstip.ZONE);
    private int step;
    private boolean good = true;

    public Demo(String address, PrintStream out) {
        this.address = address;
        this.out = out;
    }

    /** Plays all steps; true when each went as it should. */
    public boolean play() {
        out.println("Voorbeeldstad (verzonnen, gemeentecode 9999): REGIE stuurt naar " + address);
        send(Service.GENEREER_ZAAK_IDENTIFICATIE, berichten.genereerZaakIdentificatie(), "een nieuw nummer");
        for (Plan plan : stad.plannen()) {
            create(plan);
        }
        Plan first = stad.plannen().getFirst();
        Zaakidentificatie id = new Zaakidentificatie(first.identificatie());
        send(Service.GEEF_ZAAKSTATUS, berichten.geefZaakstatus(id), "status van " + first.identificatie());
        send(Service.GEEF_ZAAKDETAILS, berichten.geefZaakdetails(id), "alles van " + first.identificatie());
        Bsn client = stad.client(first.clients().getFirst()).bsn();
        send(
                Service.GEEF_ZAAKDETAILS,
                berichten.listZaken(client),
                "zaken van een cliënt van " + first.identificatie());
        out.println(good ? "Alle " + step + " stappen zijn gelukt." : "Niet alle stappen zijn gelukt.");
        return good;
    }

    private void create(Plan plan) {
        Zaakidentificatie id = new Zaakidentificatie(plan.identificatie());
        StufElement creation = berichten.creeerZaak(
                id,
                plan.omschrijving(),
                date(plan.startdag()),
                stad.soort(plan.zaaktype()),
                plan.clients().stream().map(stad::client).toList(),
                stad.medewerker(plan.regisseur()),
                plan.gerelateerd().stream().map(Zaakidentificatie::new).toList());
        Zaakidentificatie known = new Zaakidentificatie(plan.identificatie());
        if (exists(known)) {
            show("creeerZaak", plan.identificatie() + " " + plan.omschrijving(), "stond er al", 0);
            return;
        }
        send(Service.CREEER_ZAAK, creation, plan.identificatie() + " " + plan.omschrijving());
        List<Map.Entry<Integer, String>> names = stad.statussen(plan.zaaktype());
        for (Status status : plan.statussen()) {
            if (status.volgnummer() > 1) {
                String name = names.get(status.volgnummer() - 1).getValue();
                String moment = date(status.dag()) + status.tijd().replace(":", "") + "00";
                send(
                        Service.ACTUALISEER_ZAAKSTATUS,
                        berichten.actualiseerZaakstatus(id, status.volgnummer(), name, moment, status.door()),
                        plan.identificatie() + " wordt: " + name);
            }
        }
    }

    private boolean exists(Zaakidentificatie id) {
        Verzendresultaat result = verzender.send(
                endpoint(Service.GEEF_ZAAKSTATUS),
                Service.GEEF_ZAAKSTATUS,
                berichten.geefZaakstatus(id),
                Soapversie.SOAP11);
        return result instanceof Verzendresultaat.Ontvangen answer
                && answer.antwoord().child(zkn("antwoord")).isPresent();
    }

    private void send(Service service, StufElement message, String what) {
        long started = System.nanoTime();
        Verzendresultaat result = verzender.send(endpoint(service), service, message, Soapversie.SOAP11);
        long micros = (System.nanoTime() - started) / 1000;
        String answer = switch (result) {
            case Verzendresultaat.Ontvangen ok -> describe(ok.antwoord());
            case Verzendresultaat.NieuwBerichtNodig no -> "GEWEIGERD " + no.code() + " " + no.details();
            case Verzendresultaat.OpnieuwAanbieden no -> "GEWEIGERD " + no.code() + " " + no.details();
            case Verzendresultaat.GeenAntwoord none -> "GEEN ANTWOORD " + none.oorzaak();
        };
        good &= result instanceof Verzendresultaat.Ontvangen;
        show(service.label(), what, answer, micros);
    }

    private static String describe(StufElement answer) {
        long objects = answer.child(zkn("antwoord"))
                .map(a -> a.children(OBJECT).size())
                .orElse(0);
        return answer.localName() + (answer.localName().endsWith("La01") ? " (" + objects + " zaken)" : "");
    }

    private void show(String service, String what, String answer, long micros) {
        step++;
        out.printf(
                Locale.ROOT,
                "%4d  REGIE -> ZAAKSYSTEEM  %-26s %-60s %s  %.1f ms%n",
                step,
                service,
                what,
                answer,
                micros / 1000.0);
    }

    private URI endpoint(Service service) {
        return URI.create(address + "/" + service.portsoort());
    }

    /** The date of a day counted from today; a day in the future is not later than today. */
    private String date(int day) {
        return today.plusDays(Math.min(day, 0)).format(DATE);
    }
}
