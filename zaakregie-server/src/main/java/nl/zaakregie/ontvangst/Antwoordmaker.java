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
        QName root = stuf(code.name() + "Bericht");
        if (code == Berichtcode.Bv02) {
            return StufElement.of(root, StufElement.of(STUURGEGEVENS, StufElement.of(stuf("berichtcode"), "Bv02")));
        }
        return StufElement.of(root, stuurgegevens(rol, code, request).toElement(STUURGEGEVENS));
    }

    /** La01 or Du02. */
    StufElement answer(Rol rol, Berichtcode code, Stuurgegevens request, Uitkomst.Beantwoord answer) {
        List<StufElement> parts = new ArrayList<>();
        parts.add(stuurgegevens(rol, code, request)
                .toElement(new QName(
                        answer.root().getNamespaceURI(),
                        "stuurgegevens",
                        answer.root().getPrefix())));
        parts.addAll(answer.inhoud());
        return StufElement.of(answer.root(), parts);
    }

    /** Fo02 holds only its code; Fo03 is addressed. */
    StufElement fault(Rol rol, Berichtcode kind, Stuurgegevens request, Foutcode code, String details) {
        StufElement head = kind == Berichtcode.Fo03
                ? addressed(rol, request).toElement(STUURGEGEVENS)
                : StufElement.of(STUURGEGEVENS, StufElement.of(stuf("berichtcode"), kind.name()));
        StufElement.Builder body = StufElement.builder(stuf("body"))
                .add(stuf("code"), code.code())
                .add(stuf("plek"), code.plek() == Foutcode.Plek.CLIENT ? "client" : "server")
                .add(stuf("omschrijving"), code.omschrijving());
        if (!details.isEmpty()) {
            body.add(stuf("details"), details.length() > 1000 ? details.substring(0, 997) + "..." : details);
        }
        return StufElement.of(stuf(kind.name() + "Bericht"), head, body.build());
    }

    private Stuurgegevens addressed(Rol rol, Stuurgegevens request) {
        Stuurgegevens answer = stuurgegevens(rol, Berichtcode.Fo03, request);
        Systeem receiver = answer.ontvanger();
        return new Stuurgegevens(
                answer.berichtcode(),
                answer.zender(),
                receiver == null || receiver.applicatie().length() < 3 ? Systeem.of("", "onbekend") : receiver,
                answer.referentienummer(),
                answer.tijdstipBericht(),
                shorten(answer.crossRefnummer()),
                "",
                "");
    }

    private static String shorten(String number) {
        return number.length() > 40 ? number.substring(0, 40) : number;
    }

    private Stuurgegevens stuurgegevens(Rol rol, Berichtcode code, Stuurgegevens request) {
        return request.answer(code, settings.self(rol), UUID.randomUUID().toString(), moment());
    }
}
