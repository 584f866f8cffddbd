// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.maker;

import static nl.zaakregie.stuf.Namen.GML;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.ArrayList;
import java.util.List;
import javax.xml.namespace.QName;
import nl.zaakregie.stuf.NoValue;
import nl.zaakregie.stuf.StufElement;

/** The attributes of a zaak that the tables of RZS 6.3.3, 6.4.3 and 6.6.3 name, besides its identificatie. */
final class Zaakgegevens {
    private final Koppen koppen;
    private final int begonnen;

    Zaakgegevens(Koppen koppen, int begonnen) {
        this.koppen = koppen;
        this.begonnen = begonnen;
    }

    List<StufElement> list(Variant variant, String soort) {
        String begin = koppen.datum(begonnen);
        List<StufElement> all = new ArrayList<>();
        if (variant != Variant.MINIMAAL) {
            all.add(text("omschrijving", "Proefzaak " + soort));
        }
        if (variant.volledig()) {
            all.addAll(descriptions("Gemaakt door het testplatform; geen echte gegevens.", "1"));
        }
        all.add(text("startdatum", begin));
        all.add(text("registratiedatum", begin));
        if (variant.volledig()) {
            all.addAll(course(begin, 120));
        }
        all.add(text("zaakniveau", "1"));
        all.add(text("deelzakenIndicatie", "N"));
        return all;
    }

    /** Other values for everything of a zaak that may change, in schema order. */
    List<StufElement> anders() {
        List<StufElement> all = new ArrayList<>();
        all.add(text("omschrijving", "Proefzaak, gewijzigd"));
        all.addAll(descriptions("Gewijzigd door het testplatform.", "2"));
        all.addAll(course(koppen.datum(begonnen + 1), 200));
        return all;
    }

    private static List<StufElement> descriptions(String toelichting, String mark) {
        return List.of(
                text("toelichting", toelichting),
                group("kenmerk", text("kenmerk", "KENMERK-" + mark + "A"), text("bron", "Testplatform")),
                group("kenmerk", text("kenmerk", "KENMERK-" + mark + "B"), text("bron", "Wijkteam")),
                group(
                        "anderZaakObject",
                        text("omschrijving", "Woning " + mark),
                        text("aanduiding", "Proeflaan " + mark),
                        StufElement.of(zkn("lokatie"), polygon()),
                        text("registratie", "BAG")),
                group("resultaat", text("omschrijving", "Lopend " + mark), text("toelichting", "Nog geen resultaat")));
    }

    private List<StufElement> course(String publicatie, int looptijd) {
        return List.of(
                text("publicatiedatum", publicatie),
                text("einddatumGepland", koppen.datum(looptijd)),
                text("uiterlijkeEinddatum", koppen.datum(looptijd + 60)),
                StufElement.empty(zkn("einddatum"), NoValue.GEEN_WAARDE),
                group("opschorting", text("indicatie", "J"), text("reden", "Wacht op antwoord " + looptijd)),
                group("verlenging", text("duur", Integer.toString(looptijd / 10)), text("reden", "Meer tijd nodig")),
                text("betalingsIndicatie", looptijd > 150 ? "Geheel" : "N.v.t."),
                looptijd > 150
                        ? text("laatsteBetaaldatum", koppen.datum(-1))
                        : StufElement.empty(zkn("laatsteBetaaldatum"), NoValue.GEEN_WAARDE),
                text("archiefnominatie", looptijd > 150 ? "N" : "J"),
                text("datumVernietigingDossier", looptijd > 150 ? "20420101" : "20410101"));
    }

    private static StufElement polygon() {
        StufElement ring = StufElement.of(
                gml("LinearRing"),
                StufElement.of(gml("posList"), "121000 487000 121010 487000 121010 487010 121000 487000"));
        return StufElement.builder(gml("Polygon"))
                .attribute(new QName("srsName"), "urn:ogc:def:crs:EPSG::28992")
                .attribute(new QName("srsDimension"), "2")
                .add(StufElement.of(gml("exterior"), ring))
                .build();
    }

    private static QName gml(String local) {
        return new QName(GML, local, "gml");
    }

    private static StufElement text(String name, String value) {
        return StufElement.of(zkn(name), value);
    }

    private static StufElement group(String name, StufElement... parts) {
        return StufElement.of(zkn(name), parts);
    }
}
