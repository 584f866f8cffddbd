// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.document;

import java.util.EnumSet;
import java.util.Set;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.instellingen.Instellingen;
import nl.zaakregie.instellingen.Rol;
import nl.zaakregie.ontvangst.Servicehandler;
import nl.zaakregie.ontvangst.Uitkomst;
import nl.zaakregie.ontvangst.Verzoek;
import nl.zaakregie.zaak.Nummerreeks;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** genereerDocumentIdentificatie: hands out identificaties, each once, for ever (ZDS 4.2.7; BR-20). */
@Component
class Documentidentificaties implements Servicehandler {
    private final JdbcTemplate jdbc;
    private final Nummerreeks numbers;

    Documentidentificaties(JdbcTemplate jdbc, Instellingen settings) {
        this.jdbc = jdbc;
        this.numbers = new Nummerreeks(jdbc, settings.gemeentecode(), "document", "document_reservering", "DR");
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
        return numbers.answer("genereerDocumentIdentificatie_Du02", "document", "EDC", verzoek.zender());
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
