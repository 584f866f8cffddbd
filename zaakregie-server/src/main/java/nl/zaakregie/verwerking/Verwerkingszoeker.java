// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.verwerking;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Finds what was processed: one line for each person and action, never with who did it. */
@Component
public class Verwerkingszoeker {
    /** Seven to seven on weekdays; what lies outside is looked at, not forbidden. */
    private static final String OUTSIDE_HOURS = """
            (extract(isodow from %1$s at time zone 'Europe/Amsterdam') > 5
                or extract(hour from %1$s at time zone 'Europe/Amsterdam') not between 7 and 18)""";

    private final JdbcTemplate jdbc;
    private final Pseudoniemen pseudoniemen;

    Verwerkingszoeker(JdbcTemplate jdbc, Pseudoniemen pseudoniemen) {
        this.jdbc = jdbc;
        this.pseudoniemen = pseudoniemen;
    }

    /**
     * A line.
     *
     * @param trace         number of the action, hexadecimal
     * @param betrokkene    pseudonym; empty when the action showed nobody
     * @param activiteit    URI in the register of processing
     * @param onderwerp     zaak or message
     * @param buitenWerktijd whether it was in the weekend, before seven or after seven
     */
    public record Regel(
            String trace,
            Instant tijdstip,
            String naam,
            String activiteit,
            String betrokkene,
            String onderwerp,
            boolean gelukt,
            boolean buitenWerktijd) {}

    /**
     * What to look for.
     *
     * @param bsn  of whom; null for everybody
     * @param naam which action; empty for all
     */
    public record Vraag(@Nullable String bsn, String naam, Instant vanaf) {}

    /** The newest lines that fit. */
    public List<Regel> list(Vraag question, int most) {
        List<Object> parameters = new ArrayList<>(List.of(Timestamp.from(question.vanaf())));
        StringBuilder sql = new StringBuilder("select encode(v.trace_id, 'hex'), v.start_tijd, v.naam,"
                + " v.verwerkingsactiviteit, coalesce(v.betrokkene, ''), coalesce(a.onderwerp, ''), v.status = 'Ok', "
                + OUTSIDE_HOURS.formatted("v.start_tijd")
                + " from verwerking v left join audit a on a.trace_id = v.trace_id where v.start_tijd >= ?");
        String bsn = question.bsn();
        if (bsn == null) {
            sql.append(" and (v.betrokkene is not null or not exists"
                    + " (select 1 from verwerking k where k.parent_span_id = v.span_id))");
        } else {
            sql.append(" and v.betrokkene = ?");
            parameters.add(pseudoniemen.of(bsn));
        }
        if (!question.naam().isEmpty()) {
            sql.append(" and v.naam = ?");
            parameters.add(question.naam());
        }
        parameters.add(most);
        return jdbc.query(
                sql.append(" order by v.start_tijd desc, v.volgnummer desc limit ?")
                        .toString(),
                (row, n) -> new Regel(
                        row.getString(1),
                        row.getTimestamp(2).toInstant(),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getBoolean(7),
                        row.getBoolean(8)),
                parameters.toArray());
    }

    /** Something that a privacy officer looks at. */
    public enum Patroon {
        VEEL_PLANCHECKS("Veel planchecks door één gebruiker op één dag", """
                a.actie = 'PLANCHECK' and (a.gebruiker, date(a.tijdstip at time zone 'Europe/Amsterdam')) in (
                    select gebruiker, date(tijdstip at time zone 'Europe/Amsterdam') from audit
                    where actie = 'PLANCHECK' and tijdstip >= ? group by 1, 2 having count(*) >= 20)"""),
        BUITEN_WERKTIJD(
                "Gezinsplan geopend buiten werktijd",
                "a.actie = 'GEZINSPLAN' and a.tijdstip >= ? and " + OUTSIDE_HOURS.formatted("a.tijdstip")),
        ANDERE_TAAK(
                "Plancheck met de reden ‘andere taak’",
                "a.actie = 'PLANCHECK' and a.tijdstip >= ? and a.reden like 'Andere taak%'"),
        ONTMASKERD("Bericht bekeken met persoonsgegevens", "a.actie = 'BERICHT_ONTMASKERD' and a.tijdstip >= ?");

        private final String tekst;
        private final String condition;

        Patroon(String tekst, String condition) {
            this.tekst = tekst;
            this.condition = condition;
        }

        public String tekst() {
            return tekst;
        }
    }

    /** How often a pattern was seen, and when first and last; absent when it was not. */
    public record Gezien(Patroon patroon, long aantal, Instant eerste, Instant laatste) {}

    public List<Gezien> patterns(Instant since) {
        List<Gezien> found = new ArrayList<>();
        for (Patroon each : Patroon.values()) {
            jdbc.query(
                            "select count(*), min(a.tijdstip), max(a.tijdstip) from audit a where a.tijdstip >= ? and "
                                    + each.condition,
                            (row, n) -> row.getLong(1) == 0
                                    ? Optional.<Gezien>empty()
                                    : Optional.of(new Gezien(
                                            each,
                                            row.getLong(1),
                                            row.getTimestamp(2).toInstant(),
                                            row.getTimestamp(3).toInstant())),
                            Timestamp.from(since),
                            Timestamp.from(since))
                    .forEach(each1 -> each1.ifPresent(found::add));
        }
        return found;
    }

    /** Who did it: the audit side, for somebody who gave a reason. */
    public record Dader(Instant tijdstip, String gebruiker, String rol, String actie, String onderwerp, String reden) {}

    public List<Dader> whoDid(String trace) {
        return people("a.trace_id = ?", 1, HexFormat.of().parseHex(trace));
    }

    public List<Dader> whoDid(Patroon pattern, Instant since, int most) {
        return people(pattern.condition, most, Timestamp.from(since));
    }

    private List<Dader> people(String condition, int most, Object parameter) {
        return jdbc.query(
                "select a.tijdstip, a.gebruiker, a.rol, a.actie, a.onderwerp, a.reden from audit a where " + condition
                        + " order by a.volgnummer desc limit " + most,
                (row, n) -> new Dader(
                        row.getTimestamp(1).toInstant(),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)),
                parameter);
    }

    /** How often each action was done since a moment. */
    public long count(String actie, String redenBegin, Instant since) {
        Long count = jdbc.queryForObject(
                "select count(*) from audit where actie = ? and tijdstip >= ? and reden like ?",
                Long.class,
                actie,
                Timestamp.from(since),
                redenBegin + "%");
        return count == null ? 0 : count;
    }
}
