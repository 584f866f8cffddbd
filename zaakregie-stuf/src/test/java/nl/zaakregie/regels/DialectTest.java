// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.regels;

import static nl.zaakregie.stuf.Namen.GERELATEERDE;
import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.bg;
import static nl.zaakregie.stuf.Namen.stuf;
import static nl.zaakregie.stuf.Namen.zkn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.namespace.QName;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.bericht.ServiceFinder;
import nl.zaakregie.stuf.Namen;
import nl.zaakregie.stuf.NoValue;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Verwerkingssoort;
import nl.zaakregie.xml.BerichtReader;
import nl.zaakregie.xml.MalformedBerichtException;
import nl.zaakregie.xml.ReadResult;
import nl.zaakregie.xml.Schemas;
import nl.zaakregie.xml.Voorbeelden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row of the interoperability list that is about what a message says, on real messages (ADR 0020). */
class DialectTest {
    private static final String CREEER = "creeerZaak-gezinsplan-request-full.xml";
    private static final String UPDATE = "updateZaak-gezinsplan-request-full.xml";

    private final BerichtValidator validator = new BerichtValidator(Schemas.shared(), Catalogi.voorbeelden());

    /** One line of dialecten.csv: rule, example, what to replace (a regular expression) and by what. */
    @ParameterizedTest
    @CsvFileSource(resources = "/dialecten.csv", delimiter = ';', quoteCharacter = '`', maxCharsPerColumn = 4000)
    void isUnderstoodForALenientSenderAndRefusedForAStrictOne(
            String rule, String file, String pattern, String replacement) {
        String text = changed(file, pattern, replacement);
        ValidationResult lenient = validate(text, file, Controleprofiel.lenientProfile());
        assertThat(lenient.bevindingen()).filteredOn(Bevinding::isFout).isEmpty();
        assertThat(lenient.bevindingen()).extracting(Bevinding::regel).contains(rule);
        assertThat(lenient.bevindingen()).allSatisfy(b -> assertThat(b.line()).isPositive());

        ValidationResult strict = validate(text, file, Controleprofiel.strictProfile());
        assertThat(strict.bevindingen())
                .filteredOn(b -> b.regel().equals(rule))
                .isNotEmpty()
                .allMatch(Bevinding::isFout);
    }

    @Test
    void aLongNumberIsKeptWhole() {
        // interop 22
        String number = "x".repeat(64);
        StufElement root = understood(CREEER, "referentienummer>[^<]*", "referentienummer>" + number);
        assertThat(root.value(zkn("stuurgegevens"), stuf("referentienummer"))).contains(number);
    }

