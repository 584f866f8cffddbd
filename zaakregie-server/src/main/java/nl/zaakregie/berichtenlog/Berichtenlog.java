// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.berichtenlog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.regels.Bevinding;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/** Keeps every exchange: its business keys in one table, its bodies encrypted in another that is emptied sooner. */
@Component
public class Berichtenlog {
    private static final String INSERT = """
            with regel as (
                insert into berichtenlog (id, tijdstip, richting, rol, service, systeem, zaakidentificatie,
                    referentienummer, cross_refnummer, zender, ontvanger, uitkomst, foutcode, duur_us, bevindingen)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
                returning id, tijdstip)
            insert into berichtinhoud (id, tijdstip, verzoek, antwoord) select id, tijdstip, ?, ? from regel""";
    /** Many at once, a column of all of them in each parameter: a statement for each would cost more than its row. */
    private static final String MANY = """
            with nieuw as materialized (
                select t.* from %s unnest(?::uuid[], ?::timestamptz[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                    ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bigint[], ?::text[], ?::bytea[],
                    ?::bytea[]) as t (id, tijdstip, richting, rol, service, systeem, zaakidentificatie, referentienummer,
                    cross_refnummer, zender, ontvanger, uitkomst, foutcode, duur_us, bevindingen, verzoek, antwoord)),
            regel as (
                insert into berichtenlog (id, tijdstip, richting, rol, service, systeem, zaakidentificatie,
                    referentienummer, cross_refnummer, zender, ontvanger, uitkomst, foutcode, duur_us, bevindingen)
                select id, tijdstip, richting, rol, service, systeem, zaakidentificatie, referentienummer,
                    cross_refnummer, zender, ontvanger, uitkomst, foutcode, duur_us, bevindingen::jsonb from nieuw)
            insert into berichtinhoud (id, tijdstip, verzoek, antwoord) select id, tijdstip, verzoek, antwoord from nieuw""";

    private static final String INSERT_ALL = MANY.formatted("");
    /** In one round trip: the setting holds for the transaction of the statement itself. */
    private static final String INSERT_WITHOUT_DISK =
            MANY.formatted("(select set_config('synchronous_commit', 'off', true)) as zonder_schijf,");

    private static final String[] TYPES = {
        "uuid",
        "timestamptz",
        "text",
        "text",
        "text",
        "text",
        "text",
        "text",
        "text",
        "text",
        "text",
        "text",
        "text",
        "bigint",
        "text",
        "bytea",
        "bytea"
    };

    private final JdbcTemplate jdbc;
    private final KeyRing keys;
    private final Groepsschrijver<Object[]> group = new Groepsschrijver<>(rows -> insert(INSERT_WITHOUT_DISK, rows));
    private final ObjectMapper json = new ObjectMapper();

    Berichtenlog(JdbcTemplate jdbc, KeyRing keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    /**
     * Writes one exchange that changed nothing, together with those that come at the same moment, and without waiting for
     * the disk: a crash of the database can cost the last ones.
     */
    public void writeQuestion(Uitwisseling exchange) {
        group.write(columns(exchange));
    }

    /** Writes one exchange, in the transaction of the caller when there is one. */
    public void write(Uitwisseling exchange) {
        jdbc.update(INSERT, columns(exchange));
    }

    /** Writes several exchanges by one statement, in the transaction of the caller when there is one. */
    public void writeAll(List<Uitwisseling> exchanges) {
        if (exchanges.isEmpty()) {
            return;
        }
        insert(INSERT_ALL, exchanges.stream().map(this::columns).toList());
    }

    private void insert(String many, List<Object[]> rows) {
        jdbc.execute((Connection connection) -> {
            try (PreparedStatement statement = connection.prepareStatement(many)) {
                for (int column = 0; column < TYPES.length; column++) {
                    int index = column;
                    Object[] values = rows.stream().map(row -> row[index]).toArray();
                    statement.setArray(column + 1, connection.createArrayOf(TYPES[column], typed(values)));
                }
                return statement.executeUpdate();
            }
        });
    }

    /** The driver takes bytes only as an array of that type, and would write moments in an array without their zone. */
    private static Object[] typed(Object[] values) {
        return switch (values[0]) {
            case byte[] first -> Arrays.copyOf(values, values.length, byte[][].class);
            case Timestamp first ->
                Arrays.stream(values)
                        .map(t -> ((Timestamp) t).toInstant().toString())
                        .toArray();
            default -> values;
        };
    }

    private Object[] columns(Uitwisseling exchange) {
        return new Object[] {
            exchange.id(),
            Timestamp.from(exchange.tijdstip()),
            exchange.richting(),
            exchange.rol(),
            exchange.service(),
            exchange.systeem(),
            exchange.zaakidentificatie(),
            exchange.referentienummer(),
            exchange.crossRefnummer(),
            exchange.zender(),
            exchange.ontvanger(),
            exchange.uitkomst(),
            exchange.foutcode(),
            exchange.duurMicros(),
            findings(exchange.bevindingen()),
            keys.seal(exchange.verzoek(), place(exchange.id(), "verzoek")),
            keys.seal(exchange.antwoord(), place(exchange.id(), "antwoord"))
        };
    }

    private String findings(List<Bevinding> findings) {
        return findings.isEmpty() ? "[]" : json.writeValueAsString(findings);
    }

    /** The bodies of an exchange, as long as they are kept. */
    public Optional<Inhoud> findInhoud(UUID id) {
        return jdbc
                .query(
                        "select verzoek, antwoord from berichtinhoud where id = ?",
                        (row, n) -> new Inhoud(
                                keys.open(row.getBytes(1), place(id, "verzoek")),
                                keys.open(row.getBytes(2), place(id, "antwoord"))),
                        id)
                .stream()
                .findFirst();
    }

    private static String place(UUID id, String part) {
        return id + "/" + part;
    }
}
