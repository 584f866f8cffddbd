// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.regie;

import static nl.zaakregie.stuf.Namen.zkn;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.client.zaak.Documentidentificatie;
import nl.zaakregie.client.zaak.NieuweZaak;
import nl.zaakregie.client.zaak.Statuszetting;
import nl.zaakregie.client.zaak.Zaakbericht;
import nl.zaakregie.client.zaak.Zaakverwijzing;
import nl.zaakregie.gebruiker.Gebruiker;
import nl.zaakregie.opslag.Inhoud;
import nl.zaakregie.opslag.Ruwbericht;
import nl.zaakregie.regie.Bestanden.Bestand;
import nl.zaakregie.regie.Opdracht.Toestand;
import nl.zaakregie.regie.Opdrachttabel.Gemaakt;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Zaakidentificatie;
import nl.zaakregie.verzending.Oordeel;
import nl.zaakregie.verzending.Wisseling;
import org.springframework.stereotype.Component;

/**
 * Sends what somebody orders, while that person waits. An order has a number of its own, made with the form: however often it
 * is sent, there is one message, and however often that is offered, it has one referentienummer.
 */
@Component
public class Opdrachten {
    private final Opdrachttabel table;
    private final Zaaksysteem zaaksysteem;
    private final Bestanden bestanden;

    Opdrachten(Opdrachttabel table, Zaaksysteem zaaksysteem, Bestanden bestanden) {
        this.table = table;
        this.bestanden = bestanden;
        this.zaaksysteem = zaaksysteem;
    }

    public Optional<Opdracht> find(Gebruiker who, UUID id) {
        return table.find(who, id);
    }

    /**
     * genereerZaakIdentificatie, then creeerZaak.
     *
     * @param soort what is made, for whoever looks at the order
     * @param zaak  makes the zaak with its number
     * @return how the order stands now; also when another request is sending it at this moment
     */
    public Opdracht create(Gebruiker who, UUID id, String soort, Function<Zaakidentificatie, NieuweZaak> zaak) {
        return carryOut(
                who,
                new Werk(id, soort, "", Service.CREEER_ZAAK, Optional.empty()),
                () -> number(who, id)
                        .map(number -> zaaksysteem.zaakberichten(who).creeerZaak(zaak.apply(number))));
    }

    /** actualiseerZaakstatus. */
    public Opdracht setStatus(Gebruiker who, UUID id, Zaakverwijzing zaak, Statuszetting status) {
        return carryOut(
                who,
                new Werk(id, "status", zaak.identificatie().value(), Service.ACTUALISEER_ZAAKSTATUS, Optional.empty()),
                () -> Optional.of(zaaksysteem.zaakberichten(who).actualiseerZaakstatus(zaak, status)));
    }

    /**
     * genereerDocumentIdentificatie, then voegZaakdocumentToe with the file that was kept for this order; when it has arrived,
     * the file is no longer kept here.
     */
    public Opdracht addDocument(Gebruiker who, UUID id, Documentwens document, Bestand file) {
        Inhoud content = bestanden.content(file);
        Opdracht order = carryOut(
                who,
                new Werk(
                        id,
                        "document",
                        document.zaak().identificatie().value(),
                        Service.VOEG_ZAAKDOCUMENT_TOE,
                        Optional.of(content)),
                () -> documentNumber(who, id)
                        .map(number -> zaaksysteem
                                .documentberichten(who)
                                .voegToe(document.make(who, number, file.naam(), file.soort(), content))));
        if (order.isGelukt()) {
            bestanden.remove(who, id);
        }
        return order;
    }

    /** What was sent is mended: a message that was answered with a fault is not offered again. */
    public void withdraw(Gebruiker who, UUID id) {
        table.withdraw(who, id);
    }

    /**
     * What is to be done.
     *
     * @param inhoud goes in the place of its hash in the message
     */
    private record Werk(UUID id, String soort, String zaak, Service service, Optional<Inhoud> inhoud) {}

    private Opdracht carryOut(Gebruiker who, Werk work, Supplier<Optional<Zaakbericht>> making) {
        if (table.claim(who, work.id(), work.soort(), work.zaak())) {
            try {
                message(work.id(), making).ifPresent(message -> send(who, work, message));
            } finally {
                table.release(work.id());
            }
        }
        return table.find(who, work.id())
                .orElseThrow(() -> new IllegalArgumentException("The order is somebody else's"));
    }

