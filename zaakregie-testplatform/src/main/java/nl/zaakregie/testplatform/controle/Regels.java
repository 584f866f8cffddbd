// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle;

import java.util.List;
import java.util.stream.IntStream;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.catalogus.Plansoort;
import nl.zaakregie.catalogus.Statustype;
import nl.zaakregie.catalogus.Zaaktype;
import nl.zaakregie.catalogus.Zaaktypecatalogus;
import nl.zaakregie.regels.BerichtValidator;
import nl.zaakregie.regels.Bevinding;
import nl.zaakregie.regels.Controleprofiel;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.testplatform.maker.Proefinstelling;
import nl.zaakregie.testplatform.maker.Proefzaaktype;
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
    public static List<Bevinding> patch(StufElement message, String rule) {
        return VALIDATOR.validateOutgoing(message).stream()
                .filter(f -> f.regel().equals(rule))
                .toList();
    }

    /** Values that cannot be. */
    public static List<Bevinding> waarden(StufElement message) {
        return VALIDATOR.validateOutgoing(message).stream()
                .filter(f -> f.regel().startsWith("R-") || f.regel().startsWith("BR-"))
                .toList();
    }

    /** Everything that a strict receiver finds in a request. */
    public static List<Bevinding> verzoek(StufElement message, Service dienst, Proefinstelling instelling) {
        BerichtValidator validator = new BerichtValidator(Schemas.shared(), catalogus(instelling));
        return validator
                .validate(
                        new ReadResult(message, READER.validate(message)),
                        dienst,
                        new Controleprofiel(true, instelling.gemeentecode(), true))
                .bevindingen();
    }

    /** The zaaktypen of the run as the rules want them. */
    private static Zaaktypecatalogus catalogus(Proefinstelling instelling) {
        return new Zaaktypecatalogus(instelling.zaaktypen().entrySet().stream()
                .map(e -> zaaktype(e.getKey(), e.getValue()))
                .toList());
    }

    private static Zaaktype zaaktype(String soort, Proefzaaktype type) {
        List<Statustype> statussen = IntStream.range(0, type.statussen().size())
                .mapToObj(i -> new Statustype(i + 1, type.statussen().get(i)))
                .toList();
        return new Zaaktype(
                type.code(), type.omschrijving(), "", plansoort(soort), List.of(), type.ingangsdatum(), statussen);
    }

    private static Plansoort plansoort(String soort) {
        return switch (soort) {
            case Proefinstelling.GEZINSPLAN -> Plansoort.GEZINSPLAN;
            case Proefinstelling.LEVENSDOMEINPLAN -> Plansoort.LEVENSDOMEINPLAN;
            default -> Plansoort.GEWOON;
        };
    }
}
