// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.verzending;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.stuf.Berichtcode;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.Tijdstip;
import org.springframework.stereotype.Component;

/** Gives messages that we make their number and moment. */
@Component
public class Stempel {
    private final Clock clock;
    private final AtomicReference<LocalDateTime> last = new AtomicReference<>(LocalDateTime.MIN);

    Stempel(Clock clock) {
        this.clock = clock;
    }

    /** Stuurgegevens of a request of a service. */
    public Stuurgegevens request(Service service, Systeem zender, Systeem ontvanger) {
        return head(service.berichtcode(), zender, ontvanger, "", "", service.functie());
    }

    /** Stuurgegevens of a message about an object of a type. */
    public Stuurgegevens typed(Berichtcode code, Systeem zender, Systeem ontvanger, String entiteittype) {
        return head(code, zender, ontvanger, "", entiteittype, "");
    }

    /** Stuurgegevens of a message that answers another one later, over a connection of its own. */
    public Stuurgegevens late(
            Berichtcode code, Systeem zender, Systeem ontvanger, String crossRefnummer, String functie) {
        return head(code, zender, ontvanger, crossRefnummer, "", functie);
    }

    private Stuurgegevens head(
            Berichtcode code, Systeem zender, Systeem ontvanger, String cross, String entiteittype, String functie) {
        return new Stuurgegevens(
                code.name(), zender, ontvanger, UUID.randomUUID().toString(), moment(), cross, entiteittype, functie);
    }

    /** The moment now, later than every earlier one of this program. */
    String moment() {
        LocalDateTime now =
                LocalDateTime.ofInstant(clock.instant(), Tijdstip.ZONE).truncatedTo(ChronoUnit.MILLIS);
        return Tijdstip.of(last.updateAndGet(l -> now.isAfter(l) ? now : l.plus(1, ChronoUnit.MILLIS)))
                .value();
    }
}
