// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.zaak;

import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.stuf;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.catalogus.Zaaktypecatalogus;
import nl.zaakregie.stuf.StufElement;

/** A question as SQL: criteria, order and the place to go on from. */
final class Zoekvraag {
    /** Each order ends in the primary key, so that paging has no ties. */
    private static final List<String> ORDERS = List.of(
            " order by z.id",
            " order by z.identificatie",
            " order by z.plansoort, z.zaaktype_omschrijving, z.id",
            " order by z.zaaktype_omschrijving, z.id",
            " order by z.omschrijving, z.id",
            " order by z.startdatum desc, z.omschrijving, z.id");

    private static final List<String> AFTER = List.of(
            "z.id > s.id",
            "z.identificatie > s.identificatie",
            "(z.plansoort, z.zaaktype_omschrijving, z.id) > (s.plansoort, s.zaaktype_omschrijving, s.id)",
            "(z.zaaktype_omschrijving, z.id) > (s.zaaktype_omschrijving, s.id)",
            "(z.omschrijving, z.id) > (s.omschrijving, s.id)",
            "(z.startdatum < s.startdatum or (z.startdatum = s.startdatum and (z.omschrijving, z.id) > (s.omschrijving, s.id)))");

    private final int order;
    private final Criteria criteria;
    private final Optional<String> start;

    private Zoekvraag(int order, Criteria criteria, Optional<String> start) {
        this.order = order;
        this.criteria = criteria;
        this.start = start;
    }

    /** Whether an order is supported. */
    static boolean supports(int sortering) {
        return sortering >= 0 && sortering < ORDERS.size();
    }

    /**
     * @param now this moment, 17 digits
     */
    static Zoekvraag of(StufElement vraag, int sortering, Zaaktypecatalogus catalogus, String now) {
        Criteria criteria = new Criteria("z", catalogus, now);
        vraag.child(zkn("gelijk")).ifPresent(criteria::equal);
        Grenzen bounds = new Grenzen(criteria);
        vraag.child(zkn("vanaf")).ifPresent(from -> bounds.from(from.leaves()));
        vraag.child(zkn("totEnMet")).ifPresent(to -> bounds.to(to.leaves()));
        boolean follow =
                vraag.flag(zkn("parameters"), stuf("indicatorVervolgvraag")).orElse(false);
        return new Zoekvraag(
                sortering,
                criteria,
                follow ? vraag.value(zkn("start"), OBJECT, zkn("identificatie")) : Optional.empty());
    }

    /** Whether there is any criterion that the register searches on. */
    boolean selects() {
        return !criteria.conditions().isEmpty();
    }

    /** Names of criteria that were passed over (melding StUF0001). */
    Set<String> ignored() {
        return criteria.ignored();
    }

    /** The zaak after which this question goes on. */
    Optional<String> start() {
        return start;
    }

    String whereWithoutStart() {
        return criteria.conditions().isEmpty() ? "" : " where " + String.join(" and ", criteria.conditions());
    }

    String where() {
        if (start.isEmpty()) {
            return whereWithoutStart();
        }
        return ", zaak s" + (criteria.conditions().isEmpty() ? " where " : whereWithoutStart() + " and ")
                + "s.identificatie = ? and " + AFTER.get(order);
    }

    String orderBy() {
        return ORDERS.get(order);
    }

    List<Object> countParameters() {
        return List.copyOf(criteria.parameters());
    }

    List<Object> parameters() {
        List<Object> all = new ArrayList<>(criteria.parameters());
        start.ifPresent(all::add);
        return all;
    }
}
