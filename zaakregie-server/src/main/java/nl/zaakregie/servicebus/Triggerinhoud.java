// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.servicebus;

import static nl.zaakregie.stuf.Namen.GERELATEERDE;
import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.bericht.Gebeurtenis;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.bericht.Zaaknotificatie;
import nl.zaakregie.bericht.Zaaknotificatie.Herkomst;
import nl.zaakregie.bericht.Zaaknotificatie.Soort;
import nl.zaakregie.bericht.Zaaknotificatie.Status;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Stuurgegevens;

/**
 * What a message that changes something tells for its trigger; the rest must be asked (E-37).
 *
 * @param document the document that it is about; empty: none
 * @param zaken    the zaken that it is about, in a fixed order; empty: not told
 */
record Triggerinhoud(
        Gebeurtenis gebeurtenis, String document, List<Betrokken> zaken, Optional<Status> status, Herkomst herkomst) {

    /** A zaak and its zaaktype, of which either part may be empty. */
    record Betrokken(String zaak, Soort soort) {}

    /** What a message tells, when its service is one that leads to a trigger. */
    static Optional<Triggerinhoud> of(Service service, StufElement message, Stuurgegevens head) {
        Herkomst herkomst = Herkomst.of(head);
        return Gebeurtenis.of(service).map(event -> {
            if (!event.isDocument()) {
                StufElement zaak = last(message);
                return new Triggerinhoud(event, "", List.of(betrokken(zaak)), status(zaak), herkomst);
            }
            StufElement document = last(
                    service == Service.UPDATE_ZAAKDOCUMENT
                            ? message.child(zkn("edcLk02")).orElse(message)
                            : message);
            return new Triggerinhoud(event, value(document), zakenOf(document), Optional.empty(), herkomst);
        });
    }

    /** The zaken to which an object document says it belongs. */
    static List<Betrokken> zakenOf(StufElement document) {
        return document.children(zkn("isRelevantVoor")).stream()
                .flatMap(r -> r.child(GERELATEERDE).stream())
                .map(Triggerinhoud::betrokken)
                .filter(b -> !b.zaak().isEmpty())
                .distinct()
                .sorted(Comparator.comparing(Betrokken::zaak))
                .toList();
    }

    /** The new state: the last object. */
    private static StufElement last(StufElement message) {
        List<StufElement> objects = message.children(OBJECT);
        return objects.isEmpty() ? message : objects.getLast();
    }

    private static Betrokken betrokken(StufElement zaak) {
        return new Betrokken(value(zaak), Zaaknotificatie.soort(zaak));
    }

    private static String value(StufElement object) {
        return object.value(zkn("identificatie")).orElse("");
    }

    private static Optional<Status> status(StufElement zaak) {
        return zaak.children(zkn("heeft")).stream()
                .filter(h -> !h.isEmpty())
                .map(Zaaknotificatie::status)
                .max(Comparator.comparing(Status::datumStatusGezet));
    }

    Triggerinhoud withZaken(List<Betrokken> found) {
        return new Triggerinhoud(gebeurtenis, document, found, status, herkomst);
    }

    Triggerinhoud withStatus(Optional<Status> found) {
        return new Triggerinhoud(gebeurtenis, document, zaken, found, herkomst);
    }
}
