// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.verzending;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The breaker of each destination, shared by all nodes. */
@Component
class Bestemmingen {
    private static final String COLUMNS = "open_tot, openingen, fouten_op_rij, fouten_in_venster, venster_begin, reden";

    private final JdbcTemplate jdbc;
    private final Herhaalschema schedule;

    Bestemmingen(JdbcTemplate jdbc, Herhaalschema schedule) {
        this.jdbc = jdbc;
        this.schedule = schedule;
    }

    /** Brings the breaker up to date with the results of attempts, in the transaction of the caller. */
    void record(String bestemming, List<Resultaat> results, Instant now) {
        boolean allGood = results.stream().allMatch(r -> r.poging().oordeel() instanceof Oordeel.Aangenomen);
        if (allGood) {
            jdbc.update("""
                    update bestemming set open_tot = null, openingen = 0, fouten_op_rij = 0, reden = ''
                    where naam = ? and (open_tot is not null or openingen > 0 or fouten_op_rij > 0)""", bestemming);
            return;
        }
        Zekering before = lock(bestemming);
        Zekering after = before;
        for (Resultaat result : results) {
            after = next(after, result, now);
        }
        if (!after.equals(before)) {
            save(bestemming, after);
        }
    }

    private Zekering next(Zekering breaker, Resultaat result, Instant now) {
        Poging attempt = result.poging();
        boolean probe = result.bericht().probe();
        return switch (attempt.oordeel()) {
            case Oordeel.Aangenomen accepted -> breaker.afterSuccess();
            case Oordeel.Stil silence -> breaker.afterSilence(now, probe, attempt.pauze(), silence.oorzaak(), schedule);
            case Oordeel.Geweigerd fault -> breaker.afterFault(now, probe, attempt.pauze(), schedule);
            case Oordeel.Fout fault -> breaker.afterFault(now, probe, attempt.pauze(), schedule);
        };
    }

    private Zekering lock(String bestemming) {
        return jdbc
                .query(
                        "select " + COLUMNS + " from bestemming where naam = ? for update",
                        (row, n) -> read(row),
                        bestemming)
                .stream()
                .findFirst()
                .orElse(Zekering.CLOSED);
    }

    static Zekering read(ResultSet row) throws SQLException {
        return new Zekering(
                instant(row.getTimestamp("open_tot")),
                row.getInt("openingen"),
                row.getInt("fouten_op_rij"),
                row.getInt("fouten_in_venster"),
                instant(row.getTimestamp("venster_begin")),
                row.getString("reden"));
    }

    private void save(String bestemming, Zekering breaker) {
        jdbc.update(
                """
                update bestemming set open_tot = ?, openingen = ?, fouten_op_rij = ?, fouten_in_venster = ?,
                    venster_begin = ?, reden = ? where naam = ?""",
                timestamp(breaker.openTot()),
                breaker.openingen(),
                breaker.foutenOpRij(),
                breaker.foutenInVenster(),
                timestamp(breaker.vensterBegin()),
                breaker.reden(),
                bestemming);
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant moment) {
        return moment == null ? null : Timestamp.from(moment);
    }
}
