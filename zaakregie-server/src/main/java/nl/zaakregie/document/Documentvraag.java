// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.document;

import static nl.zaakregie.stuf.Namen.EXACT;
import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.stuf;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.stuf.NoValue;
import nl.zaakregie.stuf.StufElement;

/** A question about documents as SQL: criteria, order and the place to go on from. */
final class Documentvraag {
    private static final String ZAAK = "isRelevantVoor.gerelateerde.identificatie";
    private static final Map<String, String> COLUMNS = Map.of(
            "identificatie", "identificatie",
            "dct.omschrijving", "documenttype",
            "titel", "titel",
            "versie", "documentversie",
            "status", "status",
            "auteur", "auteur",
            "creatiedatum", "creatiedatum",
            "ontvangstdatum", "ontvangstdatum");
    /** The orders of the schema that hang on what the register keeps; each ends in the key, so that paging has no ties. */
    private static final Map<Integer, List<String>> ORDERS = Map.of(
            0, List.of("id"),
            1, List.of("identificatie"),
            3, List.of("documenttype", "id"),
            4, List.of("titel", "documentversie", "id"),
            5, List.of("auteur", "documentversie", "id"),
            6, List.of("creatiedatum desc", "documenttype", "id"),
            7, List.of("ontvangstdatum desc", "documenttype", "id"));

    private final List<String> order;
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();
    private final Set<String> ignored = new LinkedHashSet<>();
    private final Optional<String> start;

    private Documentvraag(List<String> order, Optional<String> start) {
        this.order = order;
        this.start = start;
    }

    /**
     * Reads the criteria of a question.
     *
     * @return empty when its order is not supported
     */
    static Optional<Documentvraag> find(StufElement vraag, int sortering) {
        List<String> order = ORDERS.get(sortering);
        if (order == null) {
            return Optional.empty();
        }
        boolean follow = isTrue(vraag, "indicatorVervolgvraag");
        Documentvraag question = new Documentvraag(
                order, follow ? vraag.value(zkn("start"), OBJECT, zkn("identificatie")) : Optional.empty());
        vraag.child(zkn("gelijk")).ifPresent(g -> g.leaves().forEach(question::equal));
        vraag.child(zkn("vanaf")).ifPresent(v -> v.leaves().forEach((p, leaf) -> question.bound(p, leaf, ">=")));
        vraag.child(zkn("totEnMet")).ifPresent(t -> t.leaves().forEach((p, leaf) -> question.bound(p, leaf, "<=")));
        return Optional.of(question);
    }

    static boolean isTrue(StufElement vraag, String parameter) {
        return vraag.value(zkn("parameters"), stuf(parameter))
                .filter(v -> v.equals("true") || v.equals("1"))
                .isPresent();
    }

    private void equal(String path, StufElement leaf) {
        String text = leaf.text().strip();
        String column = COLUMNS.get(path);
        boolean mustBeEmpty =
                leaf.noValue().filter(r -> r == NoValue.GEEN_WAARDE).isPresent();
        if (text.isEmpty() && !mustBeEmpty) {
            return; // asks for nothing
        }
        if (path.equals(ZAAK) && !text.isEmpty()) {
            conditions.add(
                    "exists (select 1 from document_zaak z where z.document_id = d.id and z.zaakidentificatie = ?)");
            parameters.add(text);
        } else if (column == null) {
            ignored.add(leaf.localName());
        } else if (leaf.attribute(EXACT).filter("false"::equals).isPresent()) {
            conditions.add("position(lower(?) in lower(d." + column + ")) > 0");
            parameters.add(text);
        } else {
            conditions.add("d." + column + " = ?");
            parameters.add(text);
        }
    }

    private void bound(String path, StufElement leaf, String operator) {
        String column = COLUMNS.get(path);
        String text = leaf.text().strip();
        if (column == null) {
            ignored.add(leaf.localName());
        } else if (!text.isEmpty()) {
            conditions.add("d." + column + " <> '' and d." + column + " " + operator + " ?");
            parameters.add(text);
        }
    }

    /** Whether there is any criterion. */
    boolean selects() {
        return !conditions.isEmpty();
    }

    /** Names of criteria that were passed over (melding StUF0001). */
    Set<String> ignored() {
        return Set.copyOf(ignored);
    }

    /** The document after which to go on. */
    Optional<String> start() {
        return start;
    }

    String where() {
        return " where " + String.join(" and ", conditions);
    }

    /** From the document table d to the documents after start, when there is one. */
    String search() {
        if (start.isEmpty()) {
            return " from document d" + where() + orderBy();
        }
        return " from document d join document s on s.identificatie = ?" + where() + " and (" + after() + ")"
                + orderBy();
    }

    /** Column by column: equal so far, and further on in this one. */
    private String after() {
        List<String> alternatives = new ArrayList<>();
        StringBuilder equal = new StringBuilder();
        for (String part : order) {
            boolean descending = part.endsWith(" desc");
            String column = part.replace(" desc", "");
            alternatives.add(equal + "d." + column + (descending ? " < s." : " > s.") + column);
            equal.append("d.").append(column).append(" = s.").append(column).append(" and ");
        }
        return String.join(" or ", alternatives);
    }

    private String orderBy() {
        return " order by d." + String.join(", d.", order);
    }

    Object[] parameters() {
        List<Object> all = new ArrayList<>();
        start.ifPresent(all::add);
        all.addAll(parameters);
        return all.toArray();
    }

    Object[] countParameters() {
        return parameters.toArray();
    }
}
