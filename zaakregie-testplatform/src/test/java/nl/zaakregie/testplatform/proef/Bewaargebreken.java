// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.proef;

import static nl.zaakregie.stuf.Namen.BESTANDSNAAM;
import static nl.zaakregie.stuf.Namen.CONTENT_TYPE;
import static nl.zaakregie.stuf.Namen.bg;
import static nl.zaakregie.stuf.Namen.stuf;
import static nl.zaakregie.stuf.Namen.zkn;
import static nl.zaakregie.testplatform.proef.Gebreken.answers;
import static nl.zaakregie.testplatform.proef.Gebreken.each;
import static nl.zaakregie.testplatform.proef.Gebreken.line;
import static nl.zaakregie.testplatform.proef.Gebreken.takes;
import static nl.zaakregie.testplatform.proef.Gebreken.value;
import static nl.zaakregie.testplatform.proef.Gebreken.without;
import static nl.zaakregie.testplatform.proef.Gebrekrij.ALLES;
import static nl.zaakregie.testplatform.proef.Gebrekrij.LEZEN;
import static nl.zaakregie.testplatform.proef.Gebrekrij.SLOT;
import static nl.zaakregie.testplatform.proef.Gebrekrij.dms;
import static nl.zaakregie.testplatform.proef.Gebrekrij.rob;
import static nl.zaakregie.testplatform.proef.Gebrekrij.zks;

import java.util.List;
import java.util.stream.Stream;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.stuf.NoValue;
import nl.zaakregie.testplatform.verkeer.Httpbericht;

/** What a provider can do wrong with what it took in: keep it otherwise, or take it twice or when it may not. */
final class Bewaargebreken {
    private Bewaargebreken() {}

    static Stream<Gebrekrij> inWhatIsKept() {
        Service c = Service.CREEER_ZAAK;
        Service u = Service.UPDATE_ZAAK;
        return Stream.of(
                rob("toelichting kwijt", "gegevens-gelijk", List.of("ROB-12"), takes(c, without(zkn("toelichting")))),
                rob(
                        "alleen het eerste kenmerk bewaard",
                        "gegevens-gelijk",
                        List.of("ROB-12"),
                        takes(c, Gebreken.onlyFirst(zkn("kenmerk")))),
                rob(
                        "tekst afgekapt",
                        "gegevens-gelijk",
                        List.of("ROB-12"),
                        takes(c, value(zkn("toelichting"), v -> v.substring(0, 10)))),
                rob(
                        "datum een dag verschoven",
                        "gegevens-gelijk",
                        List.of("ROB-12"),
                        takes(c, value(zkn("einddatumGepland"), v -> "20300101"))),
                zks("wijzigingen genegeerd", "gegevens-gelijk", ALLES, takes(u, Gebreken::emptied)),
                rob(
                        "cliënt kwijt",
                        "rollen-gelijk",
                        List.of("ROB-12"),
                        takes(c, Gebreken.onlyFirst(zkn("heeftBetrekkingOp")))),
                zks("belanghebbenden kwijt", "rollen-gelijk", ALLES, takes(c, without(zkn("heeftAlsBelanghebbende")))),
                zks(
                        "beëindigde relatie blijft",
                        "rollen-gelijk",
                        ALLES,
                        takes(
                                u,
                                root -> root.transform(e -> e.is(zkn("heeftAlsUitvoerende"))
                                                && e.verwerkingssoort()
                                                        .filter(v -> v.name().equals("E"))
                                                        .isPresent()
                                        ? e.withAttribute(nl.zaakregie.stuf.Namen.VERWERKINGSSOORT, "I")
                                        : e))),
                zks(
                        "ander vestigingsnummer",
                        "rollen-gelijk",
                        ALLES,
                        takes(c, Gebreken.otherSide("heeftAlsUitvoerende", bg("vestigingsNummer"), "000000000001"))),
                rob(
                        "relatie met het gezinsplan kwijt",
                        "relaties-gelijk",
                        List.of("ROB-04"),
                        takes(c, without(zkn("heeftBetrekkingOpAndere")))),
                zks(
                        "zaaktype hernoemd",
                        "relaties-gelijk",
                        ALLES,
                        takes(c, Gebreken.otherSide("isVan", zkn("omschrijving"), "Iets anders"))),
                dms(
                        "document niet in de lijst",
                        "document-in-lijst",
                        LEZEN,
                        takes(
                                Service.VOEG_ZAAKDOCUMENT_TOE,
                                Gebreken.otherSide("isRelevantVoor", zkn("identificatie"), "9999ANDERS"))),
                dms(
                        "document twee keer in de lijst",
                        "document-in-lijst",
                        LEZEN,
                        answers(Gebreken::doubled, Service.GEEF_LIJST_ZAAKDOCUMENTEN)),
                dms(
                        "auteur kwijt",
                        "documentgegevens-gelijk",
                        LEZEN,
                        takes(Service.VOEG_ZAAKDOCUMENT_TOE, value(zkn("auteur"), v -> "DMS"))),
                dms(
                        "geeft een ander document",
                        "zelfde-document",
                        LEZEN,
                        answers(value(zkn("identificatie"), v -> v + "9"), Service.GEEF_ZAAKDOCUMENT_LEZEN)),
                dms(
                        "inhoud afgekapt",
                        "documentinhoud-gelijk",
                        LEZEN,
                        takes(Service.VOEG_ZAAKDOCUMENT_TOE, value(zkn("inhoud"), v -> v.substring(0, 20)))),
                dms(
                        "inhoud dubbel verpakt",
                        "documentinhoud-gelijk",
                        LEZEN,
                        answers(each(zkn("inhoud"), Gebreken::twiceEncoded), Service.GEEF_ZAAKDOCUMENT_LEZEN)),
                dms(
                        "bestandsnaam kwijt",
                        "bestandsnaam",
                        LEZEN,
                        answers(
                                each(zkn("inhoud"), e -> e.withoutAttribute(BESTANDSNAAM)),
                                Service.GEEF_ZAAKDOCUMENT_LEZEN)),
                dms(
                        "mediatype kwijt",
                        "bestandsnaam",
                        LEZEN,
                        answers(
                                each(zkn("inhoud"), e -> e.withoutAttribute(CONTENT_TYPE)),
                                Service.GEEF_ZAAKDOCUMENT_LEZEN)),
                dms(
                        "slot zonder nummer",
                        "slot",
                        SLOT,
                        answers(without(zkn("checkedOutId")), Service.GEEF_ZAAKDOCUMENT_BEWERKEN)));
    }

