// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.zaak;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The zaken of one person, for who asks what is kept of them. Only those in which the person is client: a plan in which
 * somebody is only belanghebbende is about others (RZS 3.2).
 */
@Component
public class Persoonsinzage {
    private final JdbcTemplate jdbc;

    Persoonsinzage(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A zaak, without anything about others in it. */
    public record Zaakregel(
            String identificatie, String zaaktype, String status, String startdatum, String einddatum, String rol) {}

    public List<Zaakregel> list(String bsn) {
        return jdbc.query(
                """
                select distinct z.identificatie, z.zaaktype_omschrijving, z.status, z.startdatum, z.einddatum
                from zaak z join zaak_rol r on r.zaak_id = z.id
                where r.sleutel = ? and r.soort = 'NPS' and r.rol = 'client' order by z.startdatum, z.identificatie""",
                (row, n) -> new Zaakregel(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        "cliënt"),
                bsn);
    }
}
