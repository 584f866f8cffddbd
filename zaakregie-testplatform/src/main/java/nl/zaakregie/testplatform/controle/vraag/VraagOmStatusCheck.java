// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.vraag;

import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.zkn;

import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;

/** geefZaakstatus selects on the last status and asks for it. */
@Controle(
        id = "vraag-om-status",
        titel = "De vraag is die van geefZaakstatus",
        eisen = {"ZDS 4.1.1", "E-27"})
final class VraagOmStatusCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        if (o.verzoek()
                .value(zkn("gelijk"), zkn("heeft"), zkn("indicatieLaatsteStatus"))
                .filter("J"::equals)
                .isEmpty()) {
            o.fout("De vraag selecteert niet op de laatste status.")
                    .verwacht("gelijk/heeft/indicatieLaatsteStatus J")
                    .gevonden("niet gevuld");
        }
        if (o.verzoek().find(zkn("scope"), OBJECT, zkn("heeft")).isEmpty()) {
            o.fout("De scope vraagt niet om de status.")
                    .verwacht("scope/object/heeft")
                    .gevonden("niets");
        }
    }
}
