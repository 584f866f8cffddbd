// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.maker;

import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.bg;
import static nl.zaakregie.stuf.Namen.zkn;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.regels.BerichtValidator;
import nl.zaakregie.regels.Bevinding;
import nl.zaakregie.regels.Controleprofiel;
import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.stuf.Bsn;
import nl.zaakregie.stuf.Namen;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.StufObject;
import nl.zaakregie.testplatform.schaduw.Geheugen;
import nl.zaakregie.testplatform.schaduw.Schaduwregister;
import nl.zaakregie.testplatform.testset.Recept;
import nl.zaakregie.testplatform.testset.Richting;
import nl.zaakregie.testplatform.testset.Rol;
import nl.zaakregie.testplatform.testset.Scenario;
import nl.zaakregie.testplatform.testset.Stap;
import nl.zaakregie.testplatform.testset.TestsetReader;
import nl.zaakregie.xml.BerichtReader;
import nl.zaakregie.xml.BerichtWriter;
import nl.zaakregie.xml.ReadResult;
import nl.zaakregie.xml.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the platform sends is valid by schema, by the rules of StUF and by those of the koppelvlak, strictly. */
class BerichtmakerTest {
    private static final BerichtReader READER = new BerichtReader(Schemas.shared());
    private static final Proefinstelling INSTELLING = Proefinstelling.standard();

    private final Geheugen geheugen = new Geheugen(new Schaduwregister("9999"));
    private final Berichtmaker maker = new Berichtmaker(new Koppen(Clock.systemUTC()), INSTELLING, geheugen);

