// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.keten;

import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;

/** A servicebus passes the original on, once and unchanged. */
@Controle(
        id = "doorgestuurd",
        titel = "De bus geeft het bericht ongewijzigd door aan zijn bestemming",
        eisen = {"RZS 5.2.7", "RZS 6.2"},
        geldt = Controle.Geldt.ALTIJD)
final class DoorgestuurdCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        if (o.doorgegeven().isEmpty()) {
            o.fout("Het bericht kwam niet aan bij zijn bestemming.")
                    .verwacht(o.parameter())
                    .gevonden("niets");
        } else if (o.doorgegeven().size() > 1) {
            o.fout("Het bericht kwam meer dan één keer aan.")
                    .verwacht("1")
                    .gevonden("" + o.doorgegeven().size());
        } else if (!o.doorgegeven().getFirst().equals(o.verzoek())) {
            o.fout("De bus heeft het bericht veranderd.");
        }
    }
}
