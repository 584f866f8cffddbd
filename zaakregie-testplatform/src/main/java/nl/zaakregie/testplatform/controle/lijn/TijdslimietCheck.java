// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.lijn;

import java.time.Duration;
import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;

/** An answer comes, and within ten seconds. */
@Controle(
        id = "tijdslimiet",
        titel = "Het antwoord komt op tijd",
        eisen = {"R-043", "R-223"},
        geldt = Controle.Geldt.ALTIJD)
final class TijdslimietCheck implements Check {
    private static final Duration RUIM = Duration.ofSeconds(10);

    @Override
    public void check(Onderzoek o) {
        if (o.uitwisseling().antwoord().isEmpty()) {
            o.fout("Er kwam geen antwoord.").gevonden(o.uitwisseling().geenAntwoord());
        } else if (o.uitwisseling().duur().compareTo(RUIM) > 0) {
            o.waarschuwing("Het antwoord liet lang op zich wachten.")
                    .verwacht("hooguit " + RUIM.toSeconds() + " seconden")
                    .gevonden(o.uitwisseling().duur().toSeconds() + " seconden");
        }
    }
}
