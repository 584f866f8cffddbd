// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.zaak;

import static nl.zaakregie.stuf.Namen.EXACT;
import static nl.zaakregie.stuf.Namen.GERELATEERDE;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.zaakregie.catalogus.Zaaktype;
import nl.zaakregie.catalogus.Zaaktypecatalogus;
import nl.zaakregie.stuf.NoValue;
import nl.zaakregie.stuf.StufElement;

/**
 * The selection of a question as SQL: all criteria hold together, and those within one relation hold for
 * one relation. A criterion that the register cannot search on is passed over and remembered.
 */
final class Criteria {
    static final Map<String, String> DATES = Map.of(
            "startdatum", "startdatum",
            "registratiedatum", "registratiedatum",
            "einddatumGepland", "einddatum_gepland",
            "uiterlijkeEinddatum", "uiterlijke_einddatum",
            "einddatum", "einddatum");
    static final Map<String, String> TEXTS = Map.of("identificatie", "identificatie", "omschrijving", "omschrijving");

    private final String zaak;
    private final Zaaktypecatalogus catalogus;
    private final String now;
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();
    private final Set<String> ignored = new LinkedHashSet<>();

    /**
     * @param zaak alias of the table that the criteria are about
     * @param now  this moment, 17 digits: roles and relations that are over do not count
     */
    Criteria(String zaak, Zaaktypecatalogus catalogus, String now) {
        this.zaak = zaak;
        this.catalogus = catalogus;
        this.now = now;
    }

    List<String> conditions() {
        return conditions;
    }

    List<Object> parameters() {
        return parameters;
    }

    Set<String> ignored() {
        return ignored;
    }

    /** Adds what an element {@code gelijk}, or a related zaak inside it, asks for. */
    void equal(StufElement selection) {
        for (StufElement child : selection.children()) {
            String name = child.localName();
            if (child.children().isEmpty() && !child.isEntiteit()) {
                attribute(child);
            } else if (name.equals("isVan")) {
                child.child(GERELATEERDE).ifPresent(type -> type.children().forEach(this::zaaktype));
            } else if (Zaakrij.ROLLEN.containsKey(name)) {
                role(Zaakrij.ROLLEN.get(name), child);
            } else if (name.equals("heeft")) {
                new Statuscriteria(this, zaak, catalogus).add(child);
            } else if (Zaakrelatie.find(name).isPresent()) {
                related(Zaakrelatie.find(name).orElseThrow(), child);
            } else {
                passOver(child);
            }
        }
    }

    private void attribute(StufElement leaf) {
        String name = leaf.localName();
        if (DATES.containsKey(name)) {
            date(column(DATES.get(name)), leaf);
        } else if (TEXTS.containsKey(name)) {
            text(column(TEXTS.get(name)), leaf);
        } else {
            passOver(leaf);
        }
    }

    /** an incomplete date is equal to the same incomplete date and to no other. */
    private void date(String column, StufElement leaf) {
        if (!saysSomething(leaf)) {
            return;
        }
        Datumspan span = Datumspan.of(leaf);
        if (leaf.isEmpty() || isPart(leaf) || span.van().isEmpty()) {
            text(column, leaf);
        } else {
            add(column + " = ? and " + column + "_tot = ?", span.van(), span.tot());
        }
    }

    void text(String column, StufElement leaf) {
        if (!saysSomething(leaf)) {
            return;
        }
        if (leaf.isEmpty()) {
            add(column + " = ''");
        } else if (isPart(leaf)) {
            add("position(lower(?) in lower(" + column + ")) > 0", leaf.text().strip());
        } else {
            add(column + " = ?", leaf.text().strip());
        }
    }

    /** By any name that the catalogue gives the zaaktype (E-08). */
    private void zaaktype(StufElement leaf) {
        String text = leaf.text().strip();
        boolean code = leaf.localName().equals("code");
        if (!code && !leaf.localName().equals("omschrijving")) {
            passOver(leaf);
        } else if (text.isEmpty() || isPart(leaf)) {
            text(column(code ? "zaaktype_code" : "zaaktype_omschrijving"), leaf);
        } else {
            String known = catalogus
                    .find(code ? text : "", code ? "" : text)
                    .map(Zaaktype::code)
                    .orElse("");
            add(column("zaaktype_code") + " = ?", known.isEmpty() ? text : known);
        }
    }

