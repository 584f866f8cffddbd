// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.uitvoering;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.regels.Ernst;
import nl.zaakregie.stuf.Berichtcode;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.StufObject;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.testplatform.controle.Onderzoek;
import nl.zaakregie.testplatform.controle.Testbevinding;
import nl.zaakregie.testplatform.tegenspeler.Zaakzoeker;
import nl.zaakregie.testplatform.testset.Richting;
import nl.zaakregie.testplatform.testset.Scenario;
import nl.zaakregie.testplatform.testset.Stap;
import nl.zaakregie.testplatform.verkeer.Uitwisseling;

/** Runs one step: sends and judges the answer, or waits and judges what came. */
final class Stapuitvoering {
    private static final Duration TIK = Duration.ofMillis(250);
    private static final Set<String> NIET_ONDERSTEUND = Set.of("StUF025", "StUF031", "StUF037", "StUF040");

    private final Run run;
    private final Scenario scenario;
    private final Stap stap;
    private final Runmiddelen middelen;
    private final Tester tester;

    Stapuitvoering(Run run, Scenario scenario, Stap stap, Runmiddelen middelen, Tester tester) {
        this.run = run;
        this.scenario = scenario;
        this.stap = stap;
        this.middelen = middelen;
        this.tester = tester;
    }

    Stapresultaat execute() throws InterruptedException {
        return stap.richting() == Richting.NAAR_SYSTEEM ? send() : receive();
    }

    private Stapresultaat send() throws InterruptedException {
        if (middelen.adres(stap.dienst().portsoort()).isEmpty()) {
            return skipped("Er is geen adres opgegeven voor " + stap.dienst().portsoort() + ".");
        }
        if (stap.recept().flatMap(r -> r.find("belasting")).isPresent()
                && !middelen.isLoopback(stap.dienst().portsoort())) {
            return skipped("Belasting gaat alleen naar een systeem op deze machine.");
        }
        Bezorging.Gedaan sent = new Bezorging(middelen, stap).send();
        Optional<StufObject> before = middelen.geheugen().register().findZaak(Zaakzoeker.identificatie(sent.bericht()));
        Uitwisseling exchange = sent.uitwisseling();
        Optional<String> refused = refusal(exchange);
        if (scenario.optioneel() && refused.filter(NIET_ONDERSTEUND::contains).isPresent()) {
            return skipped("Het systeem ondersteunt " + stap.dienst().label() + " niet (" + refused.get() + ").");
        }
        if (accepted(exchange)) {
            middelen.geheugen().register().apply(stap.dienst(), sent.bericht());
            remember(sent.bericht(), exchange.antwoord().orElseThrow().bericht().orElseThrow());
        }
        return judge(exchange, before, passedOn());
    }

    private static Optional<String> refusal(Uitwisseling exchange) {
        return exchange.antwoord()
                .flatMap(a -> a.foutbericht())
                .flatMap(f -> f.value(nl.zaakregie.stuf.Namen.stuf("body"), nl.zaakregie.stuf.Namen.stuf("code")));
    }

    private boolean accepted(Uitwisseling exchange) {
        return exchange.antwoord()
                .flatMap(a -> a.goedBericht())
                .flatMap(b -> Berichtcode.find(Stuurgegevens.ofMessage(b).berichtcode()))
                .filter(code -> stap.accepts(code) || code == Berichtcode.Bv04)
                .isPresent();
    }

    private void remember(StufElement verzoek, StufElement antwoord) {
        if (!stap.bewaart().isEmpty()) {
            Feiten.store(middelen.geheugen(), stap, verzoek, antwoord);
        }
    }

    /** What a servicebus passed on, when the step waits for that. */
    private List<StufElement> passedOn() throws InterruptedException {
        boolean waits = stap.controles().stream().anyMatch(c -> c.controle().equals("doorgestuurd"));
        List<StufElement> found = new ArrayList<>();
        Optional<Postvak.Ontvangen> first = waits ? take(run.opdracht().wachttijd(), false) : Optional.empty();
        while (first.isPresent()) {
            first.get().uitwisseling().verzoek().bericht().ifPresent(found::add);
            first = take(TIK, false);
        }
        return found;
    }

