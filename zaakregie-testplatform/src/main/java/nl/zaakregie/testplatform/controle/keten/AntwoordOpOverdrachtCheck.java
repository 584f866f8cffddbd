// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.keten;

import static nl.zaakregie.stuf.Namen.rzs;
import static nl.zaakregie.stuf.Namen.zkn;

import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;

/** A Du01 answers the Di01 of the step: its number, its zaak, one of the two values. */
@Controle(
        id = "antwoord-op-overdracht",
        titel = "Het antwoord hoort bij de overdracht",
        eisen = {"E-09", "RZS 6.8.4", "R-021"})
final class AntwoordOpOverdrachtCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        StufElement asked = o.geheugen().findBericht(o.parameter()).orElse(null);
        if (asked == null) {
            return;
        }
        Stuurgegevens head = Stuurgegevens.ofMessage(asked);
        if (!o.kop().crossRefnummer().equals(head.referentienummer())) {
            o.fout("Het crossRefnummer is niet het referentienummer van de overdracht.")
                    .verwacht(head.referentienummer())
                    .gevonden(o.kop().crossRefnummer());
        }
        String zaak = asked.value(rzs("object"), zkn("identificatie")).orElse("");
        String found = o.huidig().value(zkn("identificatie")).orElse("");
        if (!zaak.equals(found)) {
            o.fout("Het antwoord gaat over een andere zaak.").verwacht(zaak).gevonden(found);
        }
        String answer = o.huidig().value(zkn("antwoord")).orElse("");
        if (!answer.equals("Overdracht geaccepteerd") && !answer.equals("Overdracht geweigerd")) {
            o.fout("Het antwoord is geen van de twee waarden.")
                    .verwacht("Overdracht geaccepteerd of Overdracht geweigerd")
                    .gevonden(answer);
        }
    }
}
