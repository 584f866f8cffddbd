// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.opslag;

import java.util.Optional;
import nl.zaakregie.stuf.Inhoudsverwijzing;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The table that knows which content is kept, and where; the same for every store. */
final class Inhoudtabel {
    private final JdbcClient jdbc;
    private final TransactionTemplate nested;

    /** The transactions given are made inside the one of the caller. */
    Inhoudtabel(JdbcClient jdbc, TransactionTemplate nested) {
        this.jdbc = jdbc;
        this.nested = nested;
    }

    /**
     * Where content is.
     *
     * @param sleutel key in the outside store; empty when the bytes are in the database
     */
    record Plaats(long id, String sleutel) {}

    /** Content that is in the table, and whether this call put it there. */
    record Toegevoegd(long id, boolean isNew) {}

    Optional<Plaats> find(Inhoudsverwijzing verwijzing) {
        return select(verwijzing, "");
    }

    /**
     * Adds content. Another transaction that adds the same content at the moment is waited for.
     *
     * @return the place, and whether it is new, so that its bytes must be stored
     */
    Toegevoegd add(Inhoudsverwijzing verwijzing, String sleutel) {
        Optional<Long> id = jdbc.sql("""
                        insert into inhoud (sha256, grootte, sleutel) values (?, ?, ?)
                        on conflict (sha256) do nothing returning id""")
                .params(verwijzing.sha256(), verwijzing.grootte(), sleutel)
                .query(Long.class)
                .optional();
        return id.map(i -> new Toegevoegd(i, true)).orElseGet(() -> new Toegevoegd(keep(verwijzing), false));
    }

    /** Makes sure that content stays until the end of the transaction, for which something that refers to it is added. */
    long keep(Inhoudsverwijzing verwijzing) {
        return select(verwijzing, " for key share")
                .map(Plaats::id)
                .orElseThrow(() ->
                        new ConcurrencyFailureException("Content was removed at the moment that it was stored again"));
    }

    private Optional<Plaats> select(Inhoudsverwijzing verwijzing, String lock) {
        return jdbc.sql("select id, sleutel from inhoud where sha256 = ?" + lock)
                .param(verwijzing.sha256())
                .query((row, n) -> new Plaats(row.getLong(1), row.getString(2)))
                .optional();
    }

    /** Removes content unless a foreign key refers to it. */
    Optional<Plaats> remove(Inhoudsverwijzing verwijzing) {
        try {
            Optional<Plaats> removed =
                    nested.execute(status -> jdbc.sql("delete from inhoud where sha256 = ? returning id, sleutel")
                            .param(verwijzing.sha256())
                            .query((row, n) -> new Plaats(row.getLong(1), row.getString(2)))
                            .optional());
            return removed == null ? Optional.empty() : removed;
        } catch (DataIntegrityViolationException e) {
            return Optional.empty();
        }
    }
}
