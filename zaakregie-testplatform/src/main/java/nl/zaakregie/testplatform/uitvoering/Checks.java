// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.uitvoering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Onderzoek;
import nl.zaakregie.testplatform.controle.Testbevinding;
import nl.zaakregie.testplatform.controle.antwoord.Antwoordchecks;
import nl.zaakregie.testplatform.controle.keten.Ketenchecks;
import nl.zaakregie.testplatform.controle.kop.Kopchecks;
import nl.zaakregie.testplatform.controle.lijn.Lijnchecks;
import nl.zaakregie.testplatform.controle.verzoek.Verzoekchecks;
import nl.zaakregie.testplatform.controle.vraag.Vraagchecks;
import nl.zaakregie.testplatform.controle.wijziging.Wijzigingchecks;
import nl.zaakregie.testplatform.testset.Controleaanroep;

/** All checks, and running those that a step asks for. */
public final class Checks {
    private static final Map<String, Check> ALL = index(Stream.of(
                    Lijnchecks.list(),
                    Kopchecks.list(),
                    Antwoordchecks.list(),
                    Verzoekchecks.list(),
                    Wijzigingchecks.list(),
                    Vraagchecks.list(),
                    Ketenchecks.list())
            .flatMap(List::stream)
            .toList());

    private Checks() {}

    private static Map<String, Check> index(List<Check> checks) {
        Map<String, Check> found = new LinkedHashMap<>();
        for (Check check : checks) {
            if (found.put(check.id(), check) != null) {
                throw new IllegalStateException("Two checks are called " + check.id());
            }
        }
        return found;
    }

    public static List<Check> list() {
        return List.copyOf(ALL.values());
    }

    public static Optional<Check> find(String id) {
        return Optional.ofNullable(ALL.get(id));
    }

    /**
     * What came of one check.
     *
     * @param controle    id of the check
     * @param titel       what holds when all is well; Dutch
     * @param gedaan      whether it had something to judge
     * @param bevindingen what it found
     */
    public record Uitslag(String controle, String titel, boolean gedaan, List<Testbevinding> bevindingen) {
        public Uitslag {
            bevindingen = List.copyOf(bevindingen);
        }
    }

    /** Runs the checks of a step on an exchange, in order. */
    public static List<Uitslag> run(List<Controleaanroep> aanroepen, Onderzoek.Geval geval) {
        List<Uitslag> found = new ArrayList<>();
        for (Controleaanroep aanroep : aanroepen) {
            Check check = find(aanroep.controle())
                    .orElseThrow(() -> new IllegalStateException("Onbekende controle '" + aanroep.controle() + "'"));
            Onderzoek onderzoek = new Onderzoek(geval, check, aanroep.parameters());
            boolean does = check.geldt(onderzoek);
            if (does) {
                check.check(onderzoek);
            }
            found.add(new Uitslag(check.id(), check.titel(), does, onderzoek.bevindingen()));
        }
        return found;
    }
}
