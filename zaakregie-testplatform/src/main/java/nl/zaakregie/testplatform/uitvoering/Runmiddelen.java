// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.uitvoering;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.zaakregie.bericht.Portsoort;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.bericht.ServiceFinder;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.StufObject;
import nl.zaakregie.testplatform.controle.Logboek;
import nl.zaakregie.testplatform.maker.Berichtmaker;
import nl.zaakregie.testplatform.maker.Koppen;
import nl.zaakregie.testplatform.schaduw.Geheugen;
import nl.zaakregie.testplatform.schaduw.Schaduwregister;
import nl.zaakregie.testplatform.tegenspeler.Tegenspeler;
import nl.zaakregie.testplatform.verkeer.Httpbericht;
import nl.zaakregie.testplatform.verkeer.Uitwisseling;
import nl.zaakregie.testplatform.verkeer.Verzender;

/** What the steps of one run share: memory, message maker, mailbox, the line to the system under test. */
final class Runmiddelen implements AutoCloseable {
    private static final int MOST_SILENT = 3;

    private final Run run;
    private final Geheugen geheugen;
    private final Logboek logboek = new Logboek();
    private final Berichtmaker maker;
    private final Tegenspeler tegenspeler;
    private final Tester tester;
    private final Postvak postvak = new Postvak();
    private final Verzender verzender;
    private final Map<String, Versturing> verstuurd = new ConcurrentHashMap<>();
    private boolean spokeSoap;
    private int silent;

    Runmiddelen(Run run, Tester tester, Clock clock) {
        this.run = run;
        this.tester = tester;
        var instelling = run.opdracht().instelling();
        this.geheugen = new Geheugen(new Schaduwregister(instelling.gemeentecode()));
        run.opdracht().variabelen().forEach(geheugen::put);
        Koppen koppen = new Koppen(clock);
        this.maker = new Berichtmaker(koppen, instelling, geheugen);
        this.tegenspeler = new Tegenspeler(geheugen.register(), koppen, instelling.zelf(), instelling.gemeentecode());
        this.verzender = new Verzender(run.opdracht().verbinding());
    }

    Geheugen geheugen() {
        return geheugen;
    }

    Logboek logboek() {
        return logboek;
    }

    Berichtmaker maker() {
        return maker;
    }

    /** The bytes of a message that was sent before, by the variable of its step. */
    Versturing verstuurd(String naam) {
        Versturing found = verstuurd.get(naam);
        if (found == null) {
            throw new IllegalStateException("Er is nog niets verstuurd onder de naam " + naam);
        }
        return found;
    }

    void keep(String naam, Versturing versturing) {
        verstuurd.put(naam, versturing);
    }

    Postvak postvak() {
        return postvak;
    }

    List<Uitwisseling> rest() {
        return postvak.rest().stream().map(Postvak.Ontvangen::uitwisseling).toList();
    }

    /** Answers what comes in and keeps it for the step that waits for it. */
    Httpbericht receive(Httpbericht verzoek) {
        Instant begin = Instant.now();
        Optional<StufElement> root = verzoek.goedBericht();
        Optional<Service> dienst = root.flatMap(r -> ServiceFinder.find(verzoek.kop("soapaction"), r));
        Optional<StufObject> before = root.map(nl.zaakregie.testplatform.tegenspeler.Zaakzoeker::identificatie)
                .flatMap(id -> geheugen.register().findZaak(id));
        Httpbericht antwoord = tegenspeler.answer(verzoek);
        Uitwisseling exchange =
                new Uitwisseling(begin, Duration.between(begin, Instant.now()), verzoek, Optional.of(antwoord), "");
        postvak.add(new Postvak.Ontvangen(dienst, exchange, before));
        return antwoord;
    }

    /** The address for a service; empty when the tester gave none. */
    Optional<URI> adres(Portsoort port) {
        return run.opdracht().verbinding().adres(port);
    }

    /**
     * Ends the run when there is nobody at the other side.
     *
     * @param anything whether an answer without SOAP is fine, as it is to a message that is no SOAP either
     */
    synchronized Uitwisseling judged(Uitwisseling exchange, URI adres, boolean anything) {
        if (exchange.isSoap()) {
            spokeSoap = true;
            silent = 0;
        } else if (!anything || exchange.antwoord().isEmpty()) {
            silent++;
            if (!spokeSoap || silent >= MOST_SILENT) {
                throw new OnbereikbaarException(adres + ": " + why(exchange));
            }
        }
        return exchange;
    }

    /** Whether the system under test is on this machine. */
    boolean isLoopback(Portsoort port) {
        return adres(port)
                .map(URI::getHost)
                .filter(host -> {
                    try {
                        return InetAddress.getByName(host).isLoopbackAddress();
                    } catch (UnknownHostException e) {
                        return false;
                    }
                })
                .isPresent();
    }

    /** Sends bytes, whatever comes back. */
    Uitwisseling send(URI adres, Versturing versturing) {
        return verzender.send(adres, versturing.koppen(), versturing.inhoud());
    }

    private static String why(Uitwisseling exchange) {
        return exchange.antwoord()
                .map(a -> {
                    String type = a.kop("content-type");
                    return "HTTP " + a.status() + " zonder SOAP-antwoord"
                            + (type.isEmpty() ? "" : " (" + type.replaceFirst(";.*", "") + ")");
                })
                .orElse(exchange.geenAntwoord());
    }

    void tell(Tester.Opdracht opdracht) {
        run.wait(opdracht);
        tester.opdracht(opdracht);
    }

    @Override
    public void close() {
        verzender.close();
    }
}
