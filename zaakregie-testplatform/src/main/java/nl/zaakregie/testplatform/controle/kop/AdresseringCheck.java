// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.kop;

import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;

/** An answer comes from whom the request went to, and goes to whom it came from. */
@Controle(id = "adressering", titel = "Zender en ontvanger zijn omgewisseld", eisen = "R-022")
final class AdresseringCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        compare(o, "zender", o.kop().zender(), o.verzoekkop().ontvanger());
        compare(o, "ontvanger", o.kop().ontvanger(), o.verzoekkop().zender());
    }

    private static void compare(
            Onderzoek o,
            String name,
            @org.jspecify.annotations.Nullable Systeem found,
            @org.jspecify.annotations.Nullable Systeem expected) {
        if (found == null) {
            if (o.stap().dienst().berichtcode().asynchronous()) {
                o.fout("De " + name + " ontbreekt in het antwoord.");
            } else {
                o.waarschuwing("De " + name + " ontbreekt in het antwoord.");
            }
        } else if (expected != null && !found.identity().equals(expected.identity())) {
            o.fout("De " + name + " van het antwoord is niet de andere kant van het verzoek.")
                    .verwacht(expected.identity().display())
                    .gevonden(found.display());
        }
    }
}
