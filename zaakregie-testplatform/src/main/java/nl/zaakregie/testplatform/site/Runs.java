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
import nl.zaakregie.testplatform.verkeer.Ontvangstpunt;
import nl.zaakregie.testplatform.verslag.Verslagmaker;
import nl.zaakregie.testplatform.verslag.Verslagmap;

/** The runs of this platform since it started; the reports of those that ended are in the folder. */
final class Runs {
    private static final int MOST_AT_ONCE = 8;
    private static final int MOST_KEPT = 50;
    private final Runner runner;
    private final Verslagmap verslagen;
    private final Map<String, Lopend> runs = new LinkedHashMap<>();

    /** A run with the one who works it. */
    record Lopend(Run run, Webtester tester) {}

    Runs(Ontvangstpunt ontvangstpunt, Verslagmap verslagen) {
        this.runner = new Runner(ontvangstpunt, Clock.systemUTC());
        this.verslagen = verslagen;
    }

    /**
     * Starts a run.
     *
     * @throws IllegalArgumentException in Dutch, when too many go on already
     */
    synchronized Run start(Runopdracht opdracht) {
        long busy =
                runs.values().stream().filter(r -> !r.run().status().voorbij()).count();
        if (busy >= MOST_AT_ONCE) {
            throw new IllegalArgumentException(
                    "Er lopen al " + MOST_AT_ONCE + " runs; wacht tot er een klaar is of stop er een");
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

    synchronized Optional<Lopend> find(String id) {
        return Optional.ofNullable(runs.get(id));
    }

    /** All of them, newest first. */
    synchronized List<Run> list() {
        return new ArrayList<>(runs.values().stream().map(Lopend::run).toList()).reversed();
    }

    /** Writes the reports; after a judgement they are written anew. */
    void keep(Run run) {
        if (run.status().voorbij()) {
            verslagen.write(Verslagmaker.of(run));
        }
    }
}
