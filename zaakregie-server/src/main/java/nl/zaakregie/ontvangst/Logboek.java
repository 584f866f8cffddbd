// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.ontvangst;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.berichtenlog.Berichtenlog;
import nl.zaakregie.berichtenlog.Uitwisseling;
import nl.zaakregie.instellingen.Instellingen;
import nl.zaakregie.instellingen.Partner;
import nl.zaakregie.regels.Bevinding;
import nl.zaakregie.stuf.Systeem;
import org.springframework.stereotype.Component;

/** Writes each exchange to the berichtenlog and counts it. No label of a metric holds anything that a sender chose. */
@Component
class Logboek {
    static final String VERWERKT = "verwerkt";
    static final String HERHAALD = "herhaald";
    static final String GEWEIGERD = "geweigerd";

    private static final String UNKNOWN = "onbekend";

    private final Berichtenlog berichtenlog;
    private final Instellingen settings;
    private final MeterRegistry meters;

    Logboek(Berichtenlog berichtenlog, Instellingen settings, MeterRegistry meters) {
        this.berichtenlog = berichtenlog;
        this.settings = settings;
        this.meters = meters;
    }

    /** Writes an exchange, in the transaction of the caller when there is one. */
    void write(Binnengekomen message, String outcome, String code, List<Bevinding> findings, Antwoord answer) {
        berichtenlog.write(exchange(message, outcome, code, findings, answer));
    }

    /** Writes a question that was answered. */
    void writeQuestion(Binnengekomen message, List<Bevinding> findings, Antwoord answer) {
        berichtenlog.writeQuestion(exchange(message, VERWERKT, "", findings, answer));
    }

    private Uitwisseling exchange(
            Binnengekomen message, String outcome, String code, List<Bevinding> findings, Antwoord answer) {
        Systeem receiver = message.kop().ontvanger();
        Aanvraag request = message.aanvraag();
        return new Uitwisseling(
                request.id(),
                request.ontvangen(),
                "IN",
                request.rol().naam(),
                label(message),
                systeem(message),
                message.identificatie(),
                message.kop().referentienummer(),
                message.kop().crossRefnummer(),
                message.zender().display(),
                receiver == null ? "" : receiver.display(),
                outcome,
                code,
                (System.nanoTime() - request.started()) / 1000,
                findings,
                message.body(),
                answer.body());
    }

    /** Writes an exchange of which no message could be read; the receiver is the one that the address names. */
    void writeUnread(Aanvraag request, String code, byte[] body, Antwoord answer) {
        berichtenlog.write(new Uitwisseling(
                request.id(),
                request.ontvangen(),
                "IN",
                request.rol().naam(),
                "",
                "",
                "",
                "",
                "",
                "",
                settings.self(request.rol()).display(),
                GEWEIGERD,
                code,
                (System.nanoTime() - request.started()) / 1000,
                List.of(),
                body,
                answer.body()));
    }

    /** Counts an exchange, and what was unusual about it by partner and rule. */
    void count(Binnengekomen message, String outcome, String code, List<Bevinding> findings) {
        count(message.rol().naam(), label(message), outcome, code);
        String systeem = systeem(message);
        for (Bevinding finding : findings) {
            if (!finding.isFout()) {
                meters.counter("zaakregie.afwijkingen", "systeem", systeem, "regel", finding.regel())
                        .increment();
            }
        }
    }

    void countUnread(Aanvraag request, String code) {
        count(request.rol().naam(), "", GEWEIGERD, code);
    }

    private void count(String rol, String service, String outcome, String code) {
        meters.counter("zaakregie.berichten", "rol", rol, "service", service, "uitkomst", outcome, "foutcode", code)
                .increment();
    }

    private static String label(Binnengekomen message) {
        return message.service().map(Service::label).orElse("");
    }

    private static String systeem(Binnengekomen message) {
        return message.partner().map(Partner::naam).orElse(UNKNOWN);
    }
}
