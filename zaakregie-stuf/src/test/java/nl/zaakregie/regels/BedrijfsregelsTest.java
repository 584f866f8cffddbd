// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.regels;

import static nl.zaakregie.stuf.Namen.OBJECT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.bericht.ServiceFinder;
import nl.zaakregie.bericht.Zaaknotificatie;
import nl.zaakregie.catalogus.Plansoort;
import nl.zaakregie.mutatie.KennisgevingApplier;
import nl.zaakregie.mutatie.MutatieResult;
import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.stuf.Bsn;
import nl.zaakregie.stuf.Namen;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.StufObject;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.xml.ReadResult;
import nl.zaakregie.xml.Schemas;
import nl.zaakregie.xml.Voorbeelden;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The business rules BR-01 to BR-25 as far as a message and a register can decide them; BR-02 needs the register itself. */
class BedrijfsregelsTest {
    private static final String GEZINSPLAN = "creeerZaak-gezinsplan-request-full.xml";
    private static final String LEVENSDOMEINPLAN = "creeerZaak-levensdomeinplan-request-full.xml";
    private static final String DEELPLAN = "creeerZaak-deelplan-request-full.xml";

    private final BerichtValidator validator = new BerichtValidator(Schemas.shared(), Catalogi.voorbeelden());

    /** One line of bedrijfsregels.csv: rule, example that keeps it, what to replace (a regular expression) and by what. */
    @ParameterizedTest
    @CsvFileSource(resources = "/bedrijfsregels.csv", delimiter = ';', quoteCharacter = '`', maxCharsPerColumn = 4000)
    void isKeptByTheExampleAndBrokenByTheChange(String rule, String file, String pattern, String replacement) {
        String text = Voorbeelden.text(file);
        String changed = text.replaceAll(pattern, replacement);
        assertThat(changed).as(pattern).isNotEqualTo(text);
        for (Controleprofiel profiel : List.of(Controleprofiel.lenientProfile(), Controleprofiel.strictProfile())) {
            assertThat(validate(text, file, profiel))
                    .extracting(Bevinding::regel)
                    .doesNotContain(rule);
            assertThat(validate(changed, file, profiel))
                    .filteredOn(Bevinding::isFout)
                    .extracting(Bevinding::regel)
                    .contains(rule);
        }
    }

    private List<Bevinding> validate(String text, String file, Controleprofiel profiel) {
        ReadResult read = Voorbeelden.parse(text);
        String action = Voorbeelden.list().stream()
                .filter(r -> r.file().equals(file))
                .findFirst()
                .orElseThrow()
                .soapAction();
        return validator
                .validate(read, ServiceFinder.find(action, read.root()).orElseThrow(), profiel)
                .bevindingen();
    }

    @Nested
    class WithARegister {

        @Test
        void theExamplesFit() {
            // BR-10 to BR-13
            assertThat(check(LEVENSDOMEINPLAN, register())).isEmpty();
            assertThat(check(DEELPLAN, register())).isEmpty();
        }

        @ParameterizedTest
        @MethodSource("nl.zaakregie.regels.BedrijfsregelsTest#misfits")
        void whatDoesNotHangTogetherIsRefused(String rule, String file, Zaakregister register) {
            assertThat(check(file, register))
                    .filteredOn(Bevinding::isFout)
                    .extracting(Bevinding::regel)
                    .containsOnly(rule);
        }

        @Test
        void theZaakThatDoesNotFitIsNamed() {
            Zaakregister register = of(plan(), entry("9999LDP2016000001", Plansoort.GEWOON));
            assertThat(check(DEELPLAN, register))
                    .singleElement()
                    .satisfies(b -> assertThat(b.tekst()).contains("9999LDP2016000001"));
        }

        @Test
        void anUnknownPlanIsAnObjectThatIsNotFound() {
            // BR-10, BR-11: StUF064
            for (String file : List.of(LEVENSDOMEINPLAN, DEELPLAN)) {
                assertThat(check(file, identificatie -> Optional.empty()))
                        .extracting(b -> b.foutcode().code())
                        .containsOnly("StUF064");
            }
        }

