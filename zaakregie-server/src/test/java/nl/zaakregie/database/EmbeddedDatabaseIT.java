// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbeddedDatabaseIT {
    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path data;

    @Test
    void keepsItsDataAndItsPasswordOverARestart() throws Exception {
        try (EmbeddedDatabase first = EmbeddedDatabase.start(data);
                Connection connection = connect(first, first.password())) {
            connection.createStatement().execute("create table t as select 42 n");
            for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
                assertThat(ask(connection, "show " + setting)).as(setting).isEqualTo("on");
            }
            assertThat(ask(connection, "show unix_socket_directories")).isEmpty();
            assertNobodyElseGetsIn(first);
        }
        try (EmbeddedDatabase again = EmbeddedDatabase.start(data);
                Connection connection = connect(again, again.password())) {
            assertThat(ask(connection, "select n from t")).isEqualTo("42");
            assertNobodyElseGetsIn(again);
        }
    }

    private static void assertNobodyElseGetsIn(EmbeddedDatabase database) {
        assertThatThrownBy(() -> connect(database, "verkeerd"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @ParameterizedTest
    @CsvSource({"false, false", "false, true", "true, true"})
    void runsAsAnyUserThatCanStepOutOfRoot(boolean root, boolean namespaces) {
        assertThatCode(() -> EmbeddedDatabase.checkUser(root, namespaces)).doesNotThrowAnyException();
    }

    @Test
    void saysWhatToDoWhereRootCannotStepOut() {
        assertThatThrownBy(() -> EmbeddedDatabase.checkUser(true, false))
                .hasMessageContainingAll("gewone gebruiker", "user namespaces", "zaakregie.database.url");
    }

    private static Connection connect(EmbeddedDatabase database, String password) throws SQLException {
        return DriverManager.getConnection(database.url(), EmbeddedDatabase.USER, password);
    }

    private static String ask(Connection connection, String sql) throws SQLException {
        try (ResultSet result = connection.createStatement().executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }
}
