// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.cli;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.zaakregie.catalogus.Statustype;
import nl.zaakregie.catalogus.Zaaktype;
import nl.zaakregie.catalogus.Zaaktypecatalogus;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.testplatform.maker.Proefinstelling;
import nl.zaakregie.testplatform.maker.Proefzaaktype;
import nl.zaakregie.testplatform.uitvoering.Product;
import nl.zaakregie.zaaktypen.CatalogusReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The system under test as the report names it, and what the messages of a run hang on. */
final class Testopdracht {
    @Spec(Spec.Target.MIXEE)
    @Nullable
    CommandSpec spec;

    @Option(
            names = "--product",
            paramLabel = "NAAM",
            defaultValue = "Onbekend product",
            description = "Naam van het product in het verslag")
    String product = "";

    @Option(
            names = "--product-version",
            paramLabel = "TEKST",
            defaultValue = "",
            description = "Versie van het product in het verslag")
    String versie = "";

    @Option(
            names = "--vendor",
            paramLabel = "NAAM",
            defaultValue = "",
            description = "Leverancier van het product in het verslag")
    String leverancier = "";

    @Option(
            names = "--gemeentecode",
            paramLabel = "CODE",
            defaultValue = "9999",
            description = "Vier cijfers waarmee een zaakidentificatie begint (standaard: 9999)")
    String gemeentecode = "9999";

    @Option(
            names = "--sender",
            paramLabel = "ORG:APP",
            defaultValue = "9999:TESTPLATFORM",
            description = "Zender van het platform (standaard: 9999:TESTPLATFORM)")
    String zender = "9999:TESTPLATFORM";

    @Option(
            names = "--receiver",
            paramLabel = "ORG:APP",
            defaultValue = "9999:ZAAKREGIE",
            description = "Ontvanger: hoe het systeem in berichten heet (standaard: 9999:ZAAKREGIE)")
    String ontvanger = "9999:ZAAKREGIE";

    @Option(
            names = "--catalogus",
            paramLabel = "BESTAND",
            description = "YAML-bestand met de zaaktypen van het systeem, voor --zaaktype")
    @Nullable
    String catalogus;

    @Option(
            names = "--zaaktype",
            paramLabel = "SOORT=CODE",
            description = "Zaaktype uit de catalogus voor gezinsplan, levensdomeinplan, deelplan of zaak; mag vaker")
    Map<String, String> zaaktypen = new LinkedHashMap<>();

    @Option(
            names = "--variable",
            paramLabel = "NAAM=WAARDE",
            description = "Variabele van de testset die al vaststaat, zoals een nummer dat het systeem kent; mag vaker")
    Map<String, String> variabelen = new LinkedHashMap<>();

    @Option(
            names = "--wait",
            paramLabel = "SECONDEN",
            defaultValue = "120",
            description = "Hoe lang een stap wacht op een bericht van het systeem (standaard: 120)")
    int wachttijd = 120;

    @Option(
            names = "--seed",
            paramLabel = "GETAL",
            defaultValue = "1",
            description = "Hetzelfde getal geeft dezelfde personen en willekeurige berichten (standaard: 1)")
    long seed = 1;

    Product product() {
        return new Product(product, versie, leverancier);
    }

    Duration wachttijd() {
        return Duration.ofSeconds(Math.max(1, wachttijd));
    }

    Proefinstelling instelling() {
        if (!gemeentecode.matches("\\d{4}")) {
            throw wrong("--gemeentecode: " + gemeentecode + " is geen vier cijfers");
        }
        return new Proefinstelling(
                gemeentecode, systeem("--sender", zender), systeem("--receiver", ontvanger), types(), seed);
    }

    private Systeem systeem(String option, String text) {
        int colon = text.indexOf(':');
        if (colon < 0 || colon == text.length() - 1) {
            throw wrong(option + ": " + text + " is niet van de vorm ORGANISATIE:APPLICATIE");
        }
        return Systeem.of(text.substring(0, colon), text.substring(colon + 1));
    }

    private Map<String, Proefzaaktype> types() {
        Map<String, Proefzaaktype> found = new LinkedHashMap<>();
        if (!zaaktypen.isEmpty()) {
            Zaaktypecatalogus known = CatalogusReader.read(catalogus);
            zaaktypen.forEach((kind, code) -> found.put(kind(kind), type(known, code)));
        }
        return found;
    }

    private String kind(String text) {
        List<String> kinds = List.of(
                Proefinstelling.GEZINSPLAN,
                Proefinstelling.LEVENSDOMEINPLAN,
                Proefinstelling.DEELPLAN,
                Proefinstelling.ZAAK);
        if (!kinds.contains(text)) {
            throw wrong("--zaaktype: " + text + " is geen soort; kies uit " + String.join(", ", kinds));
        }
        return text;
    }

    private Proefzaaktype type(Zaaktypecatalogus known, String code) {
        Zaaktype type = known.find(code, "")
                .orElseThrow(() -> wrong("--zaaktype: " + code + " staat niet in de catalogus; geef --catalogus"));
        return new Proefzaaktype(
                type.code(),
                type.omschrijving(),
                type.ingangsdatum(),
                type.statustypen().stream().map(Statustype::omschrijving).toList());
    }

    private RuntimeException wrong(String text) {
        return spec == null ? new IllegalArgumentException(text) : new ParameterException(spec.commandLine(), text);
    }
}
