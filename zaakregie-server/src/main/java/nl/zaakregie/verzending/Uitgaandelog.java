// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.verzending;

import java.util.List;
import java.util.UUID;
import nl.zaakregie.berichtenlog.Uitwisseling;

/** An attempt as a line of the berichtenlog. */
final class Uitgaandelog {
    private Uitgaandelog() {}

    static Uitwisseling line(Resultaat result) {
        Geclaimd bericht = result.bericht();
        Oordeel judgement = result.poging().oordeel();
        return new Uitwisseling(
                UUID.randomUUID(),
                result.begonnen(),
                "UIT",
                bericht.rol(),
                bericht.service(),
                bericht.bestemming(),
                bericht.zaakidentificatie(),
                bericht.referentienummer(),
                "",
                bericht.rol(),
                bericht.bestemming(),
                outcome(judgement),
                code(judgement),
                result.micros(),
                List.of(),
                bericht.envelop(),
                result.poging().antwoord());
    }

    static String outcome(Oordeel judgement) {
        return switch (judgement) {
            case Oordeel.Aangenomen accepted -> "afgeleverd";
            case Oordeel.Geweigerd refusal -> "geweigerd";
            case Oordeel.Fout fault -> "foutbericht";
            case Oordeel.Stil silence -> "geen antwoord";
        };
    }

    static String code(Oordeel judgement) {
        return switch (judgement) {
            case Oordeel.Geweigerd refusal -> refusal.code();
            case Oordeel.Fout fault -> fault.code();
            case Oordeel.Aangenomen accepted -> "";
            case Oordeel.Stil silence -> "";
        };
    }
}
