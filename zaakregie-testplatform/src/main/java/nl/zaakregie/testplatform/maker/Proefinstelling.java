// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.maker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.zaakregie.catalogus.Plansoort;
import nl.zaakregie.catalogus.Statustype;
import nl.zaakregie.catalogus.Zaaktype;
import nl.zaakregie.catalogus.Zaaktypecatalogus;
import nl.zaakregie.stuf.Systeem;

/**
 * What the messages of a run hang on. Each part can be set to what the system under test knows.
 *
 * @param gemeentecode four digits
 * @param zelf         how the platform names itself as zender
 * @param systeem      how the system under test is addressed as ontvanger
 * @param zaaktypen    by kind: gezinsplan, levensdomeinplan, deelplan, zaak
 * @param seed         the same seed gives the same persons and the same random messages
 */
public record Proefinstelling(
        String gemeentecode, Systeem zelf, Systeem systeem, Map<String, Proefzaaktype> zaaktypen, long seed) {
    public static final String GEZINSPLAN = "gezinsplan";
    public static final String LEVENSDOMEINPLAN = "levensdomeinplan";
    public static final String DEELPLAN = "deelplan";
    public static final String ZAAK = "zaak";

    public Proefinstelling {
        Map<String, Proefzaaktype> all = new HashMap<>(standardTypes());
        all.putAll(zaaktypen);
        zaaktypen = Map.copyOf(all);
    }

    /** Gemeentecode 9999, the reference zaaktypen of bijlage B and C, and two of the social domain. */
    public static Proefinstelling standard() {
        return new Proefinstelling(
                "9999", Systeem.of("9999", "TESTPLATFORM"), Systeem.of("9999", "ZAAKREGIE"), Map.of(), 1);
    }

    /** The zaaktype of a kind. */
    public Proefzaaktype zaaktype(String soort) {
        Proefzaaktype type = zaaktypen.get(soort);
        if (type == null) {
            throw new IllegalStateException("Geen zaaktype ingesteld voor " + soort);
        }
        return type;
    }

    /** The zaaktypen of the run as the rules want them. */
    public Zaaktypecatalogus catalogus() {
        return new Zaaktypecatalogus(zaaktypen.entrySet().stream()
                .map(e -> typed(e.getKey(), e.getValue()))
                .toList());
    }

    private static Zaaktype typed(String soort, Proefzaaktype type) {
        List<Statustype> statussen = IntStream.range(0, type.statussen().size())
                .mapToObj(i -> new Statustype(i + 1, type.statussen().get(i)))
                .toList();
        return new Zaaktype(
                type.code(), type.omschrijving(), "", plansoort(soort), List.of(), type.ingangsdatum(), statussen);
    }

    private static Plansoort plansoort(String soort) {
        return switch (soort) {
            case GEZINSPLAN -> Plansoort.GEZINSPLAN;
            case LEVENSDOMEINPLAN -> Plansoort.LEVENSDOMEINPLAN;
            default -> Plansoort.GEWOON;
        };
    }

    private static Map<String, Proefzaaktype> standardTypes() {
        return Map.of(
                GEZINSPLAN,
                new Proefzaaktype(
                        "GEZINSPLAN",
                        "Opstellen en uitvoeren gezinsplan",
                        "20150216",
                        List.of(
                                "Signaal geregistreerd",
                                "Gezinsplan opgesteld",
                                "Gezinsplan uitgevoerd",
                                "Zaak afgerond")),
                LEVENSDOMEINPLAN,
                new Proefzaaktype(
                        "LEVENSDOM",
                        "Opstellen en uitvoeren levensdomeinplan",
                        "20150216",
                        List.of(
                                "Zaak geregistreerd",
                                "Levensdomeinplan opgesteld",
                                "Levensdomeinplan uitgevoerd",
                                "Zaak afgerond")),
                DEELPLAN,
                new Proefzaaktype(
                        "WMOHULP",
                        "Behandelen aanvraag Wmo-voorziening",
                        "20150101",
                        List.of(
                                "Melding ontvangen",
                                "Onderzoek gestart",
                                "Aanvraag in behandeling",
                                "Besluit genomen",
                                "Afgehandeld")),
                ZAAK,
                new Proefzaaktype(
                        "SCHULDHULP",
                        "Uitvoeren schuldhulpverlening",
                        "20150101",
                        List.of(
                                "Aanmelding ontvangen",
                                "Intake gehouden",
                                "Plan van aanpak vastgesteld",
                                "Schuldregeling loopt",
                                "Nazorg gestart",
                                "Traject afgerond")));
    }
}