        @Test
        void aZaakRelatedToNoPlanIsAnOrdinaryOne() {
            // BR-14, RZS 6.6.1
            Zaakregister ordinary =
                    identificatie -> Optional.of(new Zaakregister.Entry(identificatie, Plansoort.GEWOON, Set.of(), ""));
            Zaak zaak = new Zaak(object(DEELPLAN));
            assertThat(Planregels.plansoort(zaak, Catalogi.voorbeelden(), ordinary))
                    .isEqualTo(Plansoort.GEWOON);
            assertThat(Planregels.plansoort(zaak, Catalogi.voorbeelden(), register()))
                    .isEqualTo(Plansoort.DEELPLAN);
            assertThat(Planregels.plansoort(zaak, Catalogi.voorbeelden())).isEqualTo(Plansoort.DEELPLAN);
            assertThat(check(DEELPLAN, ordinary)).isEmpty();
        }
    }

    static Stream<Object[]> misfits() {
        Zaakregister.Entry plan = gezinsplan("999990007");
        Zaakregister.Entry domain = levensdomeinplan("9999GZP2016000001");
        return Stream.of(
                new Object[] {"BR-10", LEVENSDOMEINPLAN, of(entry("9999GZP2016000001", Plansoort.GEWOON), domain)},
                new Object[] {"BR-11", DEELPLAN, of(entry("9999GZP2016000001", Plansoort.LEVENSDOMEINPLAN), domain)},
                new Object[] {"BR-11", DEELPLAN, of(plan, entry("9999LDP2016000001", Plansoort.GEWOON))},
                new Object[] {"BR-12", LEVENSDOMEINPLAN, of(gezinsplan("999990044"), domain)},
                new Object[] {"BR-12", DEELPLAN, of(gezinsplan("999990044"), domain)},
                new Object[] {"BR-13", DEELPLAN, of(plan(), levensdomeinplan("9999GZP2016000009"))});
    }

    @Test
    void afterAChangeTheRulesOfTheCreationStillHold() {
        // BR-17: the last client goes
        StufObject stored = object("creeerZaak-gezinsplan-request-min.xml");
        String bsn = new Zaak(stored).clientBsns().iterator().next();
        String client =
                "<ZKN:heeftBetrekkingOp StUF:entiteittype=\"ZAKOBJ\" StUF:verwerkingssoort=\"V\"><ZKN:gerelateerde><ZKN:natuurlijkPersoon StUF:entiteittype=\"NPS\" StUF:verwerkingssoort=\"I\"><BG:inp.bsn xmlns:BG=\""
                        + Namen.BG + "\">" + bsn
                        + "</BG:inp.bsn></ZKN:natuurlijkPersoon></ZKN:gerelateerde></ZKN:heeftBetrekkingOp>";
        String update = Voorbeelden.text("updateZaak-gezinsplan-request-min.xml")
                .replaceFirst(
                        "(?s)(<ZKN:identificatie>[^<]*</ZKN:identificatie>).*?</ZKN:object>",
                        "$1" + client + "</ZKN:object>");
        StufElement message = Voorbeelden.parse(update).root();
        MutatieResult changed = new KennisgevingApplier(Schemas.shared().model())
                .apply(Optional.of(stored), message, Controleprofiel.lenientProfile());
        assertThat(Planregels.validate(
                        message,
                        changed.object(),
                        Service.UPDATE_ZAAK,
                        Controleprofiel.lenientProfile(),
                        Catalogi.voorbeelden(),
                        register()))
                .extracting(Bevinding::regel)
                .containsExactly("BR-06");
        assertThat(Planregels.validate(
                        message,
                        stored,
                        Service.UPDATE_ZAAK,
                        Controleprofiel.lenientProfile(),
                        Catalogi.voorbeelden(),
                        register()))
                .isEmpty();
    }

