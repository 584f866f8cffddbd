// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.uitvoering;

import java.util.List;
import java.util.Optional;
import nl.zaakregie.testplatform.testset.Richting;
import nl.zaakregie.testplatform.testset.Scenario;
import nl.zaakregie.testplatform.testset.Stap;

/** Runs the steps of one scenario. */
final class Scenariouitvoering {
    private static final int MOST_TRIES = 10;

    private final Run run;
    private final Scenario scenario;
    private final Runmiddelen middelen;
    private final Tester tester;
    private final Luisteraar luisteraar;

    Scenariouitvoering(Run run, Scenario scenario, Runmiddelen middelen, Tester tester, Luisteraar luisteraar) {
        this.run = run;
        this.scenario = scenario;
        this.middelen = middelen;
        this.tester = tester;
        this.luisteraar = luisteraar;
    }

    void execute() throws InterruptedException {
        Optional<String> blocked = blockedBy();
        String silent = "";
        for (Stap stap : scenario.stappen()) {
            Stapresultaat result;
            if (blocked.isPresent()) {
                result = Stapresultaat.skipped(scenario, stap, blocked.get());
            } else if (!silent.isEmpty()) {
                result = Stapresultaat.skipped(scenario, stap, silent);
            } else {
                result = withRepeats(stap);
            }
            run.add(result);
            luisteraar.stepDone(run, result);
            if (notSupported(result)) {
                blocked = Optional.of("Het systeem ondersteunt deze service niet; het scenario is niet verplicht.");
            }
            if (result.overgeslagen().isEmpty()
                    && result.uitwisseling().isEmpty()
                    && stap.richting() == Richting.NAAR_PLATFORM) {
                silent = "Bij stap " + result.id() + " kwam er niets; de rest van het scenario bouwt daarop.";
            }
            if (run.stopping()) {
                return;
            }
        }
    }

    /** The scenario that had to go well before and did not. */
    private Optional<String> blockedBy() {
        List<Scenario> chosen = run.opdracht().gekozen();
        for (String id : scenario.vooraf()) {
            Optional<Scenario> before =
                    chosen.stream().filter(s -> s.id().equals(id)).findFirst();
            if (before.isEmpty()) {
                return Optional.of("Scenario " + id + " moet eerst, en is niet gekozen.");
            }
            if (!before.get().optioneel() && !leftEnough(before.get())) {
                return Optional.of("Scenario " + id + " is niet gelukt; dit scenario bouwt daarop.");
            }
        }
        return Optional.empty();
    }

    /** Whether a scenario left what others need, whatever was wrong besides. */
    private boolean leftEnough(Scenario before) {
        boolean filled = before.stappen().stream()
                .filter(s -> !s.bewaart().isEmpty() && !s.magOntbreken())
                .allMatch(s -> middelen.geheugen().find(s.bewaart()).isPresent());
        return filled
                && run.oordeel(before).filter(o -> o != Oordeel.OVERGESLAGEN).isPresent();
    }

    private boolean notSupported(Stapresultaat result) {
        return scenario.optioneel() && !result.overgeslagen().isEmpty();
    }

    private Stapresultaat withRepeats(Stap stap) throws InterruptedException {
        Stapuitvoering execution = new Stapuitvoering(run, scenario, stap, middelen, tester);
        Stapresultaat result = execution.execute();
        int tries = 1;
        while (run.opdracht().voorwaardelijk()
                && result.oordeel() == Oordeel.GEFAALD
                && tries++ < MOST_TRIES
                && tester.herhaal(result)
                && !run.stopping()) {
            result = execution.execute();
        }
        return result;
    }
}
