// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.bericht.ServiceFinder;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.xml.ReadResult;
import nl.zaakregie.xml.Schemas;
import nl.zaakregie.xml.Voorbeelden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BerichtValidatorTest {
    private final BerichtValidator validator = new BerichtValidator(Schemas.shared(), Catalogi.voorbeelden());

    static Stream<Voorbeelden.Rij> requests() {
        return Voorbeelden.list().stream().filter(r -> r.file().contains("-request"));
    }

    static Stream<Voorbeelden.Rij> negativeRequests() {
        // n18, n19, n38 and n40 are unwise or tell the patch levels apart, but no reason to refuse (E-26, E-24);
        // the copy of n26 holds a gebeurtenis of the list, findsOneFault has one that is not
        return Voorbeelden.negatives().stream()
                .filter(r -> !r.soapAction().isEmpty())
                .filter(r -> Stream.of("n18-", "n19-", "n26-", "n38-", "n40-")
                        .noneMatch(n -> r.file().contains(n)));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void acceptsEveryExampleOfEveryService(Voorbeelden.Rij row) {
        for (Controleprofiel profiel :
                new Controleprofiel[] {Controleprofiel.lenientProfile(), Controleprofiel.strictProfile()}) {
            ValidationResult result = validate(Voorbeelden.read(row.file()), row.soapAction(), profiel);
            assertThat(result.bevindingen().stream().filter(Bevinding::isFout))
                    .as(row.file())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("negativeRequests")
    void refusesEveryNegativeExampleOfAStrictSender(Voorbeelden.Rij row) {
        assertThat(validate(Voorbeelden.read(row.file()), row.soapAction(), Controleprofiel.strictProfile())
                        .isValid())
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("negativeRequests")
    void refusesEveryNegativeExampleOfALenientSenderUnlessItIsAKnownDialect(Voorbeelden.Rij row) {
        // interop 63, 40, 45
        boolean dialect =
                Stream.of("n07-", "n35-", "n39-").anyMatch(n -> row.file().contains(n));
        assertThat(validate(Voorbeelden.read(row.file()), row.soapAction(), Controleprofiel.lenientProfile())
                        .isValid())
                .isEqualTo(dialect);
    }

    @ParameterizedTest
    @CsvSource({
        "creeerZaak-gezinsplan-request-min.xml,<ZKN:startdatum>2016,<ZKN:startdatum>2099,''",
        "creeerZaak-gezinsplan-request-min.xml,<ZKN:startdatum>20160[0-9]{3},<ZKN:startdatum>20160230,R-085",
        "creeerZaak-gezinsplan-request-min.xml,tijdstipBericht>[0-9]*,tijdstipBericht>201604110,R-084",
        "creeerZaak-gezinsplan-request-min.xml,mutatiesoort>T,mutatiesoort>W,R-102",
        "creeerZaak-gezinsplan-request-min.xml,ZKN:omschrijving>Client,ZKN:omschrijving>Klant,BR-06",
        "creeerZaak-levensdomeinplan-request-min.xml,9999LDP,1234LDP,BR-01",
        "updateZaak-gezinsplan-request-min.xml,mutatiesoort>W,mutatiesoort>T,R-102",
        "creeerZaak-gezinsplan-request-full.xml,(?s)(<StUF:beginRelatie>20160411</StUF:beginRelatie>)\\s*<StUF:eindRelatie[^>]*/>,$1<StUF:eindRelatie>20160410</StUF:eindRelatie>,R-088",
        "geefZaakstatus-request-min.xml,indicatorVervolgvraag>false,indicatorVervolgvraag>true,R-161",
        "notificeerOverZaak-request-min.xml,gebeurtenis\">[^<]*,gebeurtenis\">Wis zaak,BR-24",
        "geefZaakdetails-request-alles.xml,StUF:scope=\"alles\"(\\s*)/>,StUF:scope=\"alles\"><ZKN:identificatie xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\"/></ZKN:object>,R-155"
    })
    void findsOneFault(String file, String pattern, String replacement, String rule) {
        String changed = Voorbeelden.text(file).replaceFirst(pattern, replacement);
        assertThat(changed).isNotEqualTo(Voorbeelden.text(file));
        Voorbeelden.Rij row = Voorbeelden.list().stream()
                .filter(r -> r.file().equals(file))
                .findFirst()
                .orElseThrow();
        ValidationResult result =
                validate(Voorbeelden.parse(changed), row.soapAction(), Controleprofiel.strictProfile());
        if (rule.isEmpty()) {
            assertThat(result.isValid()).isTrue();
        } else {
            assertThat(result.bevindingen()).extracting(Bevinding::regel).contains(rule);
            assertThat(result.isValid()).isFalse();
        }
    }

    @Test
    void understandsOneObjectInAChangeOfALenientPartner() {
        // T-08, R-102, interop 30
        ReadResult read = Voorbeelden.read("updateZaak-gezinsplan-request-min.xml");
        StufElement first = read.root().children(nl.zaakregie.stuf.Namen.OBJECT).getFirst();
        ReadResult single = new ReadResult(read.root().mapChildren(c -> c == first ? null : c), read.bevindingen());
        String action = Service.UPDATE_ZAAK.soapAction();
        assertThat(validate(single, action, Controleprofiel.lenientProfile()).isValid())
                .isTrue();
        assertThat(validate(single, action, Controleprofiel.strictProfile()).isValid())
                .isFalse();
    }

    @Test
    void noticesARelationThatIsThereTwice() {
        //
        ReadResult read = Voorbeelden.read("creeerZaak-gezinsplan-request-min.xml");
        StufElement root = read.root()
                .mapChildren(object -> object.is(nl.zaakregie.stuf.Namen.OBJECT)
                        ? object.withChildren(object.children().stream()
                                .flatMap(
                                        c -> c.localName().equals("heeftBetrekkingOp") ? Stream.of(c, c) : Stream.of(c))
                                .toList())
                        : object);
        assertThat(root).isNotEqualTo(read.root());
        String action = Service.CREEER_ZAAK.soapAction();
        ReadResult twice = new ReadResult(root, List.of());
        ValidationResult lenient = validate(twice, action, Controleprofiel.lenientProfile());
        assertThat(lenient.isValid()).isTrue();
        assertThat(lenient.bevindingen()).extracting(Bevinding::regel).contains("R-113");
        assertThat(validate(twice, action, Controleprofiel.strictProfile()).isValid())
                .isFalse();
        assertThat(validate(read, action, Controleprofiel.strictProfile()).bevindingen())
                .extracting(Bevinding::regel)
                .doesNotContain("R-113");
    }

    private ValidationResult validate(ReadResult read, String action, Controleprofiel profiel) {
        Service service = ServiceFinder.find(action, read.root()).orElseThrow();
        return validator.validate(read, service, profiel);
    }
}
