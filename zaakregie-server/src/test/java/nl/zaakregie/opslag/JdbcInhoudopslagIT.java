// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.opslag;

import static nl.zaakregie.opslag.Proefdatabase.JDBC;
import static nl.zaakregie.opslag.Proefdatabase.TRANSACTIONS;

import nl.zaakregie.stuf.Inhoudsverwijzing;

/** The store in PostgreSQL keeps the contract. */
class JdbcInhoudopslagIT implements InhoudopslagContract {
    private final JdbcInhoudopslag opslag = new JdbcInhoudopslag(JDBC, JdbcInhoudopslag.table(JDBC, TRANSACTIONS));

    @Override
    public Inhoudopslag opslag() {
        return opslag;
    }

    @Override
    public long bytesHeld(Inhoudsverwijzing verwijzing) {
        Long bytes = JDBC.queryForObject(
                "select coalesce(sum(length(bytes)), 0) from inhoud_blok b join inhoud i on i.id = b.inhoud_id where sha256 = ?",
                Long.class,
                verwijzing.sha256());
        return bytes == null ? 0 : bytes;
    }

    @Override
    public void damage(Inhoudsverwijzing verwijzing) {
        JDBC.update("""
                update inhoud_blok set bytes = set_byte(bytes, 7, 255 - get_byte(bytes, 7)) where volgnummer = 1
                and inhoud_id = (select id from inhoud where sha256 = ?)""", verwijzing.sha256());
    }

    @Override
    public void lose(Inhoudsverwijzing verwijzing) {
        JDBC.update(
                "delete from inhoud_blok where volgnummer = 1 and inhoud_id = (select id from inhoud where sha256 = ?)",
                verwijzing.sha256());
    }

    @Override
    public void clearUp() {
        // nothing is left to clear up: everything was in the transaction
    }
}
