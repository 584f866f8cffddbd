// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.ontvangst;

import java.util.Arrays;
import java.util.Optional;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.Systeem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Recognises a message that was acknowledged before. */
@Component
class Dubbelen {
    private final JdbcClient jdbc;

    Dubbelen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was answered before, and whether the content is the same. */
    record Eerder(boolean same, byte[] answer) {}

    /**
     * Claims the number of a message within the transaction of the caller. A copy that comes in at the same moment waits
     * here until that transaction ends.
     *
     * @return the earlier message, if there is one
     */
    Optional<Eerder> register(Systeem zender, Stuurgegevens head, StufElement root) {
        if (head.referentienummer().isEmpty()) {
            return Optional.empty();
        }
        byte[] hash = Inhoudshash.of(root);
        int inserted = jdbc.sql("""
                        insert into ontvangen_bericht (organisatie, applicatie, administratie, referentienummer, inhoud_hash)
                        values (?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        zender.organisatie(),
                        zender.applicatie(),
                        zender.administratie(),
                        head.referentienummer(),
                        hash)
                .update();
        if (inserted == 1) {
            return Optional.empty();
        }
        return jdbc.sql("""
                        select inhoud_hash, antwoord from ontvangen_bericht
                        where organisatie = ? and applicatie = ? and administratie = ? and referentienummer = ?""")
                .params(zender.organisatie(), zender.applicatie(), zender.administratie(), head.referentienummer())
                .query((row, n) -> new Eerder(Arrays.equals(row.getBytes(1), hash), row.getBytes(2)))
                .optional();
    }

    void keepAnswer(Systeem zender, Stuurgegevens head, byte[] answer) {
        jdbc.sql("""
                        update ontvangen_bericht set antwoord = ?
                        where organisatie = ? and applicatie = ? and administratie = ? and referentienummer = ?""")
                .params(
                        answer,
                        zender.organisatie(),
                        zender.applicatie(),
                        zender.administratie(),
                        head.referentienummer())
                .update();
    }
}
