// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The PostgreSQL of a server, found by what the server keeps in its data folder. */
record Database(String url, String password) {
    /** The tables of the product by name; a partition is part of its table. */
    static final String TABLES = """
            select relname from pg_class c where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
            and not relispartition and relname not like 'flyway%'
            and not exists (select 1 from pg_trigger t where t.tgrelid = c.oid and not t.tgisinternal)""";

    static final String USER = "postgres";

    static Database of(Path data) throws IOException {
        List<String> lines = Files.readAllLines(data.resolve("postgres").resolve("postmaster.pid"));
        return new Database(
                "jdbc:postgresql://127.0.0.1:" + lines.get(3).strip() + "/postgres",
                Files.readString(data.resolve("postgres.wachtwoord")).strip());
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, USER, password);
    }

    /** Connections that the server has open. */
    int connectionsOfServer() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select count(*) from pg_stat_activity where application_name = 'zaakregie'")) {
            rows.next();
            return Math.max(1, rows.getInt(1));
        }
    }

    /** Removes every row but those that a trigger guards: the records of who saw what. */
    void empty() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(TABLES)) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            statement.execute("truncate " + String.join(", ", tables));
        }
    }

    /**
     * Brings the log to this number of lines by copies of what is there, spread over the thirty days before now, one in fifty
     * of them refused. Only lines: bodies are kept encrypted and nobody searches them.
     */
    void fillLog(int lines) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (LocalDate month : months(LocalDate.now(ZoneOffset.UTC))) {
                statement.execute(
                        "create table if not exists berichtenlog_%s partition of berichtenlog for values from ('%s 00:00+00') to ('%s 00:00+00')"
                                .formatted(DateTimeFormatter.BASIC_ISO_DATE.format(month), month, month.plusMonths(1)));
            }
            statement.execute("""
                    insert into berichtenlog
                    select gen_random_uuid(), now() - i * interval '30 days' / %1$d, s.richting, s.rol, s.service, s.systeem,
                        s.zaakidentificatie, 'LOG-' || i, s.cross_refnummer, s.zender, s.ontvanger,
                        case when i %% 50 = 0 then 'geweigerd' else s.uitkomst end,
                        case when i %% 50 = 0 then 'StUF058' else s.foutcode end, s.duur_us, s.bevindingen
                    from generate_series(1, greatest(0, %1$d - (select count(*) from berichtenlog))) i
                    join (select *, row_number() over () - 1 as n from (select * from berichtenlog limit 5000) l) s
                        on s.n = i %% (select least(5000, count(*)) from berichtenlog)""".formatted(lines));
        }
    }

    private static Set<LocalDate> months(LocalDate today) {
        return new TreeSet<>(List.of(
                today.minusDays(31).withDayOfMonth(1), today.minusDays(15).withDayOfMonth(1), today.withDayOfMonth(1)));
    }

    /** What autovacuum does when there is time. */
    void analyze() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
        }
    }
}
