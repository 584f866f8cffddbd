// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.uitvoering;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.zaakregie.bericht.Portsoort;
import nl.zaakregie.testplatform.testset.Scenario;
import nl.zaakregie.testplatform.verkeer.Uitwisseling;
import org.jspecify.annotations.Nullable;

/** One run of a set against a system: how far it is and what came of it. Safe to look at while it goes on. */
public final class Run {
    private final String id;
    private final Runopdracht opdracht;
    private final Map<Portsoort, URI> adressen;
    private final Instant begin = Instant.now();
    private final List<Stapresultaat> resultaten = new ArrayList<>();
    private Runstatus status = Runstatus.KLAARGEZET;
    private String toelichting = "";
    private @Nullable Instant einde;
    private Tester.@Nullable Opdracht nu;
    private volatile Supplier<List<Uitwisseling>> binnen = List::of;
    private volatile boolean stop;

    Run(String id, Runopdracht opdracht, Map<Portsoort, URI> adressen) {
        this.id = id;
        this.opdracht = opdracht;
        this.adressen = Map.copyOf(adressen);
    }

    public String id() {
        return id;
    }

    public Runopdracht opdracht() {
        return opdracht;
    }

    /** Where the system under test has to send to. */
    public Map<Portsoort, URI> adressen() {
        return adressen;
    }

    public Instant begin() {
        return begin;
    }

    public synchronized Optional<Instant> einde() {
        return Optional.ofNullable(einde);
    }

    public synchronized Duration duur() {
        return Duration.between(begin, einde == null ? Instant.now() : einde);
    }

    public synchronized Runstatus status() {
        return status;
    }

    /** Why the run ended before its end; empty when it did not. */
    public synchronized String toelichting() {
        return toelichting;
    }

    /** What the tester has to do now. */
    public synchronized Optional<Tester.Opdracht> nu() {
        return Optional.ofNullable(nu);
    }

    public synchronized List<Stapresultaat> resultaten() {
        return List.copyOf(resultaten);
    }

    /** Messages that came in and that no step took, so far or at all. */
    public List<Uitwisseling> overig() {
        Supplier<List<Uitwisseling>> waiting = binnen;
        return waiting.get();
    }

    void receiveInto(Supplier<List<Uitwisseling>> waiting) {
        binnen = waiting;
    }

    public List<Stapresultaat> resultaten(Scenario scenario) {
        return resultaten().stream()
                .filter(r -> r.scenario().id().equals(scenario.id()))
                .toList();
    }

    /** The verdict on a scenario; empty while it is not done. */
    public Optional<Oordeel> oordeel(Scenario scenario) {
        List<Stapresultaat> done = resultaten(scenario);
        if (done.size() < scenario.stappen().size()) {
            return Optional.empty();
        }
        boolean allSkipped = done.stream().allMatch(r -> r.oordeel() == Oordeel.OVERGESLAGEN);
        return Optional.of(
                allSkipped
                        ? Oordeel.OVERGESLAGEN
                        : Oordeel.worst(done.stream()
                                .filter(Run::counts)
                                .map(Stapresultaat::oordeel)
                                .toList()));
    }

    /** A step that a system may leave out does not count when it was left out. */
    private static boolean counts(Stapresultaat result) {
        return !(result.stap().magOntbreken() && result.oordeel() == Oordeel.OVERGESLAGEN);
    }

    /** Whether every required step passed, in a run that came to its end. */
    public boolean geslaagd() {
        return status() == Runstatus.AFGEROND
                && opdracht.gekozen().stream()
                        .filter(s -> !s.optioneel())
                        .allMatch(s -> oordeel(s).filter(Oordeel::goed).isPresent());
    }

    /** How many rows of the sheet the run has in all. */
    public int rijen() {
        return 2 * opdracht.gekozen().stream().mapToInt(s -> s.stappen().size()).sum();
    }

    /** How many rows came to this verdict. */
    public long aantal(Oordeel oordeel) {
        return resultaten().stream()
                .flatMap(r -> r.rijen().stream())
                .filter(rij -> rij.oordeel() == oordeel)
                .count();
    }

    /** Stops after the step that goes on now. */
    public void stop() {
        stop = true;
    }

    boolean stopping() {
        return stop;
    }

    /** What a person saw at a step that asks for it. */
    public synchronized void beoordeel(String stap, boolean goed) {
        resultaten.replaceAll(r -> r.id().equals(stap) && !r.stap().vraag().isEmpty() ? r.judged(goed) : r);
    }

    synchronized void add(Stapresultaat resultaat) {
        resultaten.add(resultaat);
        nu = null;
    }

    synchronized void wait(Tester.Opdracht opdracht) {
        status = Runstatus.WACHT;
        nu = opdracht;
    }

    synchronized void go() {
        status = Runstatus.LOOPT;
        nu = null;
    }

    synchronized void end(Runstatus with, String why, List<Uitwisseling> rest) {
        binnen = () -> rest;
        status = with;
        toelichting = why;
        einde = Instant.now();
        nu = null;
    }
}
