// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.opslag;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The keys of objects in the outside store that belong to no content. */
final class Voorlopig {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Voorlopig(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** In the transaction of the caller; outside one it is committed at once. */
    void add(String key) {
        jdbc.sql("insert into inhoud_voorlopig (sleutel) values (?)").param(key).update();
    }

    /** In the transaction that keeps the object. False when it was removed in the meantime. */
    boolean takeOver(String key) {
        return jdbc.sql("delete from inhoud_voorlopig where sleutel = ?")
                        .param(key)
                        .update()
                == 1;
    }

    /** Removes one object, unless a transaction took it over; waits for a transaction that is about to. */
    void sweepOne(String key, Consumer<String> delete) {
        transaction.executeWithoutResult(status -> {
            if (takeOver(key)) {
                delete.accept(key);
            }
        });
    }

    /**
     * Removes objects older than this. Those that a transaction is taking over now are locked and passed by.
     *
     * @return how many
     */
    int sweep(Duration age, int most, Consumer<String> delete) {
        Integer swept = transaction.execute(status -> {
            List<String> keys = jdbc.sql("""
                            delete from inhoud_voorlopig where sleutel in (
                                select sleutel from inhoud_voorlopig
                                where sinds < now() - make_interval(secs => ?) limit ? for update skip locked)
                            returning sleutel""")
                    .params(age.toSeconds(), most)
                    .query((row, n) -> row.getString(1))
                    .list();
            keys.forEach(delete);
            return keys.size();
        });
        return swept == null ? 0 : swept;
    }
}
