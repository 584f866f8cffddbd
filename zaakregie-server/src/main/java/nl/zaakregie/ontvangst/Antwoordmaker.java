// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.ontvangst;

import static nl.zaakregie.stuf.Namen.stuf;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import javax.xml.namespace.QName;
import nl.zaakregie.bericht.Bericht;
import nl.zaakregie.bericht.Bevestiging;
import nl.zaakregie.bericht.Foutbericht;
import nl.zaakregie.instellingen.Instellingen;
import nl.zaakregie.instellingen.Rol;
import nl.zaakregie.stuf.Berichtcode;
import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.Tijdstip;
import org.springframework.stereotype.Component;

/** Builds answers and foutberichten with their stuurgegevens. */
@Component
final class Antwoordmaker {
    private static final AtomicReference<LocalDateTime> LAST = new AtomicReference<>(LocalDateTime.MIN);
    private static final QName STUURGEGEVENS = stuf("stuurgegevens");
    private static final QName CROSS_REFNUMMER = stuf("crossRefnummer");

    private final Instellingen settings;

    Antwoordmaker(Instellingen settings) {
        this.settings = settings;
    }

    /** The moment now, later than every earlier one of this program. */
    static String moment() {
        LocalDateTime now = LocalDateTime.now(Tijdstip.ZONE).truncatedTo(java.time.temporal.ChronoUnit.MILLIS);
        return Tijdstip.of(LAST.updateAndGet(last -> now.isAfter(last) ? now : last.plusNanos(1_000_000)))
                .value();
    }

    /** Bv02 or Bv03. */
    StufElement confirm(Rol rol, Berichtcode code, Stuurgegevens request) {
        return Bevestiging.of(stuurgegevens(rol, code, request)).element();
    }

    /** La01 or Du02. */
    StufElement answer(Rol rol, Berichtcode code, Stuurgegevens request, Uitkomst.Beantwoord answer) {
        return Bericht.of(answer.root(), stuurgegevens(rol, code, request), answer.inhoud())
                .element();
    }

    /** Fo01, Fo02 or Fo03. */
    StufElement fault(Rol rol, Berichtcode kind, Stuurgegevens request, Foutcode code, String details) {
        StufElement fault =
                Foutbericht.of(addressed(rol, kind, request), code, details).element();
        return kind != Berichtcode.Fo02 ? fault.mapChildren(Antwoordmaker::withCross) : fault;
    }

    /** A refusal goes to someone, even when the request did not say well who sent it. */
    private Stuurgegevens addressed(Rol rol, Berichtcode kind, Stuurgegevens request) {
        Stuurgegevens answer = stuurgegevens(rol, kind, request);
        Systeem receiver = answer.ontvanger();
        return new Stuurgegevens(
                answer.berichtcode(),
                answer.zender(),
                receiver == null || receiver.applicatie().length() < 3 ? Systeem.of("", "onbekend") : receiver,
                answer.referentienummer(),
                answer.tijdstipBericht(),
                answer.crossRefnummer(),
                "",
                "");
    }

    /** The schema asks for a crossRefnummer, empty when the message had no number that could be read. */
    private static StufElement withCross(StufElement part) {
        if (!part.is(STUURGEGEVENS) || part.child(CROSS_REFNUMMER).isPresent()) {
            return part;
        }
        List<StufElement> parts = new ArrayList<>(part.children());
        parts.add(StufElement.of(CROSS_REFNUMMER, ""));
        return part.withChildren(parts);
    }

    private Stuurgegevens stuurgegevens(Rol rol, Berichtcode code, Stuurgegevens request) {
        return request.answer(code, settings.self(rol), UUID.randomUUID().toString(), moment());
    }
}
