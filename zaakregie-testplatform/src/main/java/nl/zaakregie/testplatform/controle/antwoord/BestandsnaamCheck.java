// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.antwoord;

import static nl.zaakregie.stuf.Namen.zkn;

import java.util.List;
import nl.zaakregie.stuf.Namen;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;
import nl.zaakregie.testplatform.testset.Richting;

/** Content carries StUF:bestandsnaam and xmime:contentType. */
@Controle(
        id = "bestandsnaam",
        titel = "De inhoud heeft een bestandsnaam en een mediatype",
        eisen = {"R-202", "ZDS 4.2.4"})
final class BestandsnaamCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        List<StufElement> objects = o.stap().richting() == Richting.NAAR_PLATFORM ? List.of(o.huidig()) : o.objecten();
        objects.stream()
                .flatMap(object -> object.children(zkn("inhoud")).stream())
                .forEach(inhoud -> {
                    if (inhoud.attribute(Namen.BESTANDSNAAM)
                            .filter(n -> !n.isBlank())
                            .isEmpty()) {
                        o.fout("Bij de inhoud ontbreekt StUF:bestandsnaam.").bij(inhoud);
                    }
                    if (inhoud.attribute(Namen.CONTENT_TYPE)
                            .filter(n -> !n.isBlank())
                            .isEmpty()) {
                        o.waarschuwing("Bij de inhoud ontbreekt xmime:contentType.")
                                .bij(inhoud);
                    }
                });
    }
}
