// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.proef;

import static nl.zaakregie.stuf.Namen.GERELATEERDE;
import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.bg;
import static nl.zaakregie.stuf.Namen.stuf;
import static nl.zaakregie.stuf.Namen.zkn;
import static nl.zaakregie.testplatform.proef.Gebreken.each;
import static nl.zaakregie.testplatform.proef.Gebreken.value;
import static nl.zaakregie.testplatform.proef.Gebreken.without;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.zaakregie.stuf.Namen;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.testplatform.testset.Rol;
import nl.zaakregie.testplatform.uitvoering.Run;
import nl.zaakregie.testplatform.verkeer.Httpbericht;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The matrix of consumers: one thing wrong in what a regiesysteem sends, and the check that finds it. */
class RegiesysteemgebrekenTest {
    private static final List<String> PLANNEN = List.of("REG-01", "REG-02", "REG-03");
    private static final List<String> GEZIN = List.of("REG-01");
    private static final List<String> DOCUMENT = List.of("REG-01", "REG-04", "REG-05", "REG-06", "REG-07");

    /** One fault in the message of one step. */
    record Rij(
            String fout,
            String controle,
            List<String> scenarios,
            String stap,
            UnaryOperator<StufElement> inhoud,
            UnaryOperator<Httpbericht> lijn) {
        @Override
        public String toString() {
            return fout + " -> " + controle;
        }
    }

    private static Rij rij(
            String fout, String controle, List<String> scenarios, String stap, UnaryOperator<StufElement> wrong) {
        return new Rij(fout, controle, scenarios, stap, wrong, h -> h);
    }

    private static Rij lijn(String fout, String controle, UnaryOperator<Httpbericht> wrong) {
        return new Rij(fout, controle, GEZIN, "REG-01.03", m -> m, wrong);
    }

