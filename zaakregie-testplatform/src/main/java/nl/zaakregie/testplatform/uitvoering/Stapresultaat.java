// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.uitvoering;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zaakregie.testplatform.controle.Testbevinding;
import nl.zaakregie.testplatform.testset.Richting;
import nl.zaakregie.testplatform.testset.Scenario;
import nl.zaakregie.testplatform.testset.Stap;
import nl.zaakregie.testplatform.verkeer.Uitwisseling;

/**
 * What became of one step.
 *
 * @param uitwisseling what went over the line; empty when nothing did
 * @param uitslagen    what each check found
 * @param overgeslagen why the step was left out; empty when it was not
 * @param beoordeling  what a person saw in the system under test; empty when nobody said
 */
public record Stapresultaat(
        Scenario scenario,
        Stap stap,
        Optional<Uitwisseling> uitwisseling,
        List<Checks.Uitslag> uitslagen,
        String overgeslagen,
        Optional<Boolean> beoordeling) {
    public Stapresultaat {
        uitslagen = List.copyOf(uitslagen);
    }

    static Stapresultaat skipped(Scenario scenario, Stap stap, String waarom) {
        return new Stapresultaat(scenario, stap, Optional.empty(), List.of(), waarom, Optional.empty());
    }

    /** Id of the message on the sheet. */
    public String id() {
        return scenario.stapId(stap.nr());
    }

    public List<Testbevinding> bevindingen() {
        return uitslagen.stream().flatMap(u -> u.bevindingen().stream()).toList();
    }

    /** What the platform found by itself. */
    private Oordeel gemeten() {
        if (!overgeslagen.isEmpty()) {
            return Oordeel.OVERGESLAGEN;
        }
        List<Testbevinding> found = bevindingen();
        if (found.stream().anyMatch(Testbevinding::isFout)) {
            return Oordeel.GEFAALD;
        }
        return found.isEmpty() ? Oordeel.GESLAAGD : Oordeel.WAARSCHUWING;
    }

    /** What a person has to see, when the step asks for it. */
    private Oordeel gezien() {
        if (stap.vraag().isEmpty() || !overgeslagen.isEmpty()) {
            return gemeten() == Oordeel.OVERGESLAGEN ? Oordeel.OVERGESLAGEN : Oordeel.GESLAAGD;
        }
        return beoordeling
                .map(good -> good ? Oordeel.GESLAAGD : Oordeel.GEFAALD)
                .orElse(Oordeel.HANDMATIG);
    }

    public Oordeel oordeel() {
        return Oordeel.worst(List.of(gemeten(), gezien()));
    }

    /** One row of the sheet. */
    public record Rij(String id, Richting richting, String bericht, Oordeel oordeel) {}

    /** The two rows of the sheet: the message and its answer. What the system under test sends carries the verdict. */
    public List<Rij> rijen() {
        boolean sends = stap.richting() == Richting.NAAR_SYSTEEM;
        Richting back = sends ? Richting.NAAR_PLATFORM : Richting.NAAR_SYSTEEM;
        Oordeel measured = gemeten();
        boolean answered = uitwisseling.flatMap(Uitwisseling::antwoord).isPresent();
        Oordeel other = measured == Oordeel.OVERGESLAGEN ? Oordeel.OVERGESLAGEN : answered ? gezien() : Oordeel.GEFAALD;
        String request = stap.dienst().root().getLocalPart();
        String answer = stap.antwoord().name();
        return List.of(
                new Rij(id(), stap.richting(), request, sends ? other : measured),
                new Rij(scenario.stapId(stap.antwoordnr()), back, answer, sends ? measured : other));
    }

    Stapresultaat judged(boolean good) {
        return new Stapresultaat(scenario, stap, uitwisseling, uitslagen, overgeslagen, Optional.of(good));
    }

    /** The ids of the checks that failed the step or warned. */
    public Stream<String> gebrekkig() {
        return bevindingen().stream().map(Testbevinding::controle).distinct();
    }
}
