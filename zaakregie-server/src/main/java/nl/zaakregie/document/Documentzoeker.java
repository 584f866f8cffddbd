// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.document;

import static nl.zaakregie.stuf.Namen.GERELATEERDE;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.zaakregie.database.Boomjson;
import nl.zaakregie.rgbz.Zaakdocument;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.StufObject;
import nl.zaakregie.zaak.Zaakdocumenten;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Finds documents, for questions about documents and for questions about zaken. */
@Component
class Documentzoeker implements Zaakdocumenten {
    private final JdbcTemplate jdbc;

    Documentzoeker(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<Zaakdocument> search(Documentvraag question, int limit) {
        return jdbc.query(
                "select d.object" + question.search() + " limit " + limit,
                (row, n) -> document(row.getString(1)),
                question.parameters());
    }

    int count(Documentvraag question) {
        Integer count = jdbc.queryForObject(
                "select count(*) from document d" + question.where(), Integer.class, question.countParameters());
        return count == null ? 0 : count;
    }

    boolean exists(String identificatie) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select 1 from document where identificatie = ?)", Boolean.class, identificatie));
    }

    private static Zaakdocument document(String json) {
        return new Zaakdocument(new StufObject(Boomjson.read(json)));
    }

    @Override
    public Map<String, List<StufElement>> listRelations(Collection<String> zaken) {
        Map<String, List<StufElement>> relations = new HashMap<>();
        jdbc.query(
                """
                select z.zaakidentificatie, d.object from document_zaak z join document d on d.id = z.document_id
                where z.zaakidentificatie = any(?) order by d.identificatie""",
                row -> {
                    String zaak = row.getString(1);
                    relations
                            .computeIfAbsent(zaak, i -> new ArrayList<>())
                            .add(relation(zaak, document(row.getString(2))));
                },
                (Object) zaken.toArray(String[]::new));
        return relations;
    }

    /** The relation of a zaak to a document, made of the one that the document has to the zaak. */
    private static StufElement relation(String zaak, Zaakdocument document) {
        List<StufElement> attributes = document.object().element().children().stream()
                .filter(child -> !child.isEntiteit() && !child.is(zkn("inhoud")))
                .toList();
        StufElement side = StufElement.builder(GERELATEERDE)
                .entiteit("EDC", null)
                .addAll(attributes)
                .build();
        StufElement.Builder relation = StufElement.builder(zkn("heeftRelevant"))
                .entiteit("ZAKEDC", null)
                .add(side);
        document.relaties().stream()
                .filter(r -> r.value(GERELATEERDE, zkn("identificatie"))
                        .filter(zaak::equals)
                        .isPresent())
                .limit(1)
                .flatMap(r -> r.element().children().stream())
                .filter(Documentzoeker::isShared)
                .forEach(relation::add);
        return relation.build();
    }

    /** E-28: sta.datumStatusGezet has another type in this relation. */
    private static boolean isShared(StufElement part) {
        return !part.is(GERELATEERDE) && !part.is(zkn("sta.datumStatusGezet"));
    }
}