    static Stream<Rij> regiesysteem() {
        List<String> upd = List.of("REG-01", "REG-08");
        return Stream.of(
                lijn("lege SOAPAction", "soapaction", h -> withHeader(h, "soapaction", "\"\"")),
                lijn(
                        "SOAPAction zonder aanhalingstekens",
                        "soapaction",
                        h -> withHeader(h, "soapaction", h.kop("soapaction").replace("\"", ""))),
                lijn(
                        "adres van een ander portType",
                        "endpoint",
                        h -> new Httpbericht(0, "VrijeBerichten", h.koppen(), h.inhoud(), h.gelezen())),
                lijn("mediatype zonder tekenset", "mediatype", h -> withHeader(h, "content-type", "text/xml")),
                rij(
                        "zender is de ontvanger",
                        "zender-en-ontvanger",
                        GEZIN,
                        "REG-01.03",
                        value(stuf("applicatie"), v -> "TESTPLATFORM")),
                rij(
                        "verkeerde functie",
                        "functie",
                        GEZIN,
                        "REG-01.01",
                        value(stuf("functie"), v -> "genereerZaakIdentificatie")),
                rij(
                        "BSN faalt de 11-proef",
                        "stuf-waarden",
                        GEZIN,
                        "REG-01.03",
                        value(bg("inp.bsn"), v -> "999990008")),
                rij("echt BSN", "fictieve-personen", GEZIN, "REG-01.07", value(bg("inp.bsn"), v -> "123456782")),
                rij("geen initiator", "koppelvlak", GEZIN, "REG-01.03", without(zkn("heeftAlsInitiator"))),
                rij("twee initiatoren", "patch-26", GEZIN, "REG-01.03", RegiesysteemgebrekenTest::twoInitiators),
                rij(
                        "zonder omschrijving",
                        "kerngegevens",
                        GEZIN,
                        "REG-01.03",
                        root -> root.mapChildren(
                                o -> o.is(OBJECT) ? o.mapChildren(c -> c.is(zkn("omschrijving")) ? null : c) : o)),
                rij("verkeerd zaaktype", "soort-zaak", GEZIN, "REG-01.03", value(zkn("code"), v -> "SCHULDHULP")),
                rij(
                        "ander nummer dan uitgegeven",
                        "nummer",
                        GEZIN,
                        "REG-01.03",
                        value(zkn("identificatie"), v -> v.startsWith("9999TPZ") ? "9999EIGEN1" : v)),
                rij("cliënt te veel", "aantal-clienten", GEZIN, "REG-01.03", doubled("heeftBetrekkingOp")),
                rij(
                        "belanghebbende vergeten",
                        "aantal-belanghebbenden",
                        GEZIN,
                        "REG-01.03",
                        without(zkn("heeftAlsBelanghebbende"))),
                rij(
                        "uitvoerende vergeten",
                        "aantal-uitvoerende-medewerkers",
                        GEZIN,
                        "REG-01.03",
                        without(zkn("heeftAlsUitvoerende"))),
                rij(
                        "vestiging vergeten",
                        "aantal-uitvoerende-vestigingen",
                        GEZIN,
                        "REG-01.11",
                        each(
                                zkn("heeftAlsUitvoerende"),
                                r -> r.find(GERELATEERDE, zkn("vestiging")).isPresent() ? null : r)),
                rij(
                        "uitvoerende van het levensdomeinplan vergeten",
                        "aantal-uitvoerenden",
                        PLANNEN,
                        "REG-02.03",
                        without(zkn("heeftAlsUitvoerende"))),
                rij(
                        "niet bij het gezinsplan",
                        "verwant-aan",
                        PLANNEN,
                        "REG-02.03",
                        Gebreken.otherSide("heeftBetrekkingOpAndere", zkn("identificatie"), "9999ANDERS")),
                rij(
                        "andere zaak gewijzigd",
                        "over-zaak",
                        upd,
                        "REG-08.01",
                        value(zkn("identificatie"), v -> v.startsWith("9999TPZ") ? v + "9" : v)),
                rij("maar één object", "zelfde-elementen", upd, "REG-08.01", RegiesysteemgebrekenTest::onlyNew),
                rij(
                        "element alleen in het nieuwe object",
                        "zelfde-elementen",
                        upd,
                        "REG-08.01",
                        root -> inOld(root, o -> o.mapChildren(c -> c.is(zkn("toelichting")) ? null : c))),
                rij(
                        "plaatshouder vergeten",
                        "plaatshouders",
                        upd,
                        "REG-08.05",
                        root -> inOld(root, o -> o.mapChildren(c -> c.is(zkn("heeftAlsBelanghebbende")) ? null : c))),
                rij(
                        "verwerkingssoort I bij gewijzigde gegevens",
                        "verwerkingssoort",
                        upd,
                        "REG-08.01",
                        root -> root.mapChildren(o -> o.is(OBJECT) ? o.withAttribute(Namen.VERWERKINGSSOORT, "I") : o)),
                rij(
                        "wijzigt niets",
                        "gegevens-gewijzigd",
                        upd,
                        "REG-08.01",
                        root -> inOld(root, o -> root.children(OBJECT).getLast())),
                rij(
                        "wijzigt maar één gegeven",
                        "alles-gewijzigd",
                        upd,
                        "REG-08.03",
                        root -> root.mapChildren(
                                o -> o.is(OBJECT) ? o.mapChildren(c -> c.is(zkn("kenmerk")) ? null : c) : o)),
                rij(
                        "belanghebbende niet toegevoegd maar aangeduid",
                        "relatie-erbij",
                        upd,
                        "REG-08.05",
                        relation("heeftAlsBelanghebbende", "I")),
                rij(
                        "uitvoerende niet verwijderd",
                        "relatie-eraf",
                        List.of("REG-01", "REG-02", "REG-09"),
                        "REG-09.05",
                        relation("heeftAlsUitvoerende", "I")),
                rij(
                        "vestiging niet vervangen",
                        "relatie-vervangen",
                        List.of("REG-01", "REG-02", "REG-03", "REG-10"),
                        "REG-10.05",
                        relation("heeftAlsUitvoerende", "I")),
                rij(
                        "status van een onbekende zaak",
                        "bekende-zaak",
                        List.of("REG-01", "REG-11"),
                        "REG-11.01",
                        value(zkn("identificatie"), v -> v.startsWith("9999TPZ") ? v + "9" : v)),
                rij(
                        "status zonder volgnummer",
                        "nieuwe-status",
                        List.of("REG-01", "REG-11"),
                        "REG-11.01",
                        without(zkn("volgnummer"))),
                rij(
                        "status met alleen een datum",
                        "nieuwe-status",
                        List.of("REG-01", "REG-11"),
                        "REG-11.01",
                        value(zkn("datumStatusGezet"), v -> v.substring(0, 8))),
                rij(
                        "eigen documentnummer",
                        "documentnummer",
                        DOCUMENT,
                        "REG-05.01",
                        value(zkn("identificatie"), v -> v.startsWith("9999TPD") ? "9999EIGEN" : v)),
                rij(
                        "document bij een andere zaak",
                        "document-bij-zaak",
                        DOCUMENT,
                        "REG-05.01",
                        Gebreken.otherSide("isRelevantVoor", zkn("identificatie"), "9999ANDERS")),
                rij("document zonder inhoud", "documentinhoud", DOCUMENT, "REG-05.01", without(zkn("inhoud"))),
                rij(
                        "inhoud twee keer verpakt",
                        "documentinhoud",
                        DOCUMENT,
                        "REG-05.01",
                        each(zkn("inhoud"), Gebreken::twiceEncoded)),
                rij("slot niet gebruikt", "slot-gebruikt", DOCUMENT, "REG-07.01", without(zkn("checkedOutId"))),
                rij(
                        "ander document bewerkt",
                        "over-document",
                        DOCUMENT,
                        "REG-06.01",
                        value(zkn("identificatie"), v -> v + "9")),
                rij(
                        "vraag over een levensdomeinplan",
                        "soort-gevraagde-zaak",
                        List.of("REG-01", "REG-13"),
                        "REG-13.01",
                        value(zkn("identificatie"), v -> v + "9")),
                rij(
                        "vraagt niet om de laatste status",
                        "vraag-om-status",
                        List.of("REG-01", "REG-13"),
                        "REG-13.01",
                        value(zkn("indicatieLaatsteStatus"), v -> "N")),
                rij(
                        "vraagt te veel",
                        "scope-alleen",
                        List.of("REG-01", "REG-14"),
                        "REG-14.01",
                        each(zkn("object"), RegiesysteemgebrekenTest::asksMore)),
                rij(
                        "vraagt niet om documenten",
                        "scope-bevat",
                        List.of("REG-01", "REG-15"),
                        "REG-15.01",
                        without(zkn("heeftRelevant"))),
                rij(
                        "overdracht zonder zaaktypecode",
                        "een-zaaktype",
                        List.of("REG-01", "REG-02", "REG-03", "REG-17"),
                        "REG-17.01",
                        without(zkn("code"))));
    }

