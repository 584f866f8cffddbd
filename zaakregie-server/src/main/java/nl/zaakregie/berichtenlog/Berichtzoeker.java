// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.berichtenlog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.zaakregie.database.Blad;
import nl.zaakregie.database.Plek;
import nl.zaakregie.regels.Bevinding;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/** Finds exchanges by their business keys; never by what is in a body. */
@Component
public class Berichtzoeker {
    /** Counts go no further than this: nobody counts on the last of so many. */
    public static final int MOST_COUNTED = 10_000;

    private static final String COLUMNS = """
            id, tijdstip, richting, rol, service, systeem, zaakidentificatie, referentienummer, cross_refnummer, zender,
            ontvanger, uitkomst, foutcode, duur_us, bevindingen""";

    private final JdbcTemplate jdbc;
    private final ObjectMapper json = new ObjectMapper();

    Berichtzoeker(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** An exchange without its bodies; absent keys are the empty string. */
    public record Berichtregel(
            UUID id,
            Instant tijdstip,
            String richting,
            String rol,
            String service,
            String systeem,
            String zaakidentificatie,
            String referentienummer,
            String crossRefnummer,
            String zender,
            String ontvanger,
            String uitkomst,
            String foutcode,
            long duurMicros,
            List<Bevinding> bevindingen) {}

    /** The kinds of outcome that people look for. */
    public enum Soort {
        GOED("uitkomst in ('verwerkt', 'afgeleverd') and jsonb_array_length(bevindingen) = 0"),
        MET_WAARSCHUWING("uitkomst in ('verwerkt', 'afgeleverd') and jsonb_array_length(bevindingen) > 0"),
        DUBBEL("uitkomst = 'herhaald'"),
        /** Sent, and no answer came; it is offered again by itself. */
        GEEN_ANTWOORD("uitkomst = 'geen antwoord'"),
        FOUT("uitkomst not in ('verwerkt', 'afgeleverd', 'herhaald', 'geen antwoord')");

        private final String condition;

        Soort(String condition) {
            this.condition = condition;
        }

        /** Which kind an exchange is. */
        public static Soort of(Berichtregel regel) {
            return switch (regel.uitkomst()) {
                case "verwerkt", "afgeleverd" -> regel.bevindingen().isEmpty() ? GOED : MET_WAARSCHUWING;
                case "herhaald" -> DUBBEL;
                case "geen antwoord" -> GEEN_ANTWOORD;
                default -> FOUT;
            };
        }
    }

    /**
     * What to look for.
     *
     * @param zoek  the number of a zaak or a message, or the name of a system; empty for all
     * @param soort    absent for every kind
     * @param richting IN or UIT; empty for both
     * @param foutcode only what was refused with this code; empty for all
     */
    public record Berichtvraag(String zoek, @Nullable Soort soort, String richting, String foutcode, Instant vanaf) {
        /** Everything since a moment. */
        public static Berichtvraag since(Instant vanaf) {
            return new Berichtvraag("", null, "", "", vanaf);
        }
    }

    /** The newest exchanges that fit; with a place those next to it. */
    public Blad<Berichtregel> page(Berichtvraag question, Optional<Plek<UUID>> place, int most) {
        return Blad.read(
                place.flatMap(p -> find(p.bij()).map(at -> new Plek<>(at, p.ouder()))),
                most,
                at -> list(question, at, most + 1));
    }

    private List<Berichtregel> list(Berichtvraag question, Optional<Plek<Berichtregel>> place, int limit) {
        List<Object> parameters = new ArrayList<>();
        String where = where(question, parameters);
        if (question.soort() != null) {
            where += " and " + question.soort().condition;
        }
        boolean older = place.isEmpty() || place.get().ouder();
        if (place.isPresent()) {
            where += " and (tijdstip, id) " + (older ? "<" : ">") + " (?, ?)";
            parameters.add(Timestamp.from(place.get().bij().tijdstip()));
            parameters.add(place.get().bij().id());
        }
        parameters.add(limit);
        String order = older ? "desc" : "asc";
        return jdbc.query(
                "select " + COLUMNS + " from berichtenlog" + where + " order by tijdstip " + order + ", id " + order
                        + " limit ?",
                (row, n) -> regel(row),
                parameters.toArray());
    }

    /** How many there are of each kind, whatever kind is asked for; counted to just above {@link #MOST_COUNTED}. */
    public Map<Soort, Long> count(Berichtvraag question) {
        List<Object> parameters = new ArrayList<>();
        String lines = "berichtenlog" + where(question, parameters);
        String sql = "select ";
        if (question.zoek().isEmpty()) {
            parameters = repeat(parameters, Soort.values().length);
        } else {
            // no index helps to find these, so they are read once
            sql = "with gevonden as materialized (select uitkomst, bevindingen from " + lines + ") select ";
            lines = "gevonden where true";
        }
        String from = lines;
        sql += Arrays.stream(Soort.values())
                .map(soort -> "(select count(*) from (select 1 from " + from + " and " + soort.condition + " limit "
                        + (MOST_COUNTED + 1) + ") s)")
                .collect(Collectors.joining(", "));
        Map<Soort, Long> counts = new LinkedHashMap<>();
        jdbc.query(
                sql,
                row -> {
                    for (Soort soort : Soort.values()) {
                        counts.put(soort, row.getLong(soort.ordinal() + 1));
                    }
                },
                parameters.toArray());
        return counts;
    }

    private static List<Object> repeat(List<Object> parameters, int times) {
        return Collections.nCopies(times, parameters).stream()
                .flatMap(List::stream)
                .toList();
    }

    private static String where(Berichtvraag question, List<Object> parameters) {
        parameters.add(Timestamp.from(question.vanaf()));
        StringBuilder where = new StringBuilder(" where tijdstip >= ?");
        if (!question.richting().isEmpty()) {
            where.append(" and richting = ?");
            parameters.add(question.richting());
        }
        if (!question.foutcode().isEmpty()) {
            where.append(" and foutcode = ?");
            parameters.add(question.foutcode());
        }
        if (!question.zoek().isEmpty()) {
            where.append(" and (zaakidentificatie = ? or referentienummer = ? or cross_refnummer = ?"
                    + " or lower(systeem) = lower(?) or position(lower(?) in lower(zender)) > 0"
                    + " or position(lower(?) in lower(ontvanger)) > 0)");
            parameters.addAll(Collections.nCopies(6, question.zoek()));
        }
        return where.toString();
    }

    /** A cause of refusals: who sent them, and with which code they were refused. */
    public record Oorzaak(String zender, String foutcode, long aantal, Instant laatste) {}

    /** What we refused, by cause, most frequent first. */
    public List<Oorzaak> causes(Instant vanaf, int limit) {
        return jdbc.query(
                "select zender, foutcode, count(*), max(tijdstip) from berichtenlog where tijdstip >= ?"
                        + " and richting = 'IN' and " + Soort.FOUT.condition
                        + " group by 1, 2 order by 3 desc, 4 desc limit ?",
                (row, n) -> new Oorzaak(
                        row.getString(1),
                        row.getString(2),
                        row.getLong(3),
                        row.getTimestamp(4).toInstant()),
                Timestamp.from(vanaf),
                limit);
    }

    /** One exchange. */
    public Optional<Berichtregel> find(UUID id) {
        return jdbc.query("select " + COLUMNS + " from berichtenlog where id = ?", (row, n) -> regel(row), id).stream()
                .findFirst();
    }

    /** The exchanges that have to do with one: by each other's numbers, or about the same zaak; oldest first. */
    public List<Berichtregel> related(Berichtregel to, int limit) {
        return jdbc.query(
                "with verwant as (select id, tijdstip from berichtenlog where referentienummer in (?, ?)"
                        + " and referentienummer <> ''"
                        + " union select id, tijdstip from berichtenlog where cross_refnummer = ?"
                        + " and cross_refnummer <> ''"
                        + " union select id, tijdstip from berichtenlog where zaakidentificatie = ?"
                        + " and zaakidentificatie <> '')"
                        + " select " + COLUMNS + " from verwant join berichtenlog using (id, tijdstip) where id <> ?"
                        + " order by tijdstip limit ?",
                (row, n) -> regel(row),
                to.referentienummer(),
                to.crossRefnummer(),
                to.referentienummer(),
                to.zaakidentificatie(),
                to.id(),
                limit);
    }

    /** How many messages of each system were wrong since a moment. */
    public Map<String, Long> countWrong(Instant vanaf) {
        Map<String, Long> counts = new HashMap<>();
        jdbc.query(
                "select zender, count(*) from berichtenlog where tijdstip >= ? and " + Soort.FOUT.condition
                        + " group by 1",
                row -> {
                    counts.put(row.getString(1), row.getLong(2));
                },
                Timestamp.from(vanaf));
        return counts;
    }

    private Berichtregel regel(ResultSet row) throws SQLException {
        return new Berichtregel(
                row.getObject(1, UUID.class),
                row.getTimestamp(2).toInstant(),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                row.getString(13),
                row.getLong(14),
                List.of(json.readValue(row.getString(15), Bevinding[].class)));
    }
}