    static Stream<Gebrekrij> underPressure() {
        return Stream.of(
                rob("verwerkt een herhaling opnieuw", "geen-fout", List.of("ROB-01"), Gebreken.forgets()),
                rob(
                        "bevestigt een herhaling anders",
                        "zelfde-bevestiging",
                        List.of("ROB-01"),
                        answers(value(stuf("referentienummer"), v -> "P" + System.nanoTime()))),
                rob(
                        "neemt een ander bericht met hetzelfde nummer aan",
                        "geweigerd",
                        List.of("ROB-01", "ROB-02"),
                        line(a -> a.tekst().contains("StUF016") ? accepted(a) : a)),
                rob(
                        "geeft kopieën elk een ander antwoord",
                        "alle-gelijk",
                        List.of("ROB-03"),
                        answers(value(stuf("referentienummer"), v -> "P" + System.nanoTime()))),
                rob("maakt van een wijziging een nieuwe zaak", "geweigerd", List.of("ROB-05"), Gebreken.acceptsAll()),
                rob(
                        "wist niet wat gewist moet worden",
                        "gegevens-gelijk",
                        List.of("ROB-11"),
                        takes(
                                Service.UPDATE_ZAAK,
                                root -> root.transform(e -> e.mapChildren(c -> c.noValue()
                                                .filter(v -> v == NoValue.GEEN_WAARDE)
                                                .isPresent()
                                        ? null
                                        : c)))),
                rob(
                        "wist wat niet gewist mag worden",
                        "gegevens-gelijk",
                        List.of("ROB-11"),
                        takes(
                                Service.UPDATE_ZAAK,
                                root -> root.transform(e -> e.noValue()
                                                .filter(v -> v == NoValue.NIET_ONDERSTEUND)
                                                .isPresent()
                                        ? e.withAttribute(nl.zaakregie.stuf.Namen.NO_VALUE, "geenWaarde")
                                        : e))),
                rob(
                        "neemt een kapot bericht aan",
                        "afgewezen",
                        List.of("ROB-13"),
                        line(a -> a.status() == 500 ? accepted(a) : a)),
                rob("neemt een gezinsplan zonder cliënt aan", "geweigerd", List.of("ROB-14"), Gebreken.acceptsAll()));
    }

    private static Httpbericht accepted(Httpbericht refused) {
        String cross = refused.stuurgegevens().map(h -> h.crossRefnummer()).orElse("x");
        return Httpbericht.answer(
                200,
                refused.koppen(),
                ("<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\"><soap:Body>"
                                + "<StUF:Bv03Bericht xmlns:StUF=\"http://www.egem.nl/StUF/StUF0301\"><StUF:stuurgegevens>"
                                + "<StUF:berichtcode>Bv03</StUF:berichtcode><StUF:crossRefnummer>" + cross
                                + "</StUF:crossRefnummer></StUF:stuurgegevens></StUF:Bv03Bericht></soap:Body></soap:Envelope>")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
