// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.wijziging;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.namespace.QName;
import nl.zaakregie.stuf.NoValue;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Verwerkingssoort;
import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;

/** The relations of both objects pair by position; an added or removed one has an empty counterpart. */
@Controle(
        id = "plaatshouders",
        titel = "Relaties staan paarsgewijs, met een lege waar niets is",
        eisen = {"R-124", "R-125"})
final class PlaatshoudersCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        Optional<StufElement> old = o.oud();
        if (old.isEmpty()) {
            return; // zelfde-elementen says so
        }
        Set<QName> names = new LinkedHashSet<>();
        old.get().children().stream().filter(StufElement::isEntiteit).forEach(c -> names.add(c.name()));
        o.huidig().children().stream().filter(StufElement::isEntiteit).forEach(c -> names.add(c.name()));
        for (QName name : names) {
            List<StufElement> before = old.get().children(name);
            List<StufElement> after = o.huidig().children(name);
            if (before.size() != after.size()) {
                o.fout("Van de relatie " + name.getLocalPart() + " staan er niet evenveel in beide objecten.")
                        .verwacht("" + Math.max(before.size(), after.size()))
                        .gevonden(before.size() + " en " + after.size())
                        .bij(o.huidig());
                continue;
            }
            for (int i = 0; i < before.size(); i++) {
                compare(o, before.get(i), after.get(i));
            }
        }
    }

    private static void compare(Onderzoek o, StufElement before, StufElement after) {
        Optional<Verwerkingssoort> soort = after.verwerkingssoort();
        if (!before.verwerkingssoort().equals(soort)) {
            o.fout("Het paar heeft niet dezelfde verwerkingssoort.")
                    .verwacht(soort.map(Enum::name).orElse("geen"))
                    .gevonden(before.verwerkingssoort().map(Enum::name).orElse("geen"))
                    .bij(after);
            return;
        }
        StufElement empty = soort.filter(v -> v == Verwerkingssoort.T).isPresent()
                ? before
                : soort.filter(v -> v == Verwerkingssoort.E || v == Verwerkingssoort.V)
                                .isPresent()
                        ? after
                        : null;
        if (empty != null
                && !(empty.isEmpty()
                        && empty.isNil()
                        && empty.noValue().filter(v -> v == NoValue.GEEN_WAARDE).isPresent())) {
            o.fout("De tegenhanger van een nieuwe of verdwenen relatie is leeg, met xsi:nil en noValue geenWaarde.")
                    .bij(empty);
        }
    }
}
