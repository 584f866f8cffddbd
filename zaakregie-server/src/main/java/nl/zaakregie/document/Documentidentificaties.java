// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.document;

import static nl.zaakregie.stuf.Namen.FUNCTIE;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.instellingen.Instellingen;
import nl.zaakregie.instellingen.Rol;
import nl.zaakregie.ontvangst.Servicehandler;
import nl.zaakregie.ontvangst.Uitkomst;
import nl.zaakregie.ontvangst.Verzoek;
import nl.zaakregie.stuf.StufElement;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** genereerDocumentIdentificatie: hands out identificaties, each once, for ever (ZDS 4.2.7; BR-20). */
@Component
class Documentidentificaties implements Servicehandler {
    /** Takes the next number that nobody has made a document with by himself. */
    private static final String RESERVE = """
            insert into document_reservering (identificatie, zender)
            select k.identificatie, ? from (select ? || 'DR' || lpad(nextval('document_nummer')::text, 10, '0') identificatie) k
            where not exists (select 1 from document d where d.identificatie = k.identificatie)
            on conflict do nothing returning identificatie""";

    private final JdbcTemplate jdbc;
    private final String gemeentecode;

    Documentidentificaties(JdbcTemplate jdbc, Instellingen settings) {
        this.jdbc = jdbc;
        this.gemeentecode = settings.gemeentecode();
    }

    @Override
    public Rol rol() {
        return Rol.ZAAKSYSTEEM;
    }

    @Override
    public Set<Service> services() {
        return EnumSet.of(Service.GENEREER_DOCUMENT_IDENTIFICATIE);
    }

    @Override
    public Uitkomst handle(Verzoek verzoek) {
        StufElement document = StufElement.builder(zkn("document"))
                .entiteit("EDC", null)
                .attribute(FUNCTIE, "entiteit")
                .add(zkn("identificatie"), reserve(verzoek.zender()))
                .build();
        return new Uitkomst.Beantwoord(zkn("genereerDocumentIdentificatie_Du02"), List.of(document));
    }

    private String reserve(String zender) {
        while (true) {
            List<String> reserved = jdbc.query(RESERVE, (row, n) -> row.getString(1), zender, gemeentecode);
            if (!reserved.isEmpty()) {
                return reserved.getFirst();
            }
        }
    }

    /** Whether an identificatie was handed out here. */
    boolean isReserved(String identificatie) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select 1 from document_reservering where identificatie = ?)",
                Boolean.class,
                identificatie));
    }

    /** Makes sure that an identificatie from elsewhere is not handed out here as well (interop 59). */
    void take(String identificatie, String zender) {
        jdbc.update(
                "insert into document_reservering (identificatie, zender) values (?, ?) on conflict do nothing",
                identificatie,
                zender);
    }
}
