// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.regie;

import static nl.zaakregie.stuf.Namen.zkn;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.client.zaak.NieuweZaak;
import nl.zaakregie.client.zaak.Statuszetting;
import nl.zaakregie.client.zaak.Zaakbericht;
import nl.zaakregie.client.zaak.Zaakverwijzing;
import nl.zaakregie.gebruiker.Gebruiker;
import nl.zaakregie.opslag.Ruwbericht;
import nl.zaakregie.regie.Opdracht.Toestand;
import nl.zaakregie.regie.Opdrachttabel.Gemaakt;
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

    Opdrachten(Opdrachttabel table, Zaaksysteem zaaksysteem) {
        this.table = table;
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
                id,
                soort,
                "",
                Service.CREEER_ZAAK,
                () -> number(who, id)
                        .map(number -> zaaksysteem.zaakberichten(who).creeerZaak(zaak.apply(number))));
    }

    /** actualiseerZaakstatus. */
    public Opdracht setStatus(Gebruiker who, UUID id, Zaakverwijzing zaak, Statuszetting status) {
        return carryOut(
                who,
                id,
                "status",
                zaak.identificatie().value(),
                Service.ACTUALISEER_ZAAKSTATUS,
                () -> Optional.of(zaaksysteem.zaakberichten(who).actualiseerZaakstatus(zaak, status)));
    }

    /** What was sent is mended: a message that was answered with a fault is not offered again. */
    public void withdraw(Gebruiker who, UUID id) {
        table.withdraw(who, id);
    }

    private Opdracht carryOut(
            Gebruiker who,
            UUID id,
            String soort,
            String zaak,
            Service service,
            Supplier<Optional<Zaakbericht>> making) {
        if (table.claim(who, id, soort, zaak)) {
            try {
                message(id, making).ifPresent(message -> send(who, id, service, message));
            } finally {
                table.release(id);
            }
        }
        return table.find(who, id).orElseThrow(() -> new IllegalArgumentException("The order is somebody else's"));
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

    private void send(Gebruiker who, UUID id, Service service, Gemaakt message) {
        String zaak = table.find(who, id).map(Opdracht::zaak).orElse("");
        Wisseling answer = zaaksysteem.send(service, zaak, message.referentienummer(), message.envelop());
        try (Ruwbericht body = answer.antwoord()) {
            finish(id, answer.oordeel());
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
        Wisseling answer = zaaksysteem.send(zaaksysteem.zaakberichten(who).genereerZaakIdentificatie(), "");
        try (Ruwbericht body = answer.antwoord()) {
            if (answer.oordeel() instanceof Oordeel.Aangenomen accepted) {
                Optional<Zaakidentificatie> number = accepted.antwoord()
                        .value(zkn("zaak"), zkn("identificatie"))
                        .flatMap(Zaakidentificatie::parse);
                if (number.isPresent()) {
                    table.keepNumber(id, number.get().value());
                    return number;
                }
            }
            String why = Uitleg.of(answer.oordeel());
            table.finish(
                    id,
                    Toestand.NIEUW,
                    answer.foutcode(),
                    why.isEmpty() ? "Het zaaksysteem gaf geen bruikbaar nummer." : why);
            return Optional.empty();
        }
    }
}
