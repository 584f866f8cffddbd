// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.regie;

import nl.zaakregie.stuf.Bsnzoeker;
import nl.zaakregie.verzending.Oordeel;

/** What an answer of another system means for who waits for it. */
final class Uitleg {
    private Uitleg() {}

    /** One or two sentences, without persons. */
    static String of(Oordeel answer) {
        return switch (answer) {
            case Oordeel.Aangenomen accepted -> "";
            case Oordeel.Geweigerd refusal ->
                "Het zaaksysteem weigerde het bericht: " + sentence(refusal.omschrijving(), refusal.details());
            case Oordeel.Fout fault ->
                "Het zaaksysteem kon het bericht niet verwerken: " + sentence(fault.omschrijving(), fault.details());
            case Oordeel.Stil silence -> "Het zaaksysteem gaf geen bruikbaar antwoord. " + silence.oorzaak() + ".";
        };
    }

    private static String sentence(String omschrijving, String details) {
        String text = details.isBlank() ? omschrijving : details;
        // a foreign system may repeat data of persons in its details
        return Bsnzoeker.mask(text).strip();
    }
}
