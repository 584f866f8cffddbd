// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.bericht;

import static nl.zaakregie.stuf.Namen.zkn;

import java.util.List;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Stuurgegevens;

/**
 * What overdragenZaak_Du01 says: whether the deelplan is taken over (RZS 6.8.4).
 *
 * @param meldingen free texts, each at most 250 characters: the reason of a refusal
 */
public record Overdrachtantwoord(String zaakidentificatie, boolean geaccepteerd, List<String> meldingen) {
    private static final String ACCEPTED = "Overdracht geaccepteerd";
    private static final String REFUSED = "Overdracht geweigerd";

    public Overdrachtantwoord {
        meldingen = List.copyOf(meldingen);
    }

    public static Overdrachtantwoord of(StufElement message) {
        StufElement object = RzsOpbouw.readObject(message);
        return new Overdrachtantwoord(
                object.value(zkn("identificatie")).orElse(""),
                object.value(zkn("antwoord")).orElse("").strip().equalsIgnoreCase(ACCEPTED),
                RzsOpbouw.meldingen(message));
    }

    public StufElement toMessage(Stuurgegevens head) {
        StufElement object = RzsOpbouw.object(zaakidentificatie)
                .add(zkn("antwoord"), geaccepteerd ? ACCEPTED : REFUSED)
                .build();
        return RzsOpbouw.message("overdragenZaak_Du01", head, meldingen, object);
    }
}
