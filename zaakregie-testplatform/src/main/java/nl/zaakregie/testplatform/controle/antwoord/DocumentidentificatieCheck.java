// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.antwoord;

import static nl.zaakregie.stuf.Namen.zkn;

import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;

/** An issued documentidentificatie is valid. */
@Controle(
        id = "documentidentificatie",
        titel = "Het nummer is een geldige documentidentificatie",
        eisen = {"ZDS 4.2.7", "BR-20"})
final class DocumentidentificatieCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        String found = o.bericht().value(zkn("document"), zkn("identificatie")).orElse("");
        if (found.isEmpty() || found.length() > 40 || found.chars().anyMatch(c -> "\\\\/\"*?:<>| ".indexOf(c) >= 0)) {
            o.fout("Een documentidentificatie heeft 1 tot 40 tekens, zonder spaties en zonder \\\\ / \" * ? : < > |.")
                    .gevonden(found);
        }
    }
}
