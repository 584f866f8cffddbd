// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import nl.zaakregie.stuf.Bsnzoeker;
import nl.zaakregie.verzending.Toestand;
import nl.zaakregie.verzending.Uitgaand;

/** A message of the outbox in the words of the page. */
final class Afleveringweergave {
    private Afleveringweergave() {}

    static String icon(Toestand state) {
        return switch (state) {
            case AFGELEVERD -> "ok";
            case WACHT -> "wacht";
            case GEWEIGERD, OPGEGEVEN -> "stop";
            case VERVALLEN -> "nee";
        };
    }

    static String word(Uitgaand message) {
        return switch (message.toestand()) {
            case AFGELEVERD -> "Afgeleverd";
            case WACHT ->
                message.pogingen() == 0
                        ? "Staat klaar"
                        : "Nog niet afgeleverd, " + Opmaak.aantal(message.pogingen(), "poging", "pogingen");
            case GEWEIGERD -> ("Geweigerd " + message.foutcode()).strip();
            case OPGEGEVEN -> "Opgegeven na " + Opmaak.aantal(message.pogingen(), "poging", "pogingen");
            case VERVALLEN -> "Vervallen";
        };
    }

    /** Why it did not arrive, without a number of a person that another system may have put there. */
    static String cause(Uitgaand message) {
        return Opmaak.kort(Bsnzoeker.mask(message.oorzaak()), 200);
    }
}
