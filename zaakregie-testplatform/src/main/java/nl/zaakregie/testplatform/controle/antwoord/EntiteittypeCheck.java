// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.antwoord;

import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;

/** The entiteittype of an answer is that of the question, in the head and on the object. */
@Controle(id = "entiteittype", titel = "Het entiteittype in de stuurgegevens is dat van het object", eisen = "R-027")
final class EntiteittypeCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        String expected = o.stap().dienst().root().getLocalPart().startsWith("edc") ? "EDC" : "ZAK";
        if (!o.kop().entiteittype().equals(expected)) {
            o.fout("Het entiteittype in de stuurgegevens is niet dat van het object.")
                    .verwacht(expected)
                    .gevonden(o.kop().entiteittype());
        }
        for (StufElement object : o.objecten()) {
            if (!object.entiteittype().equals(expected)) {
                o.fout("Het object heeft een ander entiteittype.")
                        .verwacht(expected)
                        .gevonden(object.entiteittype())
                        .bij(object);
            }
        }
    }
}
