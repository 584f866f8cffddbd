// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.uitvoering;

import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.zkn;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.testplatform.testset.Recept;
import nl.zaakregie.testplatform.testset.Stap;
import nl.zaakregie.testplatform.verkeer.Uitwisseling;

/** Makes the message of a step and brings it to the system under test: once, again, or several times at once. */
final class Bezorging {
    private final Runmiddelen middelen;
    private final Stap stap;
    private final Recept recept;

    Bezorging(Runmiddelen middelen, Stap stap) {
        this.middelen = middelen;
        this.stap = stap;
        this.recept = stap.recept().orElseThrow();
    }

    /** What was sent, and the exchange. */
    record Gedaan(StufElement bericht, Uitwisseling uitwisseling) {}

    Gedaan send() throws InterruptedException {
        URI adres = middelen.adres(stap.dienst().portsoort()).orElseThrow();
        if (recept.find("belasting").isPresent()) {
            return new Belasting(middelen, stap, recept, adres).run();
        }
        Versturing message = recept.soort().equals("herhaling") ? repeated() : made();
        String name = stap.bewaart().isEmpty() ? recept.find("onthoud").orElse("") : stap.bewaart();
        if (!name.isEmpty()) {
            middelen.keep(name, message);
        }
        int copies = Integer.parseInt(recept.find("kopieen").orElse("1"));
        Uitwisseling exchange = copies == 1 ? middelen.send(adres, message) : sendAtOnce(adres, message, copies);
        boolean anything = recept.find("vorm").isPresent();
        return new Gedaan(message.bericht(), middelen.judged(exchange, adres, anything));
    }

    private Versturing made() {
        return Versturing.of(stap.dienst(), middelen.maker().make(stap.dienst(), recept), recept);
    }

    /** The same bytes again, or the same number around other content. */
    private Versturing repeated() {
        Versturing before = middelen.verstuurd(recept.get("van"));
        if (recept.find("anders").isEmpty()) {
            return before;
        }
        StufElement other = before.bericht().mapChildren(child -> child.is(OBJECT) ? changed(child) : child);
        return Versturing.of(stap.dienst(), other, recept);
    }

    private static StufElement changed(StufElement object) {
        return object.mapChildren(c -> c.is(zkn("omschrijving")) ? c.withText("Dit is een ander bericht") : c);
    }

    private Uitwisseling sendAtOnce(URI adres, Versturing message, int copies) throws InterruptedException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Uitwisseling>> sent = new ArrayList<>();
            for (int i = 0; i < copies; i++) {
                sent.add(threads.submit(() -> middelen.send(adres, message)));
            }
            List<Uitwisseling> done = new ArrayList<>();
            for (Future<Uitwisseling> one : sent) {
                done.add(one.get());
            }
            middelen.geheugen()
                    .putAntwoorden(done.stream()
                            .map(e -> e.antwoord().map(a -> a.tekst()).orElse("geen antwoord: " + e.geenAntwoord()))
                            .toList());
            return done.getFirst();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A copy could not be sent", e);
        }
    }
}
