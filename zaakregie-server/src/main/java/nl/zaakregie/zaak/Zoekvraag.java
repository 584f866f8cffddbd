// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.zaak;

import static nl.zaakregie.stuf.Namen.EXACT;
import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.stuf;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.stuf.NoValue;
import nl.zaakregie.stuf.StufElement;

/** A question as SQL: criteria, order and the place to go on from. */
final class Zoekvraag {
    private static final Map<String, String> COLUMNS = Map.of(
            "identificatie", "z.identificatie",
            "omschrijving", "z.omschrijving",
            "startdatum", "z.startdatum",
            "registratiedatum", "z.registratiedatum",
            "einddatum", "z.einddatum",
            "isVan.gerelateerde.code", "z.zaaktype_code",
            "isVan.gerelateerde.omschrijving", "z.zaaktype_omschrijving",
            "heeft.gerelateerde.omschrijving", "z.status");
    /** In a selection the other side is a superentiteit, known by its identificatie alone (R-151, XZ). */
    private static final Map<String, String> ROLES = Map.of(
            "heeftBetrekkingOp.gerelateerde.identificatie", "client",
            "heeftAlsBelanghebbende.gerelateerde.identificatie", "belanghebbende",
            "heeftAlsInitiator.gerelateerde.identificatie", "initiator",
            "heeftAlsUitvoerende.gerelateerde.identificatie", "uitvoerende");
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
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();
    private final List<String> ignored = new ArrayList<>();
    private Optional<String> start = Optional.empty();

    private Zoekvraag(int order) {
        this.order = order;
    }

    /** Whether an order is supported. */
    static boolean supports(int sortering) {
        return sortering >= 0 && sortering < ORDERS.size();
    }

    static Zoekvraag of(StufElement vraag, int sortering) {
        Zoekvraag question = new Zoekvraag(sortering);
        vraag.child(zkn("gelijk")).ifPresent(g -> g.leaves().forEach(question::equal));
        vraag.child(zkn("vanaf")).ifPresent(v -> v.leaves().forEach((p, leaf) -> question.bound(p, leaf, ">=")));
        vraag.child(zkn("totEnMet")).ifPresent(t -> t.leaves().forEach((p, leaf) -> question.bound(p, leaf, "<=")));
        boolean follow = vraag.value(zkn("parameters"), stuf("indicatorVervolgvraag"))
                .filter(v -> v.equals("true") || v.equals("1"))
                .isPresent();
        question.start = follow ? vraag.value(zkn("start"), OBJECT, zkn("identificatie")) : Optional.empty();
        return question;
    }

    private void equal(String path, StufElement leaf) {
        String text = leaf.text().strip();
        String column = COLUMNS.get(path);
        String role = ROLES.get(path);
        if (text.isEmpty()) {
            boolean mustBeEmpty =
                    leaf.noValue().filter(r -> r == NoValue.GEEN_WAARDE).isPresent();
            if (mustBeEmpty && column != null) {
                conditions.add(column + " = ''");
            } else if (mustBeEmpty) {
                ignored.add(leaf.localName());
            }
        } else if (path.equals("heeft.indicatieLaatsteStatus")) {
            return; // every zaak with a status has a last one
        } else if (path.equals("heeftBetrekkingOpAndere.gerelateerde.identificatie")) {
            conditions.add(
                    "exists (select 1 from zaak_relatie r where r.zaak_id = z.id and r.andere_identificatie = ?)");
            parameters.add(text);
        } else if (role != null) {
            conditions.add("exists (select 1 from zaak_rol r where r.zaak_id = z.id and r.rol = ? and r.sleutel = ?)");
            parameters.add(role);
            parameters.add(text);
        } else if (column == null) {
            ignored.add(leaf.localName());
        } else if (leaf.attribute(EXACT).filter("false"::equals).isPresent()) {
            conditions.add("position(lower(?) in lower(" + column + ")) > 0");
            parameters.add(text);
        } else {
            conditions.add(column + " = ?");
            parameters.add(text);
        }
    }

    private void bound(String path, StufElement leaf, String operator) {
        String column = COLUMNS.get(path);
        String text = leaf.text().strip();
        if (column == null) {
            if (!ignored.contains(leaf.localName())) {
                ignored.add(leaf.localName());
            }
        } else if (!text.isEmpty()) {
            conditions.add(column + " <> '' and " + column + " " + operator + " ?");
            parameters.add(text);
        }
    }

    /** Names of criteria that were passed over (melding StUF0001). */
    List<String> ignored() {
        return List.copyOf(ignored);
    }

    String whereWithoutStart() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    String where() {
        if (start.isEmpty()) {
            return whereWithoutStart();
        }
        return ", zaak s" + (conditions.isEmpty() ? " where " : whereWithoutStart() + " and ")
                + "s.identificatie = ? and " + AFTER.get(order);
    }

    String orderBy() {
        return ORDERS.get(order);
    }

    Object[] countParameters() {
        return parameters.toArray();
    }

    Object[] parameters() {
        List<Object> all = new ArrayList<>(parameters);
        start.ifPresent(all::add);
        return all.toArray();
    }
}
