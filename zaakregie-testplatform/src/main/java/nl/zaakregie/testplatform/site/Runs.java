// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.site;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.testplatform.uitvoering.Luisteraar;
import nl.zaakregie.testplatform.uitvoering.Run;
import nl.zaakregie.testplatform.uitvoering.Runner;
import nl.zaakregie.testplatform.uitvoering.Runopdracht;
import nl.zaakregie.testplatform.uitvoering.Stapresultaat;
import nl.zaakregie.testplatform.uitvoering.Tester;
import nl.zaakregie.testplatform.verkeer.Ontvangstpunt;
import nl.zaakregie.testplatform.verslag.Verslagmaker;
import nl.zaakregie.testplatform.verslag.Verslagmap;

/** The runs of this platform since it started, several at once; the reports of those that ended are in the folder. */
public final class Runs {
    private static final int MOST_KEPT = 50;
    private final Runner runner;
    private final Verslagmap verslagen;
    private final int tegelijk;
    private final Map<String, Lopend> runs = new LinkedHashMap<>();

    /** A run with the one who works it. */
    public record Lopend(Run run, Webtester tester) {
        /** A text that changes whenever a page about the run should. */
        public String merk() {
            List<Stapresultaat> done = run.resultaten();
            return String.join(
                    "-",
                    run.status().name(),
                    Integer.toString(done.size()),
                    run.nu().map(Tester.Opdracht::stap).orElse(""),
                    tester.mislukt().map(Stapresultaat::id).orElse(""),
                    Long.toString(done.stream()
                            .filter(r -> r.beoordeling().isPresent())
                            .count()),
                    Integer.toString(run.overig().size()));
        }
    }

    /**
     * Starts without any.
     *
     * @param tegelijk most runs that go on at the same time
     */
    public Runs(Ontvangstpunt ontvangstpunt, Verslagmap verslagen, int tegelijk) {
        this.runner = new Runner(ontvangstpunt, Clock.systemUTC());
        this.verslagen = verslagen;
        this.tegelijk = tegelijk;
    }

    /**
     * Starts a run.
     *
     * @throws IllegalArgumentException in Dutch, when too many go on already
     */
    public synchronized Run start(Runopdracht opdracht) {
        long busy =
                runs.values().stream().filter(r -> !r.run().status().voorbij()).count();
        if (busy >= tegelijk) {
            throw new IllegalArgumentException(
                    (tegelijk == 1 ? "Er loopt al een run" : "Er lopen al " + tegelijk + " runs")
                            + "; wacht tot er een klaar is of stop er een");
        }
        Webtester tester = new Webtester();
        Run run = runner.prepare(opdracht);
        runs.put(run.id(), new Lopend(run, tester));
        forgetOldest();
        Thread.ofVirtual().name("run-" + run.id()).start(() -> {
            runner.execute(run, tester, Luisteraar.nobody());
            keep(run);
        });
        return run;
    }

    private void forgetOldest() {
        List<String> over = runs.values().stream()
                .map(Lopend::run)
                .filter(r -> r.status().voorbij())
                .map(Run::id)
                .toList();
        over.stream().limit(Math.max(0, runs.size() - MOST_KEPT)).forEach(runs::remove);
    }

    public synchronized Optional<Lopend> find(String id) {
        return Optional.ofNullable(runs.get(id));
    }

    /** All of them, newest first. */
    public synchronized List<Run> list() {
        return new ArrayList<>(runs.values().stream().map(Lopend::run).toList()).reversed();
    }

    /** Writes the reports; after a judgement they are written anew. */
    public void keep(Run run) {
        if (run.status().voorbij()) {
            verslagen.write(Verslagmaker.of(run));
        }
    }

    /** Ends every run after its step. */
    public synchronized void stop() {
        runs.values().forEach(r -> r.tester().stop(r.run()));
    }
}
