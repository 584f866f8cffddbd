// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.util.Locale;

/** Actions in the words of the page. */
final class Activiteitweergave {
    private Activiteitweergave() {}

    static String word(String naam) {
        return switch (naam) {
            case "PLANCHECK" -> "Plancheck";
            case "GEZINSPLANNEN" -> "Lijst van gezinsplannen bekeken";
            case "GEZINSPLAN" -> "Gezinsplan bekeken";
            case "OVERDRACHT" -> "Overdracht bekeken of gedaan";
            case "WERKVOORRAAD" -> "Werkvoorraad bekeken";
            case "MELDINGEN" -> "Meldingen bekeken";
            case "MIJN_WERK" -> "Mijn werk bekeken";
            case "BERICHT" -> "Bericht bekeken, gemaskeerd";
            case "AFSCHERMING" -> "Gezinsplan afgeschermd of niet meer";
            case "BSN_GETOOND" -> "BSN voluit bekeken";
            case "BERICHT_ONTMASKERD" -> "Bericht bekeken met persoonsgegevens";
            case "HERVERZENDING" -> "Bericht opnieuw aangeboden";
            case "AFLEVERING" -> "Aflevering gepauzeerd of afgespeeld";
            case "ABONNEMENT" -> "Abonnement gewijzigd";
            case "VERBINDINGSTEST" -> "Verbinding getest";
            case "VERWERKINGEN" -> "Verwerkingen bekeken";
            case "INZAGEVERZOEK" -> "Uitdraai voor inzageverzoek";
            case "AUDIT" -> "Gekeken wie het deed";
            default ->
                naam.substring(0, 1)
                        + naam.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }
}
