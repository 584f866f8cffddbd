// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.vraag;

import static nl.zaakregie.stuf.Namen.GERELATEERDE;
import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.SCOPE;
import static nl.zaakregie.stuf.Namen.bg;
import static nl.zaakregie.stuf.Namen.stuf;
import static nl.zaakregie.stuf.Namen.zkn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.namespace.QName;
import nl.zaakregie.mutatie.KennisgevingApplier;
import nl.zaakregie.mutatie.MutatieResult;
import nl.zaakregie.regels.Controleprofiel;
import nl.zaakregie.stuf.Namen;
import nl.zaakregie.stuf.NoValue;
import nl.zaakregie.stuf.Scope;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.StufObject;
import nl.zaakregie.xml.BerichtReader;
import nl.zaakregie.xml.Schemas;
import nl.zaakregie.xml.Voorbeelden;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ScopeProjectionTest {
    private static final String GEZINSPLAN = "creeerZaak-gezinsplan-request-full.xml";

    private final Schemas schemas = Schemas.shared();
    private final KennisgevingApplier applier = new KennisgevingApplier(schemas.model());
    private final ScopeProjection projection = new ScopeProjection(schemas.model());

    @ParameterizedTest
    @CsvSource({
        "creeerZaak-gezinsplan-request-min.xml,geefZaakdetails-request-full.xml",
        "creeerZaak-gezinsplan-request-full.xml,geefZaakdetails-request-full.xml",
        "creeerZaak-gezinsplan-request-full.xml,geefZaakdetails-request-min.xml",
        "creeerZaak-gezinsplan-request-full.xml,geefZaakdetails-request-alles.xml",
        "creeerZaak-deelplan-request-full.xml,geefZaakdetails-request-full.xml",
        "creeerZaak-deelplan-request-full.xml,geefZaakdetails-request-alles.xml",
        "creeerZaak-levensdomeinplan-request-full.xml,geefZaakdetails-request-full.xml",
        "creeerZaak-taakspecifiek-request-min.xml,geefZaakdetails-request-full.xml"
    })
    void answersAreValid(String creation, String question) {
        StufObject stored = create(creation).object();
        StufElement scope =
                Voorbeelden.read(question).root().find(zkn("scope"), OBJECT).orElseThrow();
        StufElement object = projection.project(stored, Optional.of(scope));
        assertValid(object);
        if (scope.children().size() > 1) {
            // every asked element comes back
            assertThat(scope.children())
                    .allSatisfy(asked -> assertThat(object.child(asked.name()))
                            .as(asked.localName())
                            .isPresent());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "creeerZaak-gezinsplan-request-full.xml,updateZaak-gezinsplan-request-min.xml",
        "creeerZaak-gezinsplan-request-full.xml,updateZaak-gezinsplan-request-full.xml",
        "creeerZaak-levensdomeinplan-request-full.xml,updateZaak-levensdomeinplan-request-full.xml",
        "creeerZaak-deelplan-request-full.xml,updateZaak-deelplan-request-full.xml",
        "creeerZaak-gezinsplan-request-full.xml,actualiseerZaakstatus-request-full.xml"
    })
    void answersAreValidAfterAChange(String creation, String change) {
        StufObject stored = create(creation).object();
        MutatieResult changed =
                applier.apply(Optional.of(stored), Voorbeelden.read(change).root(), Controleprofiel.lenientProfile());
        assertThat(changed.object()).isNotEqualTo(stored);
        StufElement scope = Voorbeelden.read("geefZaakdetails-request-full.xml")
                .root()
                .find(zkn("scope"), OBJECT)
                .orElseThrow();
        assertValid(projection.project(changed.object(), Optional.of(scope)));
    }

    @Nested
    class Values {
        private final StufObject stored =
                withMoreOfTheInitiator(create(GEZINSPLAN).object());

        @ParameterizedTest
        @EnumSource
        void everyValueGivesAValidAnswer(Scope value) {
            // T-19, R-155, R-156
            StufElement object = project(value);
            assertValid(object);
            assertThat(object.child(zkn("toelichting")).isPresent()).isEqualTo(value.everything());
            assertThat(object.value(zkn("identificatie"))).isPresent();
            assertThat(object.value(zkn("isVan"), GERELATEERDE, zkn("code"))).contains("GEZINSPLAN");
        }

        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "KERNGEGEVENS")
        void metagegevensAndTheOtherSideAreAnsweredAsTheValueSays(Scope value) {
            // T-19, R-156, R-177; E-31: beside the BSN of a betrokkene authentiek always stands
            StufElement object = project(value);
            StufElement client = object.find(zkn("heeftBetrekkingOp"), GERELATEERDE, zkn("natuurlijkPersoon"))
                    .orElseThrow();
            assertThat(client.child(bg("authentiek")).isPresent()).isEqualTo(value.metagegevens());
            assertThat(object.find(
                            zkn("heeftAlsBelanghebbende"), GERELATEERDE, zkn("natuurlijkPersoon"), bg("authentiek")))
                    .isPresent();
            StufElement regisseur = object.find(zkn("heeftAlsInitiator"), GERELATEERDE, zkn("medewerker"))
                    .orElseThrow();
            assertThat(regisseur.value(zkn("achternaam"))).contains("Hoogland");
            assertThat(regisseur.child(zkn("functie")).isPresent()).isEqualTo(!value.gerelateerdenByKerngegevens());
        }

        @Test
        void theFiveValuesDiffer() {
            //
            List<StufElement> answers = new ArrayList<>();
            for (Scope value : Scope.values()) {
                answers.add(project(value));
            }
            assertThat(answers).doesNotHaveDuplicates();
        }

        @Test
        void whatIsOnlyGivenByNameIsNotGivenWithEverything() {
            // R-160, A6
            StufElement object = project(Scope.ALLES);
            assertThat(object.find(zkn("heeftBetrekkingOp"), stuf("tijdvakRelatie")))
                    .isEmpty();
            StufElement begin = empty(stuf("beginRelatie"));
            StufElement asked = ask(relation(
                    "heeftBetrekkingOp",
                    StufElement.of(GERELATEERDE, StufElement.of(zkn("natuurlijkPersoon"), empty(bg("inp.bsn")))),
                    StufElement.of(stuf("tijdvakRelatie"), begin)));
            assertThat(asked.value(zkn("heeftBetrekkingOp"), stuf("tijdvakRelatie"), stuf("beginRelatie")))
                    .contains("20160411");
        }

        private StufElement project(Scope value) {
            StufElement scope = StufElement.builder(OBJECT)
                    .entiteit("ZAK", null)
                    .attribute(SCOPE, value.code())
                    .build();
            return projection.project(stored, Optional.of(scope));
        }

        /** The initiator with more than the kerngegevens of a medewerker. */
        private static StufObject withMoreOfTheInitiator(StufObject zaak) {
            return new StufObject(zaak.element().transform(e -> {
                if (!e.is(zkn("medewerker"))) {
                    return e;
                }
                List<StufElement> children = new ArrayList<>(e.children());
                children.add(StufElement.of(zkn("functie"), "Regisseur"));
                return e.withChildren(children);
            }));
        }
    }

    @Nested
    class Lists {

        @Test
        void aBareRelationAsksForItsKerngegevens() {
            //
            StufElement object = ask(empty(zkn("heeftAlsInitiator")), empty(zkn("heeft")));
            StufElement initiator = object.child(zkn("heeftAlsInitiator")).orElseThrow();
            assertThat(initiator.value(GERELATEERDE, zkn("medewerker"), zkn("identificatie")))
                    .contains("9999-1001");
            assertThat(initiator.child(zkn("toelichting"))).isEmpty();
        }

        @Test
        void onlyTheListedBranchesOfAChoiceComeBack() {
            //
            StufElement object = ask(relation(
                    "heeftAlsUitvoerende",
                    StufElement.of(GERELATEERDE, StufElement.of(zkn("vestiging"), empty(bg("vestigingsNummer"))))));
            assertThat(object.children(zkn("heeftAlsUitvoerende")))
                    .singleElement()
                    .satisfies(relation -> {
                        StufElement vestiging =
                                relation.find(GERELATEERDE, zkn("vestiging")).orElseThrow();
                        assertThat(vestiging.value(bg("vestigingsNummer"))).contains("000012345678");
                        assertThat(vestiging.child(bg("handelsnaam"))).isEmpty();
                    });
        }

        @Test
        void whatIsAskedAndNotThereSaysWhy() {
            // T-18: a reason that was registered, none registered, no relation
            StufElement object = ask(
                    empty(zkn("einddatum")),
                    empty(zkn("publicatiedatum")),
                    empty(zkn("heeftAlsGemachtigde")),
                    empty(zkn("leidtTot")));
            assertThat(reason(object, zkn("einddatum"))).contains(NoValue.GEEN_WAARDE);
            assertThat(object.value(zkn("publicatiedatum"))).contains("20160412");
            assertThat(reason(object, zkn("heeftAlsGemachtigde"))).contains(NoValue.GEEN_WAARDE);
            assertThat(reason(object, zkn("leidtTot"))).contains(NoValue.GEEN_WAARDE);
            StufElement minimal = projection.project(
                    create("creeerZaak-gezinsplan-request-min.xml").object(),
                    Optional.of(StufElement.of(OBJECT, empty(zkn("einddatum")))));
            assertThat(reason(minimal, zkn("einddatum"))).contains(NoValue.WAARDE_ONBEKEND);
            assertValid(minimal);
        }

        @Test
        void statusesComeNewestFirstAndTheNewestIsMarked() {
            // R-176, BR-19
            StufObject stored = applier.apply(
                            Optional.of(create(GEZINSPLAN).object()),
                            Voorbeelden.read("actualiseerZaakstatus-request-min.xml")
                                    .root(),
                            Controleprofiel.lenientProfile())
                    .object();
            StufObject both = applier.apply(
                            Optional.of(stored),
                            Voorbeelden.parse(Voorbeelden.text("actualiseerZaakstatus-request-min.xml")
                                            .replaceAll("datumStatusGezet>[0-9]*", "datumStatusGezet>20150101"))
                                    .root(),
                            Controleprofiel.lenientProfile())
                    .object();
            StufElement scope = Voorbeelden.read("geefZaakstatus-request-min.xml")
                    .root()
                    .find(zkn("scope"), OBJECT)
                    .orElseThrow();
            StufElement object = projection.project(both, Optional.of(scope));
            assertThat(object.children(zkn("heeft")))
                    .extracting(h -> h.value(zkn("indicatieLaatsteStatus")).orElse(""))
                    .containsExactly("J", "N");
            assertThat(object.children(zkn("heeft")).getLast().value(zkn("datumStatusGezet")))
                    .contains("20150101");
        }
    }

    @Nested
    class Authorisation {
        private final Inzage limited = path -> switch (path) {
            case "toelichting", "heeftBetrekkingOp/gerelateerde/natuurlijkPersoon/geboortedatum", "heeftAlsInitiator" ->
                Optional.of(NoValue.NIET_GEAUTORISEERD);
            case "betalingsIndicatie" -> Optional.of(NoValue.NIET_ONDERSTEUND);
            default -> Optional.empty();
        };

        @Test
        void whatMayNotBeSeenSaysSo() {
            // T-18, R-168, R-171
            for (String question : List.of("geefZaakdetails-request-full.xml", "geefZaakdetails-request-alles.xml")) {
                StufElement scope = Voorbeelden.read(question)
                        .root()
                        .find(zkn("scope"), OBJECT)
                        .orElseThrow();
                StufElement object = projection.project(create(GEZINSPLAN).object(), Optional.of(scope), limited);
                assertValid(object);
                assertThat(reason(object, zkn("toelichting"))).contains(NoValue.NIET_GEAUTORISEERD);
                assertThat(reason(object, zkn("betalingsIndicatie"))).contains(NoValue.NIET_ONDERSTEUND);
                assertThat(reason(object, zkn("heeftAlsInitiator"))).contains(NoValue.NIET_GEAUTORISEERD);
                StufElement client = object.find(zkn("heeftBetrekkingOp"), GERELATEERDE, zkn("natuurlijkPersoon"))
                        .orElseThrow();
                assertThat(client.value(bg("geboortedatum"))).isEmpty();
                assertThat(client.value(bg("geslachtsnaam"))).contains("Voorbeeld");
            }
        }

        @Test
        void itDoesNotTellWhetherThereIsAValue() {
            // not authorised comes before not known
            StufObject minimal = create("creeerZaak-gezinsplan-request-min.xml").object();
            StufElement object = projection.project(minimal, Optional.empty(), limited);
            assertThat(reason(object, zkn("toelichting"))).contains(NoValue.NIET_GEAUTORISEERD);
        }
    }

    @Test
    void whatWasKeptOutsideTheSchemaIsNotSent() {
        // ADR 0020
        StufObject stored = create(GEZINSPLAN).object();
        List<StufElement> children = new ArrayList<>(stored.element().children());
        children.add(StufElement.of(new QName(Namen.BEWAARD, "omschrijving"), "x".repeat(90)));
        StufElement object =
                projection.project(new StufObject(stored.element().withChildren(children)), Optional.empty());
        assertValid(object);
    }

    private static Optional<NoValue> reason(StufElement object, QName name) {
        StufElement element = object.child(name).orElseThrow();
        assertThat(element.isNil()).isTrue();
        return element.noValue();
    }

    private StufElement ask(StufElement... wanted) {
        StufElement object =
                projection.project(create(GEZINSPLAN).object(), Optional.of(StufElement.of(OBJECT, wanted)));
        assertValid(object);
        return object;
    }

    private static StufElement relation(String name, StufElement... parts) {
        return StufElement.of(zkn(name), parts);
    }

    private static StufElement empty(QName name) {
        return StufElement.builder(name).attribute(Namen.NIL, "true").build();
    }

    private void assertValid(StufElement object) {
        StufElement example = Voorbeelden.read("geefZaakdetails-answer-min.xml").root();
        StufElement answer =
                example.mapChildren(c -> c.is(zkn("antwoord")) ? StufElement.of(zkn("antwoord"), object) : c);
        assertThat(new BerichtReader(schemas).validate(answer)).isEmpty();
    }

    private MutatieResult create(String creation) {
        return applier.apply(Optional.empty(), Voorbeelden.read(creation).root(), Controleprofiel.lenientProfile());
    }
}