    @Test
    void theIdentificatieOfADocumentIsStableOverItsVersions() {
        // BR-25
        StufElement added =
                Voorbeelden.read("voegZaakdocumentToe-request-min.xml").root();
        KennisgevingApplier applier = new KennisgevingApplier(Schemas.shared().model());
        StufObject stored = applier.apply(Optional.empty(), added, Controleprofiel.lenientProfile())
                .object();
        StufElement update = Voorbeelden.read("updateZaakdocument-request-full.xml")
                .root()
                .child(Namen.zkn("edcLk02"))
                .orElseThrow();
        MutatieResult changed = applier.apply(Optional.of(stored), update, Controleprofiel.lenientProfile());
        assertThat(changed.bevindingen()).filteredOn(Bevinding::isFout).isEmpty();
        assertThat(changed.object()).isNotEqualTo(stored);
        StufElement other = update.transform(e -> e.is(Namen.zkn("identificatie")) ? e.withText("9999ANDERS") : e);
        assertThat(applier.apply(Optional.of(stored), other, Controleprofiel.lenientProfile())
                        .bevindingen())
                .extracting(Bevinding::regel)
                .contains("BR-25");
    }

    @Test
    void aPlanIsNotShownToWhoIsOnlyBelanghebbende() {
        // BR-22
        Zaak plan = new Zaak(object(GEZINSPLAN));
        Bsn client = new Bsn("999990007");
        Bsn neighbour = new Bsn(plan.belanghebbenden().getFirst().sleutel());
        assertThat(Planregels.isShownTo(client, plan, Plansoort.GEZINSPLAN)).isTrue();
        assertThat(Planregels.isShownTo(neighbour, plan, Plansoort.GEZINSPLAN)).isFalse();
        assertThat(Planregels.isShownTo(neighbour, plan, Plansoort.LEVENSDOMEINPLAN))
                .isFalse();
        assertThat(Planregels.isShownTo(neighbour, plan, Plansoort.GEWOON)).isTrue();
        assertThat(Planregels.isShownTo(new Bsn("999990056"), plan, Plansoort.GEWOON))
                .isFalse();
    }

    @Test
    void whoCausedAnEventIsKnownByAllThatIsKnownOfHim() {
        // BR-23, E-40
        Systeem sender = new Systeem("9999", "REGIE", "Noord", "w.hoogland");
        Zaaknotificatie.Herkomst whole = new Zaaknotificatie.Herkomst(sender.identity(), true, "");
        assertThat(whole.is(new Systeem("9999", "REGIE", "Noord", "iemand"))).isTrue();
        assertThat(whole.is(new Systeem("9999", "REGIE", "Zuid", ""))).isFalse();
        Zaaknotificatie.Herkomst part = new Zaaknotificatie.Herkomst(Systeem.of("", "REGIE"), false, "");
        assertThat(part.is(new Systeem("9999", "REGIE", "Zuid", ""))).isTrue();
        assertThat(part.is(Systeem.of("9999", "WMO"))).isFalse();
    }

    private static List<Bevinding> check(String file, Zaakregister register) {
        StufElement root = Voorbeelden.read(file).root();
        return Planregels.validate(
                root,
                new StufObject(root.child(OBJECT).orElseThrow()),
                Service.CREEER_ZAAK,
                Controleprofiel.lenientProfile(),
                Catalogi.voorbeelden(),
                register);
    }

    private static StufObject object(String file) {
        return new KennisgevingApplier(Schemas.shared().model())
                .apply(Optional.empty(), Voorbeelden.read(file).root(), Controleprofiel.lenientProfile())
                .object();
    }

    private static Zaakregister register() {
        return of(plan(), levensdomeinplan("9999GZP2016000001"));
    }

    private static Zaakregister.Entry plan() {
        return gezinsplan("999990007", "999990019", "999990020");
    }

    private static Zaakregister of(Zaakregister.Entry... entries) {
        return identificatie -> Stream.of(entries)
                .filter(e -> e.identificatie().equals(identificatie))
                .findFirst();
    }

    private static Zaakregister.Entry entry(String identificatie, Plansoort soort) {
        return new Zaakregister.Entry(identificatie, soort, Set.of("999990007"), "");
    }

    private static Zaakregister.Entry gezinsplan(String... clients) {
        return new Zaakregister.Entry("9999GZP2016000001", Plansoort.GEZINSPLAN, Set.of(clients), "");
    }

    private static Zaakregister.Entry levensdomeinplan(String gezinsplan) {
        return new Zaakregister.Entry("9999LDP2016000001", Plansoort.LEVENSDOMEINPLAN, Set.of("999990007"), gezinsplan);
    }
}