    /** In a selection the other side is a superentiteit: a key, a name and a kind, whatever it is (R-008, XZ). */
    private void role(String role, StufElement relation) {
        Criteria inside = new Criteria("r", catalogus, now);
        for (StufElement leaf :
                relation.child(GERELATEERDE).map(StufElement::children).orElse(List.of())) {
            switch (leaf.localName()) {
                case "identificatie" -> inside.key("r.sleutel", leaf);
                case "naam" -> inside.text("r.naam", leaf);
                case "typering" -> inside.key("r.soort", leaf);
                default -> inside.passOver(leaf);
            }
        }
        for (StufElement child : relation.children()) {
            if (child.is(zkn("omschrijving"))) {
                inside.text("r.omschrijving", child);
            } else if (!child.is(GERELATEERDE)) {
                inside.passOver(child);
            }
        }
        ignored.addAll(inside.ignored);
        if (!inside.conditions.isEmpty()) {
            inside.add("r.rol = ?", role);
            inside.add("(r.eind = '' or r.eind > ?)", now);
            nest("select r.zaak_id from zaak_rol r where ", inside);
        }
    }

    /** A key is asked for as a whole: part of a BSN would find people that the sender does not know of. */
    private void key(String column, StufElement leaf) {
        if (isPart(leaf)) {
            passOver(leaf);
        } else {
            text(column, leaf);
        }
    }

    private void related(Zaakrelatie relation, StufElement asked) {
        String other = zaak + "a";
        Criteria inside = new Criteria(other, catalogus, now);
        asked.child(GERELATEERDE).ifPresent(inside::equal);
        asked.children().stream().filter(c -> !c.is(GERELATEERDE)).forEach(inside::passOver);
        ignored.addAll(inside.ignored);
        if (inside.conditions.isEmpty()) {
            return;
        }
        inside.add("r.soort = ?", relation.soort());
        inside.add("(r.eind = '' or r.eind > ?)", now);
        String where = String.join(" and ", inside.conditions);
        List<String> ways = new ArrayList<>();
        if (relation.from()) {
            ways.add("select r.zaak_id from zaak_relatie r join zaak " + other + " on " + other
                    + ".identificatie = r.andere_identificatie where " + where);
            parameters.addAll(inside.parameters);
        }
        if (relation.to()) {
            ways.add("select n.id from zaak_relatie r join zaak " + other + " on " + other
                    + ".id = r.zaak_id join zaak n on n.identificatie = r.andere_identificatie where " + where);
            parameters.addAll(inside.parameters);
        }
        conditions.add(column("id") + " in (" + String.join(" union all ", ways) + ")");
    }

    private void nest(String select, Criteria inside) {
        conditions.add(column("id") + " in (" + select + String.join(" and ", inside.conditions) + ")");
        parameters.addAll(inside.parameters);
    }

    String column(String name) {
        return zaak + "." + name;
    }

    void add(String condition, Object... values) {
        conditions.add(condition);
        parameters.addAll(List.of(values));
    }

    /** names every leaf that asks for something. */
    void passOver(StufElement element) {
        if (element.children().isEmpty()) {
            if (saysSomething(element)) {
                ignored.add(element.localName());
            }
        } else {
            element.children().forEach(this::passOver);
        }
    }

    /** a value, or that there must be none; every other reason for emptiness leaves the element free. */
    static boolean saysSomething(StufElement leaf) {
        return !leaf.isEmpty()
                || leaf.noValue().filter(r -> r == NoValue.GEEN_WAARDE).isPresent();
    }

    static boolean isPart(StufElement leaf) {
        return leaf.attribute(EXACT).filter("false"::equals).isPresent() && !leaf.isEmpty();
    }
}