    @ParameterizedTest
    @CsvSource({
        "20160411, 20160411, ''",
        "201604111, 20160411, SOEP-23",
        "2016041109, 2016041109, ''",
        "20160411091, 2016041109, SOEP-23",
        "201604110912, 201604110912, ''",
        "2016041109123, 201604110912, SOEP-23",
        "20160411091213, 20160411091213, ''",
        "201604110912134, 201604110912134, ''",
        "2016041109121345, 2016041109121345, ''",
        "20160411091213456, 20160411091213456, ''",
        "20160411091213456789, 20160411091213456, SOEP-23"
    })
    void aMomentOfAnyLengthIsReadAsItsLegalBeginning(String given, String read, String rule) {
        // T-15, R-084, interop 23
        String text = changed(CREEER, "tijdstipBericht>[^<]*", "tijdstipBericht>" + given);
        ValidationResult lenient = validate(text, CREEER, Controleprofiel.lenientProfile());
        assertThat(lenient.isValid()).isTrue();
        assertThat(lenient.root().value(zkn("stuurgegevens"), stuf("tijdstipBericht")))
                .contains(read);
        assertThat(validate(text, CREEER, Controleprofiel.strictProfile()).isValid())
                .isEqualTo(rule.isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"20160230", "20161301", "2016041124", "201604110960", "2016-04-11"})
    void aMomentThatDoesNotExistIsRefused(String given) {
        // T-15, R-085; only the time of the sending itself may be off (see Waarderegels)
        String text = changed(
                "actualiseerZaakstatus-request-full.xml", "datumStatusGezet>2[^<]*", "datumStatusGezet>" + given);
        assertThat(validate(text, "actualiseerZaakstatus-request-full.xml", Controleprofiel.lenientProfile())
                        .isValid())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"nl, nl", "NL, nl", "nld, nl", "NLD, nl", "dut, nl", "Dut, nl", "pap, pap", "nl-BE, nl-BE", "EN, en"})
    void aLanguageIsReadInAnyOfItsCodes(String given, String read) {
        // interop 41
        StufElement root = understood("voegZaakdocumentToe-request-min.xml", "<ZKN:taal>nl", "<ZKN:taal>" + given);
        assertThat(root.value(OBJECT, zkn("taal"))).contains(read);
    }

    @ParameterizedTest
    @CsvSource({"Openbaar, OPENBAAR", "vertrouwelijk, VERTROUWELIJK", "Zeer Geheim, ZEER GEHEIM"})
    void aConfidentialityIsReadInAnyLetters(String given, String read) {
        // interop 42
        String file = "voegZaakdocumentToe-request-min.xml";
        String text = changed(file, "vertrouwelijkAanduiding>[^<]*", "vertrouwelijkAanduiding>" + given);
        ValidationResult lenient = validate(text, file, Controleprofiel.lenientProfile());
        assertThat(lenient.isValid()).isTrue();
        assertThat(lenient.root().value(OBJECT, zkn("vertrouwelijkAanduiding"))).contains(read);
        assertThat(validate(text, file, Controleprofiel.strictProfile()).isValid())
                .isFalse();
    }

    @Test
    void severalDocumentsInOneMessageAreRefusedAsSuch() {
        // interop 56
        String file = "voegZaakdocumentToe-request-min.xml";
        String text = changed(file, "(?s)(<ZKN:object .*</ZKN:object>)", "$1$1");
        for (Controleprofiel profiel : List.of(Controleprofiel.lenientProfile(), Controleprofiel.strictProfile())) {
            assertThat(validate(text, file, profiel).bevindingen())
                    .anyMatch(b -> b.isFout() && b.xpath().contains("object[2]"));
        }
    }

    @Test
    void anUnknownLanguageIsKeptAndReadAsUnknown() {
        // interop 41
        StufElement root = understood("voegZaakdocumentToe-request-min.xml", "<ZKN:taal>nl", "<ZKN:taal>Nederlands");
        assertThat(root.find(OBJECT, zkn("taal")).orElseThrow().noValue()).contains(NoValue.WAARDE_ONBEKEND);
        assertThat(root.value(OBJECT, kept("taal"))).contains("Nederlands");
    }

    @Test
    void anEmptyElementWasNotGiven() {
        // interop 43
        StufElement root = understood(UPDATE, "(?s)Uitgebreid met schuldhulp.", "");
        assertThat(root.children(OBJECT).getLast().child(zkn("toelichting"))).isEmpty();
    }

    @Test
    void anEmptyMandatoryPartOfAGroupSaysNothing() {
        // interop 43
        StufElement root = understood(UPDATE, "Indicatie ontvangen", "");
        StufElement reden = root.children(OBJECT)
                .getLast()
                .find(zkn("opschorting"), zkn("reden"))
                .orElseThrow();
        assertThat(reden.noValue()).contains(NoValue.NIET_ONDERSTEUND);
        assertThat(reden.isNil()).isTrue();
    }

    @Test
    void aTextThatIsTooLongIsCutAndKept() {
        // interop 45
        String words = "Een lange omschrijving. ".repeat(5);
        StufElement object = understood(CREEER, "Gezinsplan familie Voorbeeld", words)
                .child(OBJECT)
                .orElseThrow();
        assertThat(object.child(zkn("omschrijving")).orElseThrow().text()).isEqualTo(words.substring(0, 80));
        assertThat(object.child(kept("omschrijving")).orElseThrow().text()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "<ZKN:identificatie>9999GZP2016000001, <ZKN:identificatie>9999GZP20160000010000000000000000000000000000000000",
        "<ZKN:code>GEZINSPLAN, <ZKN:code>GEZINSPLANNEN",
        "<ZKN:kenmerk>KT-2016-0042, <ZKN:kenmerk>KT-2016-0042-0042-0042-0042-0042-0042-0042-0042-0042"
    })
    void aNumberOrCodeIsNeverCut(String pattern, String replacement) {
        // interop 45
        assertThat(validate(changed(CREEER, pattern, replacement), CREEER, Controleprofiel.lenientProfile())
                        .isValid())
                .isFalse();
    }

    @Test
    void theIdentificatieOfAMedewerkerIsKeptAsItIs() {
        // interop 46
        assertThat(understood(CREEER, ">9999-1001<", ">g.bruiker<")
                        .value(OBJECT, zkn("heeftAlsInitiator"), GERELATEERDE, zkn("medewerker"), zkn("identificatie")))
                .contains("g.bruiker");
    }

    @Test
    void theStreetIsReadFromEitherElement() {
        // interop 48
        String adres =
                "<ZKN:adres StUF:entiteittype=\"AOA\" StUF:verwerkingssoort=\"T\"><BG:wpl.woonplaatsNaam>Proefstad</BG:wpl.woonplaatsNaam><BG:gor.straatnaam>Proeflaan</BG:gor.straatnaam><BG:huisnummer>12</BG:huisnummer></ZKN:adres>";
        StufElement root = understood(
                CREEER,
                "(?s)(<ZKN:gerelateerde>)\\s*<ZKN:natuurlijkPersoon .*?</ZKN:natuurlijkPersoon>(\\s*</ZKN:gerelateerde>\\s*)<ZKN:omschrijving>Client",
                "$1" + adres + "$2<ZKN:omschrijving>Woning");
        assertThat(root.value(
                        OBJECT, zkn("heeftBetrekkingOp"), GERELATEERDE, zkn("adres"), bg("gor.openbareRuimteNaam")))
                .contains("Proeflaan");
    }

    @Test
    void theVerwerkingssoortFollowsFromWhatIsAround() {
        // interop 32, 49
        StufElement root = understood(
                CREEER, "entiteittype=\"ZAKBTRINI\" StUF:verwerkingssoort=\"T\"", "entiteittype=\"ZAKBTRINI\"");
        assertThat(root.find(OBJECT, zkn("heeftAlsInitiator")).orElseThrow().verwerkingssoort())
                .contains(Verwerkingssoort.T);
        StufElement zaaktype = understood(
                        CREEER, "entiteittype=\"ZKT\" StUF:verwerkingssoort=\"I\"", "entiteittype=\"ZKT\"")
                .find(OBJECT, zkn("isVan"), GERELATEERDE)
                .orElseThrow();
        assertThat(zaaktype.verwerkingssoort()).contains(Verwerkingssoort.I);
    }

    @Test
    void aBrokenGeometryIsKeptAndFailsNothing() {
        // interop 60
        StufElement object = understood(
                        CREEER,
                        "(?s)<gml:Polygon.*?</gml:Polygon>",
                        "<gml:Point><gml:pos>121000 487000</gml:pos></gml:Point>")
                .find(OBJECT, zkn("anderZaakObject"))
                .orElseThrow();
        assertThat(object.child(zkn("lokatie"))).isEmpty();
        assertThat(object.child(kept("lokatie")).orElseThrow().children()).hasSize(1);
    }

    @Test
    void aStatuscodeThatIsAWordNamesTheStatus() {
        // interop 39
        StufElement status = understood(
                        "actualiseerZaakstatus-request-full.xml",
                        "(?s)<ZKN:code>GZP-2</ZKN:code>\\s*<ZKN:omschrijving>Gezinsplan opgesteld</ZKN:omschrijving>",
                        "<ZKN:code>Gezinsplan opgesteld</ZKN:code>")
                .children(OBJECT)
                .getLast()
                .find(zkn("heeft"), GERELATEERDE)
                .orElseThrow();
        assertThat(status.value(zkn("omschrijving"))).contains("Gezinsplan opgesteld");
        assertThat(status.child(zkn("code"))).isEmpty();
    }

    @Test
    void anUnreadableScopeAsksForEverything() {
        // interop 52
        StufElement scope = understood(
                        "geefZaakdetails-request-alles.xml", "(ZAK\" )StUF:scope=\"alles\"", "$1StUF:scope=\"ALL\"")
                .find(zkn("scope"), OBJECT)
                .orElseThrow();
        assertThat(scope.attribute(Namen.SCOPE)).contains("alles");
    }

    @Test
    void anElementThatNoSchemaKnowsStaysAFault() {
        // T-18, R-164
        String file = "geefZaakdetails-request-min.xml";
        String text = changed(file, "(<ZKN:identificatie xsi:nil=\"true\"/>)", "$1<ZKN:kleur xsi:nil=\"true\"/>");
        ValidationResult result = validate(text, file, Controleprofiel.lenientProfile());
        assertThat(result.first().orElseThrow().foutcode().code()).isEqualTo("StUF055");
    }

    @Test
    void aKeyOfTheReceiverInANewObjectIsNoReasonToRefuse() {
        // interop 29
        String text = changed(
                CREEER,
                "<ZKN:object StUF:entiteittype=\"ZAK\"",
                "<ZKN:object StUF:sleutelOntvangend=\"42\" StUF:entiteittype=\"ZAK\"");
        for (Controleprofiel profiel : List.of(Controleprofiel.lenientProfile(), Controleprofiel.strictProfile())) {
            ValidationResult result = validate(text, CREEER, profiel);
            assertThat(result.isValid()).isTrue();
            assertThat(result.bevindingen()).extracting(Bevinding::regel).contains("SOEP-29");
        }
    }

    @Test
    void theKeyOfTheSenderIsKept() {
        // interop 29, R-016
        StufElement root = understoodWithout(
                CREEER,
                "<ZKN:object StUF:entiteittype=\"ZAK\"",
                "<ZKN:object StUF:sleutelVerzendend=\"z-17\" StUF:entiteittype=\"ZAK\"");
        assertThat(root.child(OBJECT).orElseThrow().attribute(Namen.SLEUTEL_VERZENDEND))
                .contains("z-17");
    }

    @Test
    void anIdentificatieOfAnotherMunicipalityIsASetting() {
        // interop 28
        String text = Voorbeelden.text(CREEER).replace("9999GZP", "12341234GZP");
        assertThat(validate(text, CREEER, Controleprofiel.lenientProfile()).isValid())
                .isFalse();
        ValidationResult open = validate(text, CREEER, new Controleprofiel(false, "9999", true));
        assertThat(open.isValid()).isTrue();
        assertThat(open.bevindingen()).extracting(Bevinding::regel).contains("SOEP-28");
        assertThat(open.root().value(OBJECT, zkn("identificatie"))).contains("12341234GZP2016000001");
    }

    @Test
    void anExtraElementIsPlainText() {
        // interop 50: dots in names, other notations of numbers and dates
        String extra =
                "<StUF:extraElementen><StUF:extraElement naam=\"form.startdatum\">11-04-2016 9:05</StUF:extraElement><StUF:extraElement naam=\"bedrag\">1.234,50</StUF:extraElement></StUF:extraElementen>";
        String text = changed(CREEER, "(?=<ZKN:isVan )", extra);
        ValidationResult result = validate(text, CREEER, Controleprofiel.strictProfile());
        assertThat(result.isValid()).isTrue();
    }

    @Test
    void whiteSpaceInBase64IsNoDeviation() {
        // interop 13
        String file = "voegZaakdocumentToe-request-min.xml";
        String text = changed(file, "R2V6aW5zcGxhbiBm", "R2V6aW5z\n   cGxhbiBm");
        assertThat(validate(text, file, Controleprofiel.strictProfile()).bevindingen())
                .isEmpty();
    }

    @Test
    void anIllegalCharacterIsNamedByItsPlace() {
        // interop 50
        String text = changed(CREEER, "Gezinsplan familie", "Gezinsplan \u0001 familie");
        assertThatThrownBy(() -> new BerichtReader(Schemas.shared())
                        .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOfSatisfying(
                        MalformedBerichtException.class,
                        e -> assertThat(e.line()).isGreaterThan(20));
    }

    @Test
    void whatOneDialectRepairsDoesNotHideAnotherFault() {
        String text = changed(CREEER, "<ZKN:omschrijving>Gezinsplan", "<ZKN:omschrijving>" + "x".repeat(90))
                .replaceFirst("<ZKN:zaakniveau>1<", "<ZKN:zaakniveau>7<");
        ValidationResult result = validate(text, CREEER, Controleprofiel.lenientProfile());
        assertThat(result.bevindingen()).extracting(Bevinding::regel).containsExactly("SOEP-45", "XSD");
        assertThat(result.first().orElseThrow().xpath()).endsWith("zaakniveau");
    }

    private StufElement understood(String file, String pattern, String replacement) {
        ValidationResult result = validate(changed(file, pattern, replacement), file, Controleprofiel.lenientProfile());
        assertThat(result.bevindingen()).filteredOn(Bevinding::isFout).isEmpty();
        return result.root();
    }

    private StufElement understoodWithout(String file, String pattern, String replacement) {
        ValidationResult result = validate(changed(file, pattern, replacement), file, Controleprofiel.lenientProfile());
        assertThat(result.bevindingen()).isEmpty();
        return result.root();
    }

    private ValidationResult validate(String text, String file, Controleprofiel profiel) {
        String action = Voorbeelden.list().stream()
                .filter(r -> r.file().equals(file))
                .findFirst()
                .orElseThrow()
                .soapAction();
        ReadResult read = Voorbeelden.parse(text);
        Service service = ServiceFinder.find(action, read.root()).orElseThrow();
        return validator.validate(read, service, profiel);
    }

    private static String changed(String file, String pattern, String replacement) {
        String text = Voorbeelden.text(file);
        String changed = text.replaceFirst(pattern, replacement);
        assertThat(changed.equals(text) && !replacement.isEmpty() && !text.contains(replacement))
                .as("%s not found in %s", pattern, file)
                .isFalse();
        return changed;
    }

    private static QName kept(String local) {
        return new QName(Namen.BEWAARD, local);
    }
}
