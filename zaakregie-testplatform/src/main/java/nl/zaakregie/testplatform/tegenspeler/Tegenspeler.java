// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.tegenspeler;

import static nl.zaakregie.stuf.Namen.ENTITEITTYPE;
import static nl.zaakregie.stuf.Namen.FUNCTIE;
import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.stuf;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.bericht.ServiceFinder;
import nl.zaakregie.stuf.Berichtcode;
import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.testplatform.maker.Koppen;
import nl.zaakregie.testplatform.schaduw.Schaduwregister;
import nl.zaakregie.testplatform.verkeer.Httpbericht;
import nl.zaakregie.xml.BerichtWriter;
import nl.zaakregie.xml.ReadResult;
import nl.zaakregie.xml.Soapversie;

/**
 * Answers every service as zaaksysteem, documentbeheersysteem, abonnementenbeheer, regiesysteem and backoffice at once,
 * from a register. Lenient: what the schema accepts is taken in, so that a test can go on; judging is for the checks.
 */
public final class Tegenspeler {
    private static final List<String> BEWERKEN = List.of(
            "identificatie",
            "dct.omschrijving",
            "creatiedatum",
            "ontvangstdatum",
            "titel",
            "beschrijving",
            "formaat",
            "taal",
            "versie",
            "status",
            "verzenddatum",
            "vertrouwelijkAanduiding",
            "auteur");

    private final Schaduwregister register;
    private final Antwoordbouwer antwoorden;
    private final String gemeentecode;
    private final AtomicInteger nummers = new AtomicInteger();
    private final String reeks = String.format(Locale.ROOT, "%06d", System.nanoTime() % 1_000_000);

    public Tegenspeler(Schaduwregister register, Koppen koppen, Systeem zelf, String gemeentecode) {
        this.register = register;
        this.antwoorden = new Antwoordbouwer(koppen, zelf);
        this.gemeentecode = gemeentecode;
    }

    /**
     * An answer and what led to it.
     *
     * @param dienst  the service that the request asked for, when it was one
     * @param bericht the answer; a Fo02 or Fo03 goes in a fault
     */
    public record Beantwoord(Optional<Service> dienst, StufElement bericht) {

        public boolean isFout() {
            return bericht.localName().startsWith("Fo");
        }
    }

    /** Answers a request. Always answers: what cannot be read gets a fault without a message in it. */
    public Httpbericht answer(Httpbericht verzoek) {
        Soapversie versie = verzoek.versie() == Soapversie.NONE ? Soapversie.SOAP11 : verzoek.versie();
        Optional<ReadResult> read = verzoek.gelezen().envelop().flatMap(e -> e.bericht());
        if (read.isEmpty() || verzoek.versie() == Soapversie.NONE) {
            String reason = verzoek.gelezen().leesfout();
            byte[] fault = BerichtWriter.writeFault(
                    versie,
                    Foutcode.Plek.CLIENT,
                    reason.isEmpty() ? "Er staat geen bericht in een SOAP-envelop" : reason,
                    null);
            return http(500, versie, fault);
        }
        return write(answer(verzoek.kop("soapaction"), read.get()), versie);
    }

    /** The answer as it goes over the line. */
    public static Httpbericht write(Beantwoord beantwoord, Soapversie versie) {
        if (!beantwoord.isFout()) {
            return http(200, versie, BerichtWriter.writeEnvelope(versie, beantwoord.bericht()));
        }
        StufElement body = beantwoord.bericht().child(stuf("body")).orElseThrow();
        Foutcode.Plek plek = body.value(stuf("plek")).filter("client"::equals).isPresent()
                ? Foutcode.Plek.CLIENT
                : Foutcode.Plek.SERVER;
        String text = body.value(stuf("omschrijving")).orElse("");
        return http(500, versie, BerichtWriter.writeFault(versie, plek, text, beantwoord.bericht()));
    }

    private static Httpbericht http(int status, Soapversie versie, byte[] body) {
        return Httpbericht.answer(status, Map.of("content-type", versie.mediaType() + ";charset=utf-8"), body);
    }

