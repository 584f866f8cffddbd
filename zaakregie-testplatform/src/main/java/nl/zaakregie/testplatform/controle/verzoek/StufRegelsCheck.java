// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.verzoek;

import java.util.Set;
import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;
import nl.zaakregie.testplatform.controle.Regels;

/** A request follows the rules of StUF that the schema cannot say, without dialect. */
@Controle(
        id = "stuf-regels",
        titel = "Het bericht volgt de regels van StUF",
        eisen = {"R-007", "R-102", "R-119"})
final class StufRegelsCheck implements Check {
    /** Judged by stuf-waarden. */
    private static final Set<String> VALUES = Set.of("R-078", "R-084", "R-085");

    @Override
    public void check(Onderzoek o) {
        Regels.verzoek(o).stream()
                .filter(f -> f.regel().startsWith("R-") || f.regel().startsWith("SOEP"))
                .filter(f -> !VALUES.contains(f.regel()))
                .forEach(f -> o.overnemen(f, f.ernst()));
    }
}
