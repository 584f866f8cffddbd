// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.zaak;

import static nl.zaakregie.stuf.Namen.GERELATEERDE;
import static nl.zaakregie.stuf.Namen.zkn;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import nl.zaakregie.database.Boomjson;
import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.StufObject;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Finds zaken for a question. */
@Component
class Zaakzoeker {
    /** The relations that other zaken have to a zaak, as columns: nobody needs the trees of those zaken. */
    private static final String INVERSE = """
            (select array_agg(array[o.identificatie, r.soort, o.omschrijving, o.zaaktype_code, o.zaaktype_omschrijving] order by o.id)
             from zaak_relatie r join zaak o on o.id = r.zaak_id
             where r.andere_identificatie = z.identificatie and (r.eind = '' or r.eind > ?))""";

    private final JdbcTemplate jdbc;

    Zaakzoeker(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The first zaken that a question selects.
     *
     * @param inverse whether they come with the relations that other zaken have to them
     * @param now     this moment, 17 digits
     */
    List<StufObject> search(Zoekvraag question, int limit, boolean inverse, String now) {
        List<Object> parameters = new ArrayList<>();
        if (inverse) {
            parameters.add(now);
        }
        parameters.addAll(question.parameters());
        parameters.add(limit);
        return jdbc.query(
                "select z.object" + (inverse ? ", " + INVERSE : "") + " from zaak z" + question.where()
                        + question.orderBy() + " limit ?",
                (row, n) -> zaak(row, inverse),
                parameters.toArray());
    }

    /** How many zaken a question selects; empty when there are more than can be counted cheaply. */
    OptionalInt count(Zoekvraag question, int most) {
        List<Object> parameters = new ArrayList<>(question.countParameters());
        parameters.add(most + 1);
        Integer count = jdbc.queryForObject(
                "select count(*) from (select 1 from zaak z" + question.whereWithoutStart() + " limit ?) n",
                Integer.class,
                parameters.toArray());
        return count == null || count > most ? OptionalInt.empty() : OptionalInt.of(count);
    }

    boolean exists(String identificatie) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select 1 from zaak where identificatie = ?)", Boolean.class, identificatie));
    }

    private static StufObject zaak(ResultSet row, boolean inverse) throws SQLException {
        StufObject zaak = new StufObject(Boomjson.read(row.getString(1)));
        Array relations = inverse ? row.getArray(2) : null;
        return relations == null ? zaak : withInverse(zaak, (String[][]) relations.getArray());
    }

    /** Relations are told by both zaken, whichever of the two they were sent with (interop 35). */
    private static StufObject withInverse(StufObject zaak, String[][] relations) {
        List<String> known = new Zaak(zaak).gerelateerdeZaken();
        List<StufElement> children = new ArrayList<>(zaak.element().children());
        for (String[] relation : relations) {
            boolean part = relation[1].equals(Zaakrelatie.HOOFDZAAK.soort());
            if (part || !known.contains(relation[0])) {
                children.add(
                        part
                                ? relation("heeftAlsHoofdzaak", "ZAKZAKHFD", relation)
                                : relation("heeftBetrekkingOpAndere", "ZAKZAKBTR", relation));
            }
        }
        return new StufObject(zaak.element().withChildren(children));
    }

    private static StufElement relation(String name, String entiteittype, String[] other) {
        StufElement zaaktype = StufElement.builder(GERELATEERDE)
                .entiteit("ZKT", null)
                .add(zkn("omschrijving"), other[4].isEmpty() ? null : other[4])
                .add(zkn("code"), other[3])
                .build();
        StufElement zaak = StufElement.builder(GERELATEERDE)
                .entiteit("ZAK", null)
                .add(zkn("identificatie"), other[0])
                .add(zkn("omschrijving"), other[2].isEmpty() ? null : other[2])
                .add(StufElement.builder(zkn("isVan"))
                        .entiteit("ZAKZKT", null)
                        .add(zaaktype)
                        .build())
                .build();
        return StufElement.builder(zkn(name))
                .entiteit(entiteittype, null)
                .add(zaak)
                .build();
    }
}
