// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.kop;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import nl.zaakregie.stuf.Tijdstip;
import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;
import nl.zaakregie.testplatform.testset.Richting;

/** The tijdstipBericht exists, is about now in Dutch time, and does not go back. */
@Controle(
        id = "tijdstip-bericht",
        titel = "Het tijdstip van het bericht is nu en loopt op",
        eisen = {"R-023", "R-084"})
final class TijdstipBerichtCheck implements Check {
    private static final Duration MARGE = Duration.ofHours(1);

    @Override
    public void check(Onderzoek o) {
        String text = o.kop().tijdstipBericht();
        Optional<Tijdstip> moment = Tijdstip.parse(text);
        if (moment.isEmpty()) {
            if (o.stap().richting() == Richting.NAAR_PLATFORM
                    || o.stap().dienst().berichtcode().asynchronous()) {
                o.fout("Het tijdstipBericht ontbreekt of bestaat niet.").gevonden(text);
            }
            return;
        }
        Duration away = Duration.between(moment.get().toLocalDateTime(), LocalDateTime.now(Tijdstip.ZONE))
                .abs();
        if (away.compareTo(MARGE) > 0 && text.length() > 8) {
            o.waarschuwing("Het tijdstipBericht ligt meer dan een uur van nu; het is Nederlandse tijd.")
                    .gevonden(text);
        }
        String before = o.logboek().swapTijdstip(o.stap().richting(), text);
        int same = Math.min(before.length(), text.length());
        if (text.substring(0, same).compareTo(before.substring(0, same)) < 0) {
            o.waarschuwing("Het tijdstipBericht ligt vóór dat van het vorige bericht.")
                    .verwacht("na " + before)
                    .gevonden(text);
        }
    }
}
