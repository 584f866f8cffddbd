// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.lijn;

import static nl.zaakregie.stuf.Namen.stuf;

import java.util.Locale;
import java.util.Optional;
import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;

/** Berichtcode, code, plek and omschrijving of a Fo02 or Fo03 follow table 4.1. */
@Controle(
        id = "foutbericht",
        titel = "Het foutbericht heeft de code, de plek en de tekst van de standaard",
        eisen = {"R-041", "R-049", "R-051"},
        geldt = Controle.Geldt.FOUT)
final class FoutberichtCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        StufElement message = o.http().foutbericht().orElse(null);
        if (message == null) {
            return; // soap-fault says so
        }
        String kind = message.value(stuf("stuurgegevens"), stuf("berichtcode")).orElse("");
        String expected = o.stap().dienst().fault().name();
        if (!kind.equals(expected)) {
            o.fout("Een fout van deze service is een " + expected + ".")
                    .verwacht(expected)
                    .gevonden(kind);
        }
        String code = message.value(stuf("body"), stuf("code")).orElse("");
        Optional<Foutcode> known = Foutcode.find(code);
        if (known.isEmpty()) {
            o.waarschuwing("De foutcode staat niet in de tabel van StUF 03.01.").gevonden(code);
            return;
        }
        compare(o, "omschrijving", known.get().omschrijving(), message);
        compare(o, "plek", known.get().plek().name().toLowerCase(Locale.ROOT), message);
    }

    private static void compare(Onderzoek o, String name, String expected, StufElement message) {
        String found = message.value(stuf("body"), stuf(name)).orElse("");
        if (!found.equals(expected)) {
            o.fout("De " + name + " is niet die van de foutcode.")
                    .verwacht(expected)
                    .gevonden(found);
        }
    }
}
