// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle;

import java.util.List;
import nl.zaakregie.catalogus.Zaaktypecatalogus;
import nl.zaakregie.regels.BerichtValidator;
import nl.zaakregie.regels.Bevinding;
import nl.zaakregie.regels.Controleprofiel;
import nl.zaakregie.testplatform.maker.Proefinstelling;
import nl.zaakregie.xml.BerichtReader;
import nl.zaakregie.xml.ReadResult;
import nl.zaakregie.xml.Schemas;

/** The rules of the message library, as the checks ask for them: always strict. */
public final class Regels {
    private static final BerichtReader READER = new BerichtReader(Schemas.shared());
    private static final BerichtValidator VALIDATOR =
            new BerichtValidator(Schemas.shared(), new Zaaktypecatalogus(List.of()));

    private Regels() {}

    public static BerichtReader reader() {
        return READER;
    }

    /** What only one patch level accepts, by the name of the rule. */
    public static List<Bevinding> patch(Onderzoek o, String rule) {
        return o.uitgaand(VALIDATOR::validateOutgoing).stream()
                .filter(f -> f.regel().equals(rule))
                .toList();
    }

    /** Values that cannot be. */
    public static List<Bevinding> waarden(Onderzoek o) {
        return o.uitgaand(VALIDATOR::validateOutgoing).stream()
                .filter(f -> f.regel().startsWith("R-") || f.regel().startsWith("BR-"))
                .toList();
    }

    /** Everything that a strict receiver finds in the request of a step. */
    public static List<Bevinding> verzoek(Onderzoek o) {
        Proefinstelling instelling = o.instelling();
        return o.inkomend(message -> new BerichtValidator(Schemas.shared(), instelling.catalogus())
                .validate(
                        new ReadResult(message, READER.validate(message)),
                        o.stap().dienst(),
                        new Controleprofiel(true, instelling.gemeentecode(), true))
                .bevindingen());
    }
}
