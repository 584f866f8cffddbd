// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client.zaak;

import static nl.zaakregie.stuf.Namen.GERELATEERDE;
import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.stuf;
import static nl.zaakregie.stuf.Namen.zkn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.zaakregie.stuf.Bsn;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Zaakidentificatie;
import org.jspecify.annotations.Nullable;

/**
 * Which zaken are asked for, in which order, and how many (StUF 03.01 paragraph 6.3): all criteria hold at once. Immutable;
 * each method gives a copy.
 */
public final class Zaakvraag {
    /** In what order zaken are answered: the sorteringen of StUF-ZKN 03.10 that concern a zaak itself. */
    public enum Sortering {
        /** As the receiver likes, but always the same. */
        VRIJ,
        /** By identificatie. */
        IDENTIFICATIE,
        /** By kind of zaaktype. */
        ZAAKCATEGORIE,
        /** By omschrijving of the zaaktype. */
        ZAAKTYPE,
        /** By omschrijving of the zaak. */
        OMSCHRIJVING,
        /** The latest startdatum first. */
        STARTDATUM
    }

    private static final int MOST = 100;

    private final Map<String, StufElement> gelijk;
    private final @Nullable LocalDate vanaf;
    private final @Nullable LocalDate totEnMet;
    private final Sortering sortering;
    private final int maximum;
    private final @Nullable StufElement start;

    private Zaakvraag(
            Map<String, StufElement> gelijk,
            @Nullable LocalDate vanaf,
            @Nullable LocalDate totEnMet,
            Sortering sortering,
            int maximum,
            @Nullable StufElement start) {
        this.gelijk = gelijk;
        this.vanaf = vanaf;
        this.totEnMet = totEnMet;
        this.sortering = sortering;
        this.maximum = maximum;
        this.start = start;
    }

    /** All zaken, at most a hundred at once. */
    public static Zaakvraag everything() {
        return new Zaakvraag(Map.of(), null, null, Sortering.VRIJ, MOST, null);
    }

    /** One zaak. */
    public static Zaakvraag of(Zaakidentificatie identificatie) {
        return everything()
                .where(StufElement.of(zkn("identificatie"), identificatie.value()))
                .limit(1);
    }

    /** The zaken that bear on a person as client; in a selection the person is known by BSN alone. */
    public Zaakvraag withClient(Bsn bsn) {
        return where(related("heeftBetrekkingOp", "ZAKOBJ", "OBJ", bsn.value()));
    }

    /** The zaken that are related to a gezinsplan or another zaak. */
    public Zaakvraag relatedTo(Zaakidentificatie zaak) {
        return where(related("heeftBetrekkingOpAndere", "ZAKZAKBTR", "ZAK", zaak.value()));
    }

    /** The zaken of a zaaktype, by its code. */
    public Zaakvraag withZaaktype(String code) {
        StufElement zaaktype = StufElement.builder(GERELATEERDE)
                .entiteit("ZKT", null)
                .add(zkn("code"), Teksten.required("code of zaaktype", code, 10))
                .build();
        return where(StufElement.builder(zkn("isVan"))
                .entiteit("ZAKZKT", null)
                .add(zaaktype)
                .build());
    }

    /** The zaken that began within a period, both days included. */
    public Zaakvraag startedBetween(LocalDate newVanaf, LocalDate newTotEnMet) {
        return new Zaakvraag(gelijk, newVanaf, newTotEnMet, sortering, maximum, start);
    }

    /** In this order. */
    public Zaakvraag orderBy(Sortering newSortering) {
        return new Zaakvraag(gelijk, vanaf, totEnMet, newSortering, maximum, start);
    }

    /** At most so many at once, 1 to 99999999; the receiver may have a lower limit of its own. */
    public Zaakvraag limit(int newMaximum) {
        if (newMaximum < 1 || newMaximum > 99_999_999) {
            throw new IllegalArgumentException("maximumAantal is not between 1 and 99999999");
        }
        return new Zaakvraag(gelijk, vanaf, totEnMet, sortering, newMaximum, start);
    }

    /** The same question, for the zaken after the last one of an answer. */
    public Zaakvraag after(StufElement lastObject) {
        StufElement.Builder builder = StufElement.builder(OBJECT).entiteit("ZAK", null);
        for (String name : List.of("identificatie", "omschrijving", "startdatum")) {
            lastObject.child(zkn(name)).filter(e -> !e.isEmpty()).ifPresent(builder::add);
        }
        return new Zaakvraag(gelijk, vanaf, totEnMet, sortering, maximum, builder.build());
    }

    /** The parts of the question below stuurgegevens, without its scope. */
    List<StufElement> parts(Zaakscope scope) {
        List<StufElement> parts = new ArrayList<>();
        parts.add(StufElement.of(
                zkn("parameters"),
                StufElement.of(stuf("sortering"), Integer.toString(sortering.ordinal())),
                StufElement.of(stuf("indicatorVervolgvraag"), Boolean.toString(start != null)),
                StufElement.of(stuf("maximumAantal"), Integer.toString(maximum))));
        if (!gelijk.isEmpty()) {
            parts.add(StufElement.builder(zkn("gelijk"))
                    .entiteit("ZAK", null)
                    .addAll(inOrder())
                    .build());
        }
        if (vanaf != null && totEnMet != null) {
            parts.add(bound("vanaf", vanaf));
            parts.add(bound("totEnMet", totEnMet));
        }
        parts.add(StufElement.of(zkn("scope"), scope.object()));
        if (start != null) {
            parts.add(StufElement.of(zkn("start"), start));
        }
        return parts;
    }

    private List<StufElement> inOrder() {
        List<StufElement> found = new ArrayList<>();
        for (String name : List.of("identificatie", "isVan", "heeftBetrekkingOp", "heeftBetrekkingOpAndere", "heeft")) {
            StufElement criterion = gelijk.get(name);
            if (criterion != null) {
                found.add(criterion);
            }
        }
        return found;
    }

    Zaakvraag where(StufElement criterion) {
        Map<String, StufElement> more = new LinkedHashMap<>(gelijk);
        more.put(criterion.localName(), criterion);
        return new Zaakvraag(more, vanaf, totEnMet, sortering, maximum, start);
    }

    private static StufElement bound(String name, LocalDate datum) {
        return StufElement.builder(zkn(name))
                .entiteit("ZAK", null)
                .add(zkn("startdatum"), Elementen.text(datum))
                .build();
    }

    private static StufElement related(String name, String relation, String entiteittype, String identificatie) {
        StufElement gerelateerde = StufElement.builder(GERELATEERDE)
                .entiteit(entiteittype, null)
                .add(zkn("identificatie"), identificatie)
                .build();
        return StufElement.builder(zkn(name))
                .entiteit(relation, null)
                .add(gerelateerde)
                .build();
    }
}
