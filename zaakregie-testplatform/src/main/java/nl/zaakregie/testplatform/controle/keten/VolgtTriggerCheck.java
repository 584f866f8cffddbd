// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.keten;

import static nl.zaakregie.stuf.Namen.GERELATEERDE;
import static nl.zaakregie.stuf.Namen.rzs;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.List;
import javax.xml.namespace.QName;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;

/** A notification carries the zaak, the zaaktype and the status of its trigger. */
@Controle(
        id = "volgt-trigger",
        titel = "De melding vertelt wat de trigger vertelde",
        eisen = {"RZS 6.9", "RZS 5.2.6"})
final class VolgtTriggerCheck implements Check {
    private static final List<QName[]> PADEN = List.of(
            new QName[] {zkn("identificatie")},
            new QName[] {zkn("isVan"), GERELATEERDE, zkn("code")},
            new QName[] {zkn("isVan"), GERELATEERDE, zkn("omschrijving")},
            new QName[] {zkn("heeft"), GERELATEERDE, zkn("omschrijving")},
            new QName[] {zkn("heeft"), zkn("datumStatusGezet")});

    @Override
    public void check(Onderzoek o) {
        StufElement trigger = o.geheugen()
                .findBericht(o.parameter())
                .flatMap(t -> t.child(rzs("object")))
                .orElse(null);
        if (trigger == null) {
            return;
        }
        for (QName[] path : PADEN) {
            String expected = trigger.value(path).orElse("");
            String found = o.huidig().value(path).orElse("");
            if (!expected.equals(found)) {
                o.fout("De melding wijkt af van de trigger: " + path[path.length - 1].getLocalPart() + ".")
                        .verwacht(expected)
                        .gevonden(found);
            }
        }
    }
}
