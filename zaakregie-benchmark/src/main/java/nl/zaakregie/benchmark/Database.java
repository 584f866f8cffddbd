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
import java.util.ArrayList;
import java.util.List;

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

    /** What autovacuum does when there is time. */
    void analyze() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
        }
    }
}