    @ParameterizedTest
    @MethodSource("regiesysteem")
    void aRegiesysteemIsCaught(Rij row) {
        Proefconsument consument = new Proefconsument(
                Proefconsument.regiesysteem(),
                (stap, bericht) -> stap.equals(row.stap()) ? row.inhoud().apply(bericht) : bericht,
                (stap, http) -> stap.equals(row.stap()) ? row.lijn().apply(http) : http);
        Run run = Proefrun.consumer(Rol.REGIESYSTEEM, consument, row.scenarios(), Duration.ofSeconds(20));
        Vangst.assertCaught(run, row.stap(), row.controle());
    }

    @Test
    void aMessageThatDoesNotComeIsAFinding() {
        Map<String, nl.zaakregie.testplatform.testset.Recept> without =
                new LinkedHashMap<>(Proefconsument.regiesysteem());
        without.remove("REG-01.07");
        Proefconsument consument = new Proefconsument(without, (s, b) -> b, (s, h) -> h);
        Run run = Proefrun.consumer(Rol.REGIESYSTEEM, consument, GEZIN, Duration.ofSeconds(2));
        assertThat(Vangst.step(run, "REG-01.07").gebrekkig()).containsExactly("bericht-ontvangen");
        assertThat(Vangst.step(run, "REG-01.11").overgeslagen()).contains("REG-01.07");
        assertThat(run.geslaagd()).isFalse();
    }

    private static Httpbericht withHeader(Httpbericht http, String name, String value) {
        Map<String, String> koppen = new LinkedHashMap<>(http.koppen());
        koppen.put(name, value);
        return new Httpbericht(0, http.pad(), koppen, http.inhoud(), http.gelezen());
    }

    private static UnaryOperator<StufElement> doubled(String relation) {
        return root -> root.mapChildren(object -> {
            if (!object.is(OBJECT)) {
                return object;
            }
            List<StufElement> children = new ArrayList<>();
            for (StufElement child : object.children()) {
                children.add(child);
                if (child.is(zkn(relation))) {
                    children.add(child.transform(e -> e.is(bg("inp.bsn")) ? e.withText("999993653") : e));
                }
            }
            return object.withChildren(children);
        });
    }

    private static StufElement twoInitiators(StufElement root) {
        return doubled("heeftAlsInitiator").apply(root);
    }

    private static StufElement onlyNew(StufElement root) {
        List<StufElement> children = new ArrayList<>(root.children());
        children.remove(root.children(OBJECT).getFirst());
        return root.withChildren(children);
    }

    private static StufElement inOld(StufElement root, UnaryOperator<StufElement> change) {
        StufElement old = root.children(OBJECT).getFirst();
        return root.mapChildren(c -> c == old ? change.apply(c) : c);
    }

    /** Another verwerkingssoort on a relation, in both objects. */
    private static UnaryOperator<StufElement> relation(String name, String soort) {
        return each(zkn(name), r -> r.withAttribute(Namen.VERWERKINGSSOORT, soort));
    }

    private static StufElement asksMore(StufElement object) {
        List<StufElement> children = new ArrayList<>(object.children());
        children.addFirst(StufElement.builder(zkn("toelichting"))
                .attribute(Namen.NIL, "true")
                .build());
        return object.withChildren(children);
    }
}
