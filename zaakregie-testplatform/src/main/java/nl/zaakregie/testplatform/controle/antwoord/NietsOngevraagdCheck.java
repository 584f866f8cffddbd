// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.antwoord;

import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;
import nl.zaakregie.xml.Elementmodel;
import nl.zaakregie.xml.Schemas;

/** The answer holds what was asked and what the schema demands, and no more. */
@Controle(
        id = "niets-ongevraagd",
        titel = "Er komt niets terug waar niet om gevraagd is",
        eisen = {"R-157", "R-160"})
final class NietsOngevraagdCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        Optional<StufElement> scope =
                o.verzoek().find(zkn("scope"), OBJECT).filter(s -> !s.children().isEmpty());
        Optional<Elementmodel> model = Schemas.shared()
                .model()
                .message(o.bericht().name())
                .flatMap(m -> m.child(zkn("antwoord")))
                .flatMap(a -> a.child(OBJECT));
        if (scope.isEmpty() || model.isEmpty()) {
            return;
        }
        Set<String> extra = new TreeSet<>();
        o.objecten().forEach(object -> collect(scope.get(), object, model.get(), extra));
        extra.forEach(name -> o.waarschuwing("Het antwoord bevat een element waar niet om gevraagd is.")
                .gevonden(name));
    }

    private static void collect(StufElement asked, StufElement given, Elementmodel model, Set<String> into) {
        for (StufElement child : given.children()) {
            Optional<StufElement> wanted = asked.child(child.name());
            Optional<Elementmodel> known = model.child(child.name());
            if (wanted.isPresent()) {
                if (!wanted.get().children().isEmpty()) {
                    known.ifPresent(m -> collect(wanted.get(), child, m, into));
                }
            } else if (known.isEmpty()
                    || (known.get().min() == 0 && !child.localName().equals("authentiek"))) {
                into.add(child.localName());
            }
        }
    }
}