    @ParameterizedTest
    @EnumSource(Rol.class)
    void everyMessageOfTheOfficialSetIsValid(Rol rol) {
        List<String> wrong = new ArrayList<>();
        for (Scenario scenario : TestsetReader.find("rzs").orElseThrow().list(rol)) {
            for (Stap stap : scenario.stappen()) {
                if (stap.richting() == Richting.NAAR_SYSTEEM
                        && !stap.recept().orElseThrow().soort().equals("overdrachtsantwoord")) {
                    StufElement message =
                            maker.make(stap.dienst(), stap.recept().orElseThrow());
                    findings(stap.dienst(), message).forEach(f -> wrong.add(scenario.stapId(stap.nr()) + ": " + f));
                    remember(stap, message);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gezinsplan", "levensdomeinplan", "deelplan", "zaak"})
    void everyVariantIsValidAndTheRandomOnesDiffer(String soort) {
        geheugen.put("GEZ1", "9999GEZ0001");
        geheugen.put("LEV1", "9999LEV0001");
        Set<StufElement> different = new HashSet<>();
        List<String> wrong = new ArrayList<>();
        for (String variant : List.of("minimaal", "gewoon", "uitgebreid")) {
            findings(Service.CREEER_ZAAK, creation(soort, variant, 0)).forEach(f -> wrong.add(variant + ": " + f));
        }
        for (int seed = 0; seed < 150; seed++) {
            StufElement message = creation(soort, "willekeurig", seed);
            int number = seed;
            findings(Service.CREEER_ZAAK, message).forEach(f -> wrong.add("seed " + number + ": " + f));
            different.add(message.child(OBJECT).orElseThrow().mapChildren(c -> c.is(zkn("identificatie")) ? null : c));
        }
        assertThat(wrong).isEmpty();
        assertThat(different).hasSizeGreaterThan(140);
    }

    @Test
    void sameSeedGivesTheSameRandomMessage() {
        StufElement first =
                creation("gezinsplan", "willekeurig", 7).child(OBJECT).orElseThrow();
        StufElement second =
                creation("gezinsplan", "willekeurig", 7).child(OBJECT).orElseThrow();
        assertThat(withoutNumber(first)).isEqualTo(withoutNumber(second));
    }

    @Test
    void theExtendedGezinsplanHoldsEveryRowOfTheTable() {
        // RZS 6.3.3
        Zaak zaak = new Zaak(new StufObject(
                creation("gezinsplan", "uitgebreid", 0).child(OBJECT).orElseThrow()));
        assertThat(zaak.clients()).hasSize(3);
        assertThat(zaak.belanghebbenden()).hasSize(2);
        assertThat(zaak.uitvoerenden()).hasSize(4);
        assertThat(zaak.initiators()).hasSize(1);
        assertThat(zaak.object().element().children().stream()
                        .map(StufElement::localName)
                        .distinct())
                .contains(
                        "omschrijving",
                        "toelichting",
                        "kenmerk",
                        "anderZaakObject",
                        "resultaat",
                        "publicatiedatum",
                        "einddatumGepland",
                        "uiterlijkeEinddatum",
                        "einddatum",
                        "opschorting",
                        "verlenging",
                        "betalingsIndicatie",
                        "laatsteBetaaldatum",
                        "archiefnominatie",
                        "datumVernietigingDossier");
    }

    @Test
    void personsDoNotExistAndBsnsComeFromTheTestRange() {
        // BR-07
        List<Bsn> bsns = IntStream.range(0, 40)
                .mapToObj(new Proefgezinnen(3, "9999")::get)
                .flatMap(g -> java.util.stream.Stream.concat(g.clients().stream(), g.omgeving().stream()))
                .map(Proefpersoon::bsn)
                .toList();
        assertThat(bsns).allMatch(bsn -> bsn.value().startsWith("99999")).doesNotHaveDuplicates();
    }

    @Test
    void everyMessageHasItsOwnNumberAndALaterMoment() {
        //
        Koppen koppen = new Koppen(Clock.systemUTC());
        List<String> moments =
                IntStream.range(0, 200).mapToObj(i -> koppen.nu().value()).toList();
        assertThat(moments).isSorted().doesNotHaveDuplicates();
        assertThat(IntStream.range(0, 200).mapToObj(i -> koppen.referentienummer()))
                .doesNotHaveDuplicates()
                .allMatch(n -> n.length() <= 40);
    }

    @Test
    void readsBackAsItWasMade() throws Exception {
        StufElement message = creation("gezinsplan", "willekeurig", 11);
        ReadResult read = READER.read(new java.io.ByteArrayInputStream(BerichtWriter.write(message)));
        assertThat(read.root()).isEqualTo(message);
    }

    private StufElement creation(String soort, String variant, int seed) {
        List<String> related = switch (soort) {
            case "levensdomeinplan" -> List.of("GEZ1");
            case "deelplan" -> List.of("GEZ1", "LEV1");
            default -> List.of();
        };
        return maker.make(
                Service.CREEER_ZAAK,
                new Recept(
                        soort, Map.of("variant", List.of(variant), "verwant", related, "keuze", List.of("" + seed))));
    }

    private void remember(Stap stap, StufElement message) {
        geheugen.register().apply(stap.dienst(), message);
        String id = message.value(OBJECT, zkn("identificatie")).orElse("9999NR" + System.nanoTime());
        if (!stap.bewaart().isEmpty()) {
            geheugen.put(stap.bewaart(), id, message);
        }
    }

    private static StufElement withoutNumber(StufElement object) {
        return object.mapChildren(c -> c.is(zkn("identificatie")) ? null : c);
    }

    private static List<String> findings(Service dienst, StufElement message) {
        List<Bevinding> xsd = READER.validate(message);
        BerichtValidator validator = new BerichtValidator(Schemas.shared(), INSTELLING.catalogus());
        List<String> found = new ArrayList<>(
                validator
                        .validate(new ReadResult(message, xsd), dienst, Controleprofiel.strictProfile())
                        .bevindingen()
                        .stream()
                        .map(b -> b.regel() + " " + b.tekst() + " " + b.xpath())
                        .toList());
        if (message.children(OBJECT).stream()
                .anyMatch(o -> o.children(zkn("heeftAlsInitiator")).size() > 1)) {
            found.add("patch 26: meer dan één initiator");
        }
        message.forEach(e -> {
            if (e.localName().equals("versioningState") || (e.is(zkn("inhoud")) && e.isNil())) {
                found.add("patch 21: " + e.localName());
            }
            if (e.is(bg("inp.bsn"))
                    && e.attribute(Namen.NIL).isEmpty()
                    && !e.text().startsWith("99999")) {
                found.add("BSN outside the test range");
            }
        });
        return found;
    }
}
