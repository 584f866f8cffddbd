// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.kop;

import java.util.Optional;
import nl.zaakregie.stuf.Berichtcode;
import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;
import nl.zaakregie.testplatform.testset.Richting;

/** The berichtcode of an answer is that of the service, or one that the set accepts. */
@Controle(id = "berichtcode", titel = "Het antwoord is van de verwachte soort", eisen = "R-030")
final class BerichtcodeCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        String found = o.kop().berichtcode();
        if (o.stap().richting() == Richting.NAAR_PLATFORM) {
            return;
        }
        Optional<Berichtcode> code = Berichtcode.find(found);
        if (code.isEmpty() || !o.stap().accepts(code.get())) {
            o.fout("Dit is niet het antwoord van deze service.")
                    .verwacht(o.stap().antwoord().name())
                    .gevonden(found);
        } else if (code.get() != o.stap().antwoord() && code.get() != Berichtcode.Bv04) {
            o.waarschuwing("Het antwoord wordt aanvaard, maar de WSDL zegt anders.")
                    .verwacht(o.stap().antwoord().name())
                    .gevonden(found);
        }
    }
}
