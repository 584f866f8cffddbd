// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rows that the server wrote for its newest zaken, in every table, each set as one transaction wrote it.
 *
 * @param tables       in an order in which they can be filled
 * @param transactions rows by their table
 */
record WrittenRows(List<Table> tables, List<Map<Table, List<Object[]>>> transactions) {

    /** A table of the product and its columns. */
    record Table(String name, List<String> columns) {}

    /** @param sample most transactions to take */
    static WrittenRows read(Connection connection, int sample) throws SQLException {
        List<Table> tables = new ArrayList<>();
        for (String name : inOrder(connection)) {
            tables.add(new Table(name, strings(connection, """
                    select quote_ident(attname) from pg_attribute where attrelid = 'public.%s'::regclass
                    and attnum > 0 and not attisdropped and attgenerated = '' order by attnum""".formatted(name))));
        }
        Map<String, Map<Table, List<Object[]>>> transactions = new LinkedHashMap<>();
        for (Table table : tables) {
            readRows(connection, table, sample, transactions);
        }
        if (transactions.isEmpty()) {
            throw new IllegalStateException("The server wrote no zaak yet");
        }
        return new WrittenRows(tables, List.copyOf(transactions.values()));
    }

    /** Rows that one transaction wrote, on average. */
    double rowsPerTransaction() {
        return transactions.stream()
                .mapToInt(t -> t.values().stream().mapToInt(List::size).sum())
                .average()
                .orElse(0);
    }

    /** All tables of the product, a table after those that it refers to. */
    private static Set<String> inOrder(Connection connection) throws SQLException {
        List<String> names = strings(connection, Database.TABLES + " order by 1");
        Set<String> ordered = new LinkedHashSet<>();
        while (ordered.size() < names.size()) {
            int before = ordered.size();
            for (String name : names) {
                if (ordered.containsAll(strings(connection, """
                        select distinct confrelid::regclass::text from pg_constraint
                        where contype = 'f' and conrelid = 'public.%s'::regclass and confrelid <> conrelid""".formatted(name)))) {
                    ordered.add(name);
                }
            }
            if (ordered.size() == before) {
                throw new IllegalStateException("Tables refer to each other in a circle");
            }
        }
        return ordered;
    }

    private static List<String> strings(Connection connection, String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    /** A row carries the transaction that wrote it in its system column xmin. */
    private static void readRows(
            Connection connection, Table table, int sample, Map<String, Map<Table, List<Object[]>>> into)
            throws SQLException {
        String sql = "select t.xmin::text, t." + String.join(", t.", table.columns()) + " from public." + table.name()
                + " t where t.xmin in (select xmin from (select xmin from public.zaak order by id desc limit ?) newest)";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setInt(1, sample);
            ResultSet rows = select.executeQuery();
            while (rows.next()) {
                Object[] values = new Object[table.columns().size()];
                for (int i = 0; i < values.length; i++) {
                    values[i] = rows.getObject(i + 2);
                }
                into.computeIfAbsent(rows.getString(1), tx -> new LinkedHashMap<>())
                        .computeIfAbsent(table, t -> new ArrayList<>())
                        .add(values);
            }
        }
    }
}