    private Stapresultaat receive() throws InterruptedException {
        middelen.tell(new Tester.Opdracht(
                scenario.stapId(stap.nr()),
                stap.tekst(),
                stap.dienst(),
                run.adressen(),
                middelen.geheugen().waarden()));
        Optional<Postvak.Ontvangen> came = take(run.opdracht().wachttijd(), true);
        run.go();
        if (came.isEmpty()) {
            return nothingCame();
        }
        Uitwisseling exchange = came.get().uitwisseling();
        exchange.verzoek()
                .goedBericht()
                .filter(b -> !stap.bewaart().isEmpty())
                .ifPresent(b -> Feiten.store(
                        middelen.geheugen(),
                        stap,
                        b,
                        exchange.antwoord().orElseThrow().bericht().orElse(b)));
        return judge(exchange, came.get().ervoor(), List.of());
    }

    private Stapresultaat nothingCame() {
        if (stap.magOntbreken() && middelen.postvak().geteld() > 0) {
            return skipped("Uw systeem sloeg deze stap over; dat mag.");
        }
        if (run.stopping()) {
            return skipped("De run is gestopt.");
        }
        if (middelen.postvak().geteld() == 0) {
            throw new OnbereikbaarException("Er kwam niets binnen op "
                    + run.adressen().get(stap.dienst().portsoort()) + " in "
                    + run.opdracht().wachttijd().toSeconds() + " seconden");
        }
        Testbevinding finding = new Testbevinding(
                "bericht-ontvangen",
                Ernst.FOUT,
                "Het gevraagde bericht kwam niet.",
                stap.dienst().label() + " binnen " + run.opdracht().wachttijd().toSeconds() + " seconden",
                "niets",
                "",
                0,
                scenario.paragrafen());
        return new Stapresultaat(
                scenario,
                stap,
                Optional.empty(),
                List.of(new Checks.Uitslag(
                        finding.controle(), "Het gevraagde bericht komt binnen", true, List.of(finding))),
                "",
                Optional.empty());
    }

    /** Waits for a message of the service of this step, or for one of the next step when this one may be left out. */
    private Optional<Postvak.Ontvangen> take(Duration hooguit, boolean mayMoveOn) throws InterruptedException {
        Optional<Service> next = nextService();
        long until = System.nanoTime() + hooguit.toNanos();
        boolean moveOn = mayMoveOn && stap.magOntbreken();
        while (true) {
            Optional<Postvak.Ontvangen> found = middelen.postvak()
                    .take(
                            o -> o.dienst().filter(d -> d == stap.dienst()).isPresent(),
                            o -> moveOn && next.isPresent() && o.dienst().equals(next),
                            TIK);
            boolean seenNext = moveOn
                    && middelen.postvak().rest().stream()
                            .anyMatch(o -> next.isPresent() && o.dienst().equals(next));
            if (found.isPresent() || seenNext || run.stopping() || System.nanoTime() > until) {
                return found;
            }
        }
    }

    private Optional<Service> nextService() {
        int index = scenario.stappen().indexOf(stap) + 1;
        if (index < scenario.stappen().size()) {
            return Optional.of(scenario.stappen().get(index).dienst());
        }
        List<Scenario> chosen = run.opdracht().gekozen();
        int following = chosen.indexOf(scenario) + 1;
        return following < chosen.size()
                ? Optional.of(chosen.get(following).stappen().getFirst().dienst())
                : Optional.empty();
    }

    private Stapresultaat judge(Uitwisseling exchange, Optional<StufObject> before, List<StufElement> doorgegeven) {
        Onderzoek.Geval geval = new Onderzoek.Geval(
                stap,
                exchange,
                middelen.geheugen(),
                run.opdracht().instelling(),
                middelen.logboek(),
                before,
                doorgegeven);
        List<Checks.Uitslag> results = Checks.run(stap.controles(), geval);
        Optional<Boolean> seen =
                stap.vraag().isEmpty() ? Optional.empty() : tester.vraag(scenario.stapId(stap.nr()), stap.vraag());
        return new Stapresultaat(scenario, stap, Optional.of(exchange), results, "", seen);
    }

    private Stapresultaat skipped(String why) {
        return Stapresultaat.skipped(scenario, stap, why);
    }
}
