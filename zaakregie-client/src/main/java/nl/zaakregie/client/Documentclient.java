// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client;

import static nl.zaakregie.stuf.Namen.GERELATEERDE;
import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.zaakregie.client.Verzendresultaat.GeenAntwoord;
import nl.zaakregie.client.Verzendresultaat.Ontvangen;
import nl.zaakregie.client.Verzendresultaat.Oorzaak;
import nl.zaakregie.client.Vraagresultaat.Beantwoord;
import nl.zaakregie.client.Vraagresultaat.NietBeantwoord;
import nl.zaakregie.client.zaak.Documentberichten;
import nl.zaakregie.client.zaak.Documentidentificatie;
import nl.zaakregie.client.zaak.Documentwijziging;
import nl.zaakregie.client.zaak.NieuwDocument;
import nl.zaakregie.client.zaak.Uitgecheckt;
import nl.zaakregie.rgbz.Zaakdocument;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.StufObject;
import nl.zaakregie.stuf.Zaakidentificatie;
import nl.zaakregie.xml.Inhoudontvanger;

/**
 * Consumer of the services on documents of a zaaksysteem or documentbeheersysteem, over its three port types (ZDS 1.1
 * paragraph 4.2). Content is read while it is sent and handed over while it comes in; it is never in memory as a whole.
 * Answers are not held against the schemas. Safe for many threads.
 */
public final class Documentclient {
    private final Herzender herzender;
    private final Documentberichten berichten;

    /** A consumer that sends these messages in this way. */
    public Documentclient(Herzender herzender, Documentberichten berichten) {
        this.herzender = herzender;
        this.berichten = berichten;
    }

    /** genereerDocumentIdentificatie: a number that the receiver gives to nobody else (paragraph 4.2.7). */
    public Vraagresultaat<Documentidentificatie> reserveIdentificatie() {
        Verzendresultaat result = herzender.send(berichten.genereerDocumentIdentificatie());
        return read(
                result,
                answer -> answer.value(zkn("document"), zkn("identificatie")).flatMap(Documentidentificatie::parse),
                "Het antwoord bevat geen bruikbare documentidentificatie");
    }

    /** voegZaakdocumentToe (paragraph 4.2.4), or maakZaakdocument for a document without content (paragraph 4.2.5). */
    public Verzendresultaat add(NieuwDocument document) {
        return herzender.send(berichten.voegToe(document));
    }

    /** updateZaakdocument (paragraph 4.2.6). */
    public Verzendresultaat update(Documentwijziging wijziging) {
        return herzender.send(berichten.updateZaakdocument(wijziging));
    }

    /**
     * geefZaakdocumentbewerken: a document to edit, which keeps others out until it is returned (paragraph 4.2.3).
     *
     * @param ontvanger takes its content
     */
    public Vraagresultaat<Uitgecheckt> checkOut(Documentidentificatie identificatie, Inhoudontvanger ontvanger) {
        Verzendresultaat result = herzender.send(berichten.geefZaakdocumentbewerken(identificatie), ontvanger);
        return read(result, Documentclient::findUitgecheckt, "Het antwoord bevat geen document");
    }

    private static Optional<Uitgecheckt> findUitgecheckt(StufElement answer) {
        return answer.child(zkn("edcLa01"))
                .flatMap(Documentclient::findDocument)
                .map(document -> new Uitgecheckt(
                        document,
                        answer.value(zkn("parameters"), zkn("checkedOutId")).orElse(""),
                        answer.value(zkn("parameters"), zkn("checkedOutBy")).orElse("")));
    }

    /** cancelCheckout: gives a document back without a change (paragraph 4.2.8). */
    public Verzendresultaat cancelCheckOut(Documentidentificatie identificatie, String checkedOutId) {
        return herzender.send(berichten.cancelCheckout(identificatie, checkedOutId));
    }

    /** geefZaakdocumentLezen: a document without its content; empty when there is none (paragraph 4.2.2). */
    public Vraagresultaat<Optional<Zaakdocument>> findDocument(Documentidentificatie identificatie) {
        Verzendresultaat result = herzender.send(berichten.geefZaakdocumentLezen(identificatie, false));
        return read(result, answer -> Optional.of(findDocument(answer)), "");
    }

    /**
     * geefZaakdocumentLezen: a document with its content; empty when there is none (paragraph 4.2.2).
     *
     * @param ontvanger takes its content; in the document stands what it gave back
     */
    public Vraagresultaat<Optional<Zaakdocument>> findDocument(
            Documentidentificatie identificatie, Inhoudontvanger ontvanger) {
        Verzendresultaat result = herzender.send(berichten.geefZaakdocumentLezen(identificatie, true), ontvanger);
        return read(result, answer -> Optional.of(findDocument(answer)), "");
    }

    private static Optional<Zaakdocument> findDocument(StufElement answer) {
        return answer.find(zkn("antwoord"), OBJECT).map(object -> new Zaakdocument(new StufObject(object)));
    }

    /**
     * geefLijstZaakdocumenten: the documents of a zaak without their content; none when there is no such zaak (paragraph
     * 4.2.1; interop 55).
     */
    public Vraagresultaat<List<Zaakdocument>> listDocumenten(Zaakidentificatie zaak) {
        return read(
                herzender.send(berichten.geefLijstZaakdocumenten(zaak)),
                answer -> Optional.of(answer.find(zkn("antwoord"), OBJECT).stream()
                        .flatMap(object -> object.children(zkn("heeftRelevant")).stream())
                        .flatMap(relation -> relation.child(GERELATEERDE).stream())
                        .filter(document -> document.value(zkn("identificatie")).isPresent())
                        .map(document -> new Zaakdocument(new StufObject(document)))
                        .toList()),
                "");
    }

    private static <T> Vraagresultaat<T> read(
            Verzendresultaat result, Function<StufElement, Optional<T>> reading, String missing) {
        if (!(result instanceof Ontvangen received)) {
            return new NietBeantwoord<>(result);
        }
        return reading.apply(received.antwoord())
                .<Vraagresultaat<T>>map(Beantwoord::new)
                .orElseGet(() -> new NietBeantwoord<>(new GeenAntwoord(Oorzaak.ONVERWACHT, missing)));
    }
}
