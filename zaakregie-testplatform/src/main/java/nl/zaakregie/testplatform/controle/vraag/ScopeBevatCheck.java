// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.vraag;

import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.Optional;
import nl.zaakregie.stuf.Namen;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;

/** The scope asks for what the step names, by name or with everything else. */
@Controle(id = "scope-bevat", titel = "De scope vraagt om het genoemde", eisen = "R-157")
final class ScopeBevatCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        Optional<StufElement> scope = o.verzoek().find(zkn("scope"), OBJECT);
        boolean everything = scope.flatMap(s -> s.attribute(Namen.SCOPE))
                .filter(v -> v.startsWith("alles"))
                .isPresent();
        if (!everything && scope.flatMap(s -> s.child(zkn(o.parameter()))).isEmpty()) {
            o.fout("De scope vraagt niet om " + o.parameter() + ".")
                    .verwacht(o.parameter())
                    .gevonden("niet gevraagd");
        }
    }
}
