// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.maker;

import static nl.zaakregie.stuf.Namen.rzs;
import static nl.zaakregie.stuf.Namen.zkn;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.stuf.Berichtcode;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.Tijdstip;

/** The heads of the messages of one run: numbers that are used once and moments that only grow. */
public final class Koppen {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyyMMdd");

    private final Clock clock;
    private final String prefix;
    private final AtomicInteger counter = new AtomicInteger();
    private LocalDateTime last = LocalDateTime.MIN;

    public Koppen(Clock clock) {
        this.clock = clock;
        this.prefix = "TP-" + UUID.randomUUID().toString().substring(0, 13) + "-";
    }

    /** A referentienummer that was not used before, of at most 40 characters. */
    public String referentienummer() {
        return prefix + String.format(Locale.ROOT, "%06d", counter.incrementAndGet());
    }

    /** Now, of 17 digits and later than each one given before. */
    public synchronized Tijdstip nu() {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant().truncatedTo(ChronoUnit.MILLIS), Tijdstip.ZONE);
        last = now.isAfter(last) ? now : last.plusNanos(1_000_000);
        return Tijdstip.of(last);
    }

    /** A date, days away from today: jjjjmmdd. */
    public String datum(int dagen) {
        return LocalDate.now(clock.withZone(Tijdstip.ZONE)).plusDays(dagen).format(DATE);
    }

    /** A whole request of a service. */
    public StufElement bericht(Service dienst, Systeem zender, Systeem ontvanger, List<StufElement> delen) {
        String entiteittype = switch (dienst.berichtcode()) {
            case Lk01, Lv01 -> dienst.root().getLocalPart().startsWith("edc") ? "EDC" : "ZAK";
            default -> "";
        };
        Stuurgegevens head = new Stuurgegevens(
                dienst.berichtcode().name(),
                zender,
                ontvanger,
                referentienummer(),
                nu().value(),
                "",
                entiteittype,
                dienst.functie());
        return withHead(dienst, head, delen);
    }

    /** A Du01 that answers a message: addresses swapped, crossRefnummer filled (E-09). */
    public StufElement antwoordbericht(Service dienst, Stuurgegevens vraag, Systeem zelf, List<StufElement> delen) {
        Stuurgegevens head = vraag.answer(Berichtcode.Du01, zelf, referentienummer(), nu().value());
        return withHead(dienst, head, delen);
    }

    private static StufElement withHead(Service dienst, Stuurgegevens head, List<StufElement> delen) {
        List<StufElement> children = new ArrayList<>();
        children.add(head.toElement(dienst.isRzs() ? rzs("stuurgegevens") : zkn("stuurgegevens")));
        children.addAll(delen);
        return StufElement.of(dienst.root(), children);
    }
}