    /** The answer to a message that was read. */
    public Beantwoord answer(String soapAction, ReadResult gelezen) {
        StufElement root = gelezen.root();
        Stuurgegevens head = Stuurgegevens.ofMessage(root);
        Optional<Service> dienst = ServiceFinder.find(soapAction, root);
        Berichtcode kind = dienst.map(Service::fault)
                .orElse(head.code()
                        .map(c -> c.asynchronous() ? Berichtcode.Fo03 : Berichtcode.Fo02)
                        .orElse(Berichtcode.Fo03));
        if (dienst.isEmpty()) {
            return new Beantwoord(dienst, antwoorden.fout(kind, head, Foutcode.STUF040, "Geen bekende service"));
        }
        if (!gelezen.bevindingen().isEmpty()) {
            return new Beantwoord(
                    dienst,
                    antwoorden.fout(
                            kind,
                            head,
                            Foutcode.STUF055,
                            gelezen.bevindingen().getFirst().tekst()));
        }
        return new Beantwoord(dienst, handle(dienst.get(), head, root));
    }

    private StufElement handle(Service dienst, Stuurgegevens head, StufElement root) {
        register.apply(dienst, root);
        return switch (dienst) {
            case GENEREER_ZAAK_IDENTIFICATIE ->
                antwoorden.vrij(dienst, head, List.of(Antwoordbouwer.nummer("zaak", "ZAK", nummer("Z"))));
            case GENEREER_DOCUMENT_IDENTIFICATIE ->
                antwoorden.vrij(dienst, head, List.of(Antwoordbouwer.nummer("document", "EDC", nummer("D"))));
            case GEEF_ZAAKSTATUS, GEEF_ZAAKDETAILS, GEEF_LIJST_ZAAKDOCUMENTEN, GEEF_ZAAKDOCUMENT_LEZEN ->
                antwoorden.antwoord(dienst, head, register.answer(dienst, root));
            case GEEF_ZAAKDOCUMENT_BEWERKEN -> bewerken(dienst, head, root);
            case UPDATE_ZAAKDOCUMENT, CANCEL_CHECKOUT -> antwoorden.bevestiging(Berichtcode.Bv02, head);
            default -> antwoorden.bevestiging(Berichtcode.Bv03, head);
        };
    }

    private String nummer(String soort) {
        return gemeentecode + "TP" + soort + reeks + String.format(Locale.ROOT, "%04d", nummers.incrementAndGet());
    }

    private StufElement bewerken(Service dienst, Stuurgegevens head, StufElement root) {
        String identificatie =
                root.value(zkn("edcLv01"), zkn("gelijk"), zkn("identificatie")).orElse("");
        Optional<StufElement> document = register.findDocument(identificatie);
        if (document.isEmpty()) {
            return antwoorden.fout(Berichtcode.Fo02, head, Foutcode.STUF064, "Het document is niet bekend");
        }
        String slot = "slot-" + nummer("S");
        register.lock(identificatie, slot);
        List<StufElement> children = new ArrayList<>();
        BEWERKEN.forEach(name -> document.get().child(zkn(name)).ifPresent(children::add));
        children.add(StufElement.of(zkn("link"), "about:blank"));
        document.get().child(zkn("inhoud")).ifPresent(children::add);
        StufElement object = StufElement.builder(OBJECT)
                .entiteit("EDC", null)
                .addAll(children)
                .build();
        StufElement answer = StufElement.builder(zkn("edcLa01"))
                .attribute(ENTITEITTYPE, "EDC")
                .attribute(FUNCTIE, "antwoord")
                .add(StufElement.of(zkn("parameters")))
                .add(StufElement.of(zkn("antwoord"), object))
                .build();
        return antwoorden.vrij(
                dienst,
                head,
                List.of(StufElement.of(zkn("parameters"), StufElement.of(zkn("checkedOutId"), slot)), answer));
    }
}
