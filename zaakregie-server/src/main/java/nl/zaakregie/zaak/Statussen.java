// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.zaak;

import static nl.zaakregie.stuf.Namen.GERELATEERDE;
import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.zaakregie.catalogus.Statustype;
import nl.zaakregie.catalogus.Zaaktype;
import nl.zaakregie.catalogus.Zaaktypecatalogus;
import nl.zaakregie.regels.Bevinding;
import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.rgbz.Zaakstatus;
import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.stuf.NoValue;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.StufObject;

/** What statuses do to a zaak (BR-19, E-49, E-50, E-51). */
final class Statussen {
    private Statussen() {}

    /** The newest status; of two at one moment the one that came last. */
    static Optional<Zaakstatus> current(Zaak zaak) {
        return zaak.statussen().stream().reduce((a, b) -> moment(b).compareTo(moment(a)) >= 0 ? b : a);
    }

    private static String moment(Zaakstatus status) {
        return (status.datumStatusGezet() + "00000000000000000").substring(0, 17);
    }

    /** Statuses that the zaaktype does not have. */
    static List<Bevinding> check(StufElement root, Zaak zaak, Zaaktypecatalogus catalogus) {
        Optional<Zaaktype> type = catalogus.find(zaak.zaaktypecode(), zaak.zaaktypeomschrijving());
        List<Bevinding> findings = new ArrayList<>();
        for (Zaakstatus status : zaak.statussen()) {
            boolean known = type.flatMap(t -> t.findStatustype(status.omschrijving(), status.volgnummer()))
                    .isPresent();
            if (!known && type.isPresent()) {
                String allowed = type.get().statustypen().stream()
                        .map(Statustype::omschrijving)
                        .collect(Collectors.joining(", "));
                StufElement at = root.children(OBJECT).isEmpty()
                        ? root
                        : root.children(OBJECT).getLast().child(zkn("heeft")).orElse(root);
                findings.add(Bevinding.fout(
                        "BR-19",
                        Foutcode.STUF058,
                        "De status hoort niet bij dit zaaktype; toegestaan: " + allowed + ".",
                        root,
                        at));
            }
        }
        return findings;
    }

    /** The zaak with the first status of its zaaktype, when it has none. */
    static Zaak withFirst(Zaak zaak, Zaaktypecatalogus catalogus) {
        if (!zaak.statussen().isEmpty()) {
            return zaak;
        }
        return catalogus
                .find(zaak.zaaktypecode(), zaak.zaaktypeomschrijving())
                .flatMap(Zaaktype::firstStatustype)
                .map(first -> add(zaak, first))
                .orElse(zaak);
    }

    private static Zaak add(Zaak zaak, Statustype statustype) {
        StufElement type = StufElement.builder(GERELATEERDE)
                .entiteit("STT", null)
                .add(zkn("volgnummer"), Integer.toString(statustype.volgnummer()))
                .add(zkn("omschrijving"), statustype.omschrijving())
                .add(StufElement.empty(zkn("ingangsdatumObject"), NoValue.WAARDE_ONBEKEND))
                .build();
        StufElement status = StufElement.builder(zkn("heeft"))
                .entiteit("ZAKSTT", null)
                .add(type)
                .add(zkn("datumStatusGezet"), zaak.text("startdatum"))
                .build();
        List<StufElement> children = new ArrayList<>(zaak.object().element().children());
        children.add(status);
        return new Zaak(new StufObject(zaak.object().element().withChildren(children)));
    }

    /** Whether the newest status is the eindstatus of the zaaktype, or an einddatum was set. */
    static boolean closes(Zaak zaak, Zaaktypecatalogus catalogus) {
        return !zaak.text("einddatum").isEmpty() || isAtEnd(zaak, catalogus);
    }

    private static boolean isAtEnd(Zaak zaak, Zaaktypecatalogus catalogus) {
        Optional<Zaaktype> type = catalogus.find(zaak.zaaktypecode(), zaak.zaaktypeomschrijving());
        return type.isPresent()
                && current(zaak)
                        .flatMap(s -> type.get().findStatustype(s.omschrijving(), s.volgnummer()))
                        .filter(type.get()::isEindstatus)
                        .isPresent();
    }

    /** The zaak with an einddatum from its eindstatus, when it has that status and no einddatum. */
    static Zaak withEinddatum(Zaak zaak, Zaaktypecatalogus catalogus) {
        if (!zaak.text("einddatum").isEmpty() || !isAtEnd(zaak, catalogus)) {
            return zaak;
        }
        String date = current(zaak).map(Zaakstatus::datumStatusGezet).orElse("");
        if (date.length() < 8) {
            return zaak;
        }
        List<StufElement> children = new ArrayList<>(zaak.object().element().children());
        children.removeIf(c -> c.is(zkn("einddatum")));
        children.add(StufElement.of(zkn("einddatum"), date.substring(0, 8)));
        return new Zaak(new StufObject(zaak.object().element().withChildren(children)));
    }
}
