// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.zaak;

import static nl.zaakregie.stuf.Namen.FUNCTIE;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.List;
import nl.zaakregie.ontvangst.Uitkomst;
import nl.zaakregie.stuf.StufElement;
import org.springframework.jdbc.core.JdbcTemplate;

/** Hands out identificaties of one kind of object, each once, for ever, and remembers to whom. */
public final class Nummerreeks {
    private final JdbcTemplate jdbc;
    private final String gemeentecode;
    private final String reserve;

    /**
     * A series.
     *
     * @param table    table of the objects; its sequence is {@code <table>_nummer}
     * @param reserved table of what was handed out
     * @param letters  between the gemeentecode and the ten digits
     */
    public Nummerreeks(JdbcTemplate jdbc, String gemeentecode, String table, String reserved, String letters) {
        this.jdbc = jdbc;
        this.gemeentecode = gemeentecode;
        // takes the next number that nobody has made an object with by himself
        this.reserve = """
                insert into %s (identificatie, zender)
                select k.identificatie, ? from (select ? || '%s' || lpad(nextval('%s_nummer')::text, 10, '0') identificatie) k
                where not exists (select 1 from %s o where o.identificatie = k.identificatie)
                on conflict do nothing returning identificatie""".formatted(reserved, letters, table, table);
    }

    /**
     * The answer with the next number.
     *
     * @param root    name of the answer
     * @param element name of the object in it
     * @param zender  to whom it is handed out
     */
    public Uitkomst answer(String root, String element, String entiteittype, String zender) {
        StufElement object = StufElement.builder(zkn(element))
                .entiteit(entiteittype, null)
                .attribute(FUNCTIE, "entiteit")
                .add(zkn("identificatie"), next(zender))
                .build();
        return new Uitkomst.Beantwoord(zkn(root), List.of(object));
    }

    private String next(String zender) {
        while (true) {
            List<String> reserved = jdbc.query(reserve, (row, n) -> row.getString(1), zender, gemeentecode);
            if (!reserved.isEmpty()) {
                return reserved.getFirst();
            }
        }
    }
}
