// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.antwoord;

import static nl.zaakregie.stuf.Namen.zkn;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.zaakregie.rgbz.Betrokkene;
import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.StufObject;
import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;

/** Clients, belanghebbenden, initiator and uitvoerenden come back as they were sent. */
@Controle(
        id = "rollen-gelijk",
        titel = "De rollen van de zaak zijn die van de eerdere berichten",
        eisen = {"RZS 6.3.3", "R-127", "R-173"})
final class RollenGelijkCheck implements Check {
    private static final List<String> ROLLEN =
            List.of("heeftBetrekkingOp", "heeftAlsBelanghebbende", "heeftAlsInitiator", "heeftAlsUitvoerende");

    @Override
    public void check(Onderzoek o) {
        Objecten.pair(o).ifPresent(pair -> {
            for (String name : ROLLEN) {
                Set<String> expected = keys(pair.verwacht(), name);
                Set<String> found = keys(pair.gevonden(), name);
                expected.stream()
                        .filter(k -> !found.contains(k))
                        .forEach(k -> o.fout("Een betrokkene ontbreekt (" + name + ").")
                                .verwacht(k)
                                .gevonden("niet in het antwoord"));
                found.stream()
                        .filter(k -> !expected.contains(k))
                        .forEach(k -> o.fout("Er staat een betrokkene te veel (" + name + ").")
                                .verwacht("niet in het antwoord")
                                .gevonden(k));
            }
        });
    }

    private static Set<String> keys(StufElement zaak, String name) {
        return new Zaak(new StufObject(zaak))
                .open(zkn(name)).stream()
                        .map(Betrokkene::new)
                        .map(b -> b.soort() + " " + b.sleutel()
                                + (b.omschrijving().isEmpty() ? "" : " (" + b.omschrijving() + ")"))
                        .collect(Collectors.toCollection(TreeSet::new));
    }
}