    /** The message that was made before, else a new one, which is kept before anything is sent. */
    private Optional<Gemaakt> message(UUID id, Supplier<Optional<Zaakbericht>> making) {
        Optional<Gemaakt> before = table.findMessage(id);
        if (before.isPresent()) {
            return before;
        }
        Optional<Gemaakt> fresh = making.get().map(b -> new Gemaakt(b.referentienummer(), Zaaksysteem.envelop(b)));
        fresh.ifPresent(message -> table.keepMessage(id, message));
        return fresh;
    }

    private void send(Gebruiker who, Werk work, Gemaakt message) {
        String zaak = table.find(who, work.id()).map(Opdracht::zaak).orElse("");
        String number = message.referentienummer();
        Wisseling answer = work.inhoud()
                .map(content -> zaaksysteem.send(work.service(), zaak, number, message.envelop(), content))
                .orElseGet(() -> zaaksysteem.send(work.service(), zaak, number, message.envelop()));
        try (Ruwbericht body = answer.antwoord()) {
            finish(work.id(), answer.oordeel());
        }
    }

    private void finish(UUID id, Oordeel answer) {
        switch (answer) {
            case Oordeel.Aangenomen accepted -> table.finish(id, Toestand.GELUKT, "", "");
            case Oordeel.Geweigerd refusal -> table.finish(id, Toestand.GEWEIGERD, refusal.code(), Uitleg.of(refusal));
            case Oordeel.Fout fault ->
                // a broken rule of the koppelvlak will be broken again, whatever its code says
                table.finish(
                        id,
                        fault.details().startsWith("BR-") ? Toestand.GEWEIGERD : Toestand.ONBEKEND,
                        fault.code(),
                        Uitleg.of(fault));
            case Oordeel.Stil silence -> table.finish(id, Toestand.ONBEKEND, "", Uitleg.of(silence));
        }
    }

    /** The number that was asked for before, else a new one; empty when there is no answer, which is recorded. */
    private Optional<Zaakidentificatie> number(Gebruiker who, UUID id) {
        Optional<Zaakidentificatie> before =
                table.find(who, id).map(Opdracht::zaak).flatMap(Zaakidentificatie::parse);
        if (before.isPresent()) {
            return before;
        }
        Optional<Zaakidentificatie> fresh = ask(
                id,
                "",
                zaaksysteem.zaakberichten(who).genereerZaakIdentificatie(),
                answer -> answer.value(zkn("zaak"), zkn("identificatie")).flatMap(Zaakidentificatie::parse));
        fresh.ifPresent(number -> table.keepNumber(id, number.value()));
        return fresh;
    }

    private Optional<Documentidentificatie> documentNumber(Gebruiker who, UUID id) {
        Optional<Documentidentificatie> before = table.findDocumentNumber(id);
        if (before.isPresent()) {
            return before;
        }
        Optional<Documentidentificatie> fresh = ask(
                id,
                table.find(who, id).map(Opdracht::zaak).orElse(""),
                zaaksysteem.documentberichten(who).genereerDocumentIdentificatie(),
                answer -> answer.value(zkn("document"), zkn("identificatie")).flatMap(Documentidentificatie::parse));
        fresh.ifPresent(number -> table.keepDocumentNumber(id, number));
        return fresh;
    }

    private <T> Optional<T> ask(
            UUID id, String zaak, Zaakbericht question, Function<StufElement, Optional<T>> reading) {
        Wisseling answer = zaaksysteem.send(question, zaak);
        try (Ruwbericht body = answer.antwoord()) {
            Optional<T> number = answer.oordeel() instanceof Oordeel.Aangenomen accepted
                    ? reading.apply(accepted.antwoord())
                    : Optional.empty();
            if (number.isEmpty()) {
                String why = Uitleg.of(answer.oordeel());
                table.finish(
                        id,
                        Toestand.NIEUW,
                        answer.foutcode(),
                        why.isEmpty() ? "Het zaaksysteem gaf geen bruikbaar nummer." : why);
            }
            return number;
        }
    }
}
