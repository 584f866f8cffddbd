// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.uitvoering;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.testplatform.testset.Scenario;
import nl.zaakregie.testplatform.testset.Stap;
import nl.zaakregie.testplatform.verkeer.Ontvangstpunt;

/** Runs sets: one thread per run, scenarios and steps in order. Several runs may go on at once. */
public final class Runner {
    private final Ontvangstpunt ontvangstpunt;
    private final Clock clock;

    public Runner(Ontvangstpunt ontvangstpunt, Clock clock) {
        this.ontvangstpunt = ontvangstpunt;
        this.clock = clock;
    }

    /** Lays a run ready; its addresses can be given to the system under test before it starts. */
    public Run prepare(Runopdracht opdracht) {
        return prepare(opdracht, UUID.randomUUID().toString().substring(0, 8));
    }

    /** The same with a name of its own, so that the addresses stay the same from run to run. */
    public Run prepare(Runopdracht opdracht, String id) {
        return new Run(id, opdracht, ontvangstpunt.adressen(id));
    }

    /** Runs to the end, to a stop, or to where the system under test cannot be reached. Never throws. */
    public void execute(Run run, Tester tester, Luisteraar luisteraar) {
        Runmiddelen middelen = new Runmiddelen(run, tester, clock);
        run.receiveInto(middelen::rest);
        ontvangstpunt.register(run.id(), middelen::receive);
        run.go();
        luisteraar.started(run);
        Runstatus status = Runstatus.AFGEROND;
        String why = "";
        try {
            for (Scenario scenario : run.opdracht().gekozen()) {
                luisteraar.scenarioStarted(run, scenario);
                new Scenariouitvoering(run, scenario, middelen, tester, luisteraar).execute();
                if (run.stopping()) {
                    status = Runstatus.GESTOPT;
                    break;
                }
            }
        } catch (OnbereikbaarException e) {
            status = Runstatus.ONBEREIKBAAR;
            why = String.valueOf(e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            status = Runstatus.GESTOPT;
        } catch (RuntimeException e) {
            status = Runstatus.MISLUKT;
            why = e.getClass().getSimpleName() + ": " + e.getMessage();
        }
        fillUp(run, status);
        ontvangstpunt.unregister(run.id());
        run.end(status, why, middelen.rest());
        middelen.close();
        luisteraar.ended(run);
    }

    /** What was not reached is left out, with the reason. */
    private static void fillUp(Run run, Runstatus status) {
        if (status == Runstatus.AFGEROND) {
            return;
        }
        for (Scenario scenario : run.opdracht().gekozen()) {
            List<Stapresultaat> done = run.resultaten(scenario);
            for (Stap stap : scenario.stappen()) {
                Optional<Stapresultaat> known =
                        done.stream().filter(r -> r.stap().nr() == stap.nr()).findFirst();
                if (known.isEmpty()) {
                    run.add(Stapresultaat.skipped(scenario, stap, "De run eindigde eerder: " + status.tekst() + "."));
                }
            }
        }
    }
}
