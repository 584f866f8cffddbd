// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.wijziging;

import java.util.Set;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;

/** A change of everything touches each attribute that had a value. */
@Controle(id = "alles-gewijzigd", titel = "Het bericht wijzigt alle gegevens die de zaak had", eisen = "RZS 6.11")
final class AllesGewijzigdCheck implements Check {
    private static final Set<String> VAST =
            Set.of("identificatie", "startdatum", "registratiedatum", "zaakniveau", "deelzakenIndicatie");

    @Override
    public void check(Onderzoek o) {
        if (o.ervoor().isEmpty()) {
            return;
        }
        for (StufElement known : o.ervoor().get().element().children()) {
            boolean counts = !known.isEntiteit() && !VAST.contains(known.localName()) && !known.isEmpty();
            if (counts
                    && o.huidig()
                            .children(known.name())
                            .equals(o.ervoor().get().element().children(known.name()))) {
                o.waarschuwing("Dit gegeven had een waarde en is niet gewijzigd.")
                        .gevonden(known.localName());
            } else if (counts && o.huidig().child(known.name()).isEmpty()) {
                o.waarschuwing("Dit gegeven had een waarde en staat niet in het bericht.")
                        .gevonden(known.localName());
            }
        }
    }
}
