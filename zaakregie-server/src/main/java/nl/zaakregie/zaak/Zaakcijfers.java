// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.zaak;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Counts of zaken over the whole municipality. No number or person is in them. */
@Component
public class Zaakcijfers {
    /** Where a running zaak stands; the first that holds. */
    static final String STAND = """
            case when z.einddatum_gepland <> '' and z.einddatum_gepland < ? then 'LAAT'
                 when exists (select 1 from overdracht o where o.zaakidentificatie = z.identificatie
                    and o.toestand in ('VERSTUURD', 'ONTVANGEN', 'GEEN_ANTWOORD')) then 'WACHT'
                 when cardinality(z.statussen) <= 1 then 'NIEUW' else 'LOOPT' end""";

    /** Organisations and departments that carry out a zaak; people are no team. */
    private static final String TEAM = """
            select t.naam from zaak_rol t where t.zaak_id = z.id and t.rol = 'uitvoerende'
                and t.soort in ('VES', 'OEH', 'NNP') and t.naam <> '' and (t.eind = '' or t.eind > ?)""";

    static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final JdbcTemplate jdbc;

    Zaakcijfers(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Which zaken count; an empty text counts all.
     *
     * @param zaaktype   code
     * @param team       name of who carries it out
     * @param medewerker only zaken in which this medewerker has a role
     */
    public record Keuze(String zaaktype, String team, String medewerker) {}

    /** How many running zaken of a zaaktype stand somewhere: NIEUW, LOOPT, WACHT or LAAT. */
    public record Aantal(String code, String omschrijving, String stand, long aantal) {}

    /** Zaken that began and ended in a month. */
    public record Maand(YearMonth maand, long nieuw, long klaar) {}

    /** Running zaken of a team, and how many of them are past their planned end. */
    public record Team(String naam, long zaken, long laat) {}

    static String where(Keuze keuze, List<Object> arguments, String now) {
        StringBuilder sql = new StringBuilder("true");
        if (!keuze.zaaktype().isEmpty()) {
            sql.append(" and z.zaaktype_code = ?");
            arguments.add(keuze.zaaktype());
        }
        if (!keuze.team().isEmpty()) {
            sql.append(" and ? in (").append(TEAM).append(')');
            arguments.add(keuze.team());
            arguments.add(now);
        }
        if (!keuze.medewerker().isEmpty()) {
            sql.append(" ").append("""
                    and exists (select 1 from zaak_rol w where w.zaak_id = z.id and w.soort = 'MDW' and w.sleutel = ?
                        and (w.eind = '' or w.eind > ?))""");
            arguments.add(keuze.medewerker());
            arguments.add(now);
        }
        return sql.toString();
    }

    /** The running zaken by zaaktype and stand. */
    public List<Aantal> running(Keuze keuze, LocalDate today) {
        List<Object> arguments = new ArrayList<>(List.of(DAY.format(today)));
        String where = where(keuze, arguments, DAY.format(today));
        return jdbc.query(
                "select z.zaaktype_code, max(z.zaaktype_omschrijving), " + STAND + " as stand, count(*)"
                        + " from zaak z where not z.gesloten and " + where + " group by 1, 3",
                (row, n) -> new Aantal(row.getString(1), row.getString(2), row.getString(3), row.getLong(4)),
                arguments.toArray());
    }

    /** What began and ended in each of the last months, oldest first. */
    public List<Maand> months(Keuze keuze, LocalDate today, int months) {
        YearMonth last = YearMonth.from(today);
        YearMonth first = last.minusMonths(months - 1L);
        List<Object> arguments = new ArrayList<>();
        String now = DAY.format(today);
        String from = DAY.format(first.atDay(1));
        String sql =
                "select substr(dag, 1, 6), count(*) filter (where soort = 'n'), count(*) filter (where soort = 'k') from ("
                        + " select z.startdatum as dag, 'n' as soort from zaak z where z.startdatum >= ? and "
                        + where(keuze, prefixed(arguments, from), now)
                        + " union all select z.einddatum, 'k' from zaak z where z.einddatum <> '' and z.einddatum >= ? and "
                        + where(keuze, prefixed(arguments, from), now) + ") d group by 1";
        List<Maand> found = jdbc.query(
                sql,
                (row, n) -> new Maand(
                        YearMonth.parse(row.getString(1), DateTimeFormatter.ofPattern("uuuuMM")),
                        row.getLong(2),
                        row.getLong(3)),
                arguments.toArray());
        return first.atDay(1)
                .datesUntil(last.plusMonths(1).atDay(1), java.time.Period.ofMonths(1))
                .map(YearMonth::from)
                .map(month -> found.stream()
                        .filter(m -> m.maand().equals(month))
                        .findFirst()
                        .orElse(new Maand(month, 0, 0)))
                .toList();
    }

    private static List<Object> prefixed(List<Object> arguments, Object first) {
        arguments.add(first);
        return arguments;
    }

    /** The running zaken by who carries them out; a zaak of two teams counts for both. */
    public List<Team> teams(Keuze keuze, LocalDate today) {
        String now = DAY.format(today);
        List<Object> arguments = new ArrayList<>(List.of(now, now));
        String where = where(keuze, arguments, now);
        return jdbc.query(
                "select t.naam, count(*), count(*) filter (where z.einddatum_gepland <> '' and z.einddatum_gepland < ?)"
                        + " from zaak z cross join lateral (" + TEAM + ") t where not z.gesloten and " + where
                        + " group by 1 order by 2 desc, 1 limit 50",
                (row, n) -> new Team(row.getString(1), row.getLong(2), row.getLong(3)),
                arguments.toArray());
    }
}
