// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.zaak;

import static nl.zaakregie.stuf.Namen.GERELATEERDE;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.catalogus.Statustype;
import nl.zaakregie.catalogus.Zaaktype;
import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.rgbz.Zaakstatus;
import nl.zaakregie.stuf.NoValue;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.StufObject;

/** What statuses do to a zaak (BR-19, E-49, E-50, E-51). */
final class Statussen {
    private static final String ZEROS = "00000000000000000";

    private Statussen() {}

    /** The newest status; of two at one moment the one that came last (interop 38). */
    static Optional<Zaakstatus> current(Zaak zaak) {
        return zaak.statussen().stream().reduce((a, b) -> moment(b).compareTo(moment(a)) >= 0 ? b : a);
    }

    /** When a status was set, 17 digits. */
    static String moment(Zaakstatus status) {
        return pad(status.datumStatusGezet());
    }

    /** A tijdstip as 17 digits, absent parts zero. */
    static String pad(String tijdstip) {
        return (tijdstip + ZEROS).substring(0, ZEROS.length());
    }

    /** The name of a status in the catalogue, or as the message had it when the catalogue does not know it. */
    static String name(Zaakstatus status, Optional<Zaaktype> type) {
        return statustype(status, type).map(Statustype::omschrijving).orElseGet(status::omschrijving);
    }

    static Optional<Statustype> statustype(Zaakstatus status, Optional<Zaaktype> type) {
        return type.flatMap(t -> t.findStatustype(status.omschrijving(), status.volgnummer()));
    }

    /** The zaak with the first status of its zaaktype, when it has none (E-49). */
    static Zaak withFirst(Zaak zaak, Optional<Zaaktype> type) {
        return zaak.statussen().isEmpty()
                ? type.flatMap(Zaaktype::firstStatustype)
                        .map(first -> withChild(zaak, status(first, zaak.text("startdatum"))))
                        .orElse(zaak)
                : zaak;
    }

    private static StufElement status(Statustype statustype, String moment) {
        StufElement type = StufElement.builder(GERELATEERDE)
                .entiteit("STT", null)
                .add(zkn("volgnummer"), Integer.toString(statustype.volgnummer()))
                .add(zkn("omschrijving"), statustype.omschrijving())
                .add(StufElement.empty(zkn("ingangsdatumObject"), NoValue.WAARDE_ONBEKEND))
                .build();
        return StufElement.builder(zkn("heeft"))
                .entiteit("ZAKSTT", null)
                .add(type)
                .add(zkn("datumStatusGezet"), moment)
                .build();
    }

    /** Whether the zaak is closed: by its eindstatus or by an einddatum, whichever came first (E-50, interop 37). */
    static boolean closes(Zaak zaak, Optional<Zaaktype> type) {
        return !zaak.text("einddatum").isEmpty() || isAtEnd(zaak, type);
    }

    /** Whether the current status is the eindstatus. */
    static boolean isAtEnd(Zaak zaak, Optional<Zaaktype> type) {
        return current(zaak)
                .flatMap(status -> statustype(status, type))
                .filter(status -> type.orElseThrow().isEindstatus(status))
                .isPresent();
    }

    /** The zaak with an einddatum from its eindstatus, when it has that status and no einddatum. */
    static Zaak withEinddatum(Zaak zaak, Optional<Zaaktype> type) {
        if (!zaak.text("einddatum").isEmpty() || !isAtEnd(zaak, type)) {
            return zaak;
        }
        String date = current(zaak).map(Zaakstatus::datumStatusGezet).orElse("");
        return date.length() < 8 ? zaak : withChild(zaak, StufElement.of(zkn("einddatum"), date.substring(0, 8)));
    }

    /** The zaak with one more child; an attribute takes the place of the one that was there. */
    private static Zaak withChild(Zaak zaak, StufElement child) {
        List<StufElement> children = new ArrayList<>(zaak.object().element().children());
        if (!child.isEntiteit()) {
            children.removeIf(c -> c.is(child.name()));
        }
        children.add(child);
        return new Zaak(new StufObject(zaak.object().element().withChildren(children)));
    }
}
