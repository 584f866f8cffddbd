// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.zaak;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.database.Blad;
import nl.zaakregie.database.Plek;
import nl.zaakregie.zaak.Zaakcijfers.Keuze;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The zaken behind a count, for who has a role in them: of nobody else there is a list. */
@Component
public class Cijferlijst {
    /** The plan that a zaak is a part of, or is. */
    private static final String PLAN = """
            case when z.plansoort = 'GEZINSPLAN' then z.identificatie else (
                select p.identificatie from zaak_relatie r join zaak p on p.identificatie = r.andere_identificatie
                where r.zaak_id = z.id and p.plansoort = 'GEZINSPLAN' and not %s
                order by p.id limit 1) end""".formatted(Planafscherming.SHIELDED.formatted("p"));

    private static final String CLIENTS = """
            (select array_agg(distinct c.sleutel) from zaak_rol c
                where c.zaak_id = z.id and c.rol = 'client' and c.soort = 'NPS' and c.sleutel <> '')""";

    private final JdbcTemplate jdbc;

    Cijferlijst(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Which days count: zaken that run now, or those that began or ended in a month. */
    public enum Soort {
        LOPEND("not z.gesloten"),
        BEGONNEN("substr(z.startdatum, 1, 6) = ?"),
        AFGEROND("substr(z.einddatum, 1, 6) = ?");

        private final String condition;

        Soort(String condition) {
            this.condition = condition;
        }
    }

    /**
     * What to list.
     *
     * @param keuze with the medewerker whose zaken they are
     * @param stand NIEUW, LOOPT, WACHT or LAAT; empty for every one
     * @param maand uuuuMM; empty with what runs
     */
    public record Vraag(Keuze keuze, Soort soort, String stand, String maand) {}

    /**
     * A zaak.
     *
     * @param plan    the gezinsplan that it is or belongs to; empty when there is none
     * @param clients BSNs
     */
    public record Rij(
            String identificatie,
            String plan,
            String zaaktype,
            String omschrijving,
            String stand,
            String status,
            String startdatum,
            String einddatumGepland,
            List<String> clients) {
        public Rij {
            clients = List.copyOf(clients);
        }

        /** Nothing of the family: this text may reach a log. */
        @Override
        public String toString() {
            return "Rij(" + identificatie + ")";
        }
    }

    /**
     * The zaken that began last, or those next to a place, found by key.
     *
     * @throws IllegalArgumentException without a medewerker
     */
    public Blad<Rij> page(Vraag question, LocalDate today, Optional<Plek<String>> place, int most) {
        if (question.keuze().medewerker().isEmpty()) {
            throw new IllegalArgumentException("There is no list of the zaken of everybody");
        }
        return Blad.read(place, most, at -> list(question, today, at, most + 1));
    }

    private List<Rij> list(Vraag question, LocalDate today, Optional<Plek<String>> place, int limit) {
        boolean older = place.isEmpty() || place.get().ouder();
        List<Object> arguments = new ArrayList<>(List.of(Zaakcijfers.DAY.format(today)));
        String where = where(question, today, arguments);
        if (place.isPresent()) {
            where += " and (z.startdatum, z.id) " + (older ? "<" : ">")
                    + " (select k.startdatum, k.id from zaak k where k.identificatie = ?)";
            arguments.add(place.get().bij());
        }
        arguments.add(limit);
        String order = older ? "desc" : "asc";
        return jdbc.query(
                "select z.identificatie, " + PLAN + ", z.zaaktype_omschrijving, z.omschrijving, " + Zaakcijfers.STAND
                        + ", z.status, z.startdatum, z.einddatum_gepland, " + CLIENTS + " from zaak z where " + where
                        + " order by z.startdatum " + order + ", z.id " + order + " limit ?",
                (row, n) -> read(row),
                arguments.toArray());
    }

    private static String where(Vraag question, LocalDate today, List<Object> arguments) {
        String now = Zaakcijfers.DAY.format(today);
        StringBuilder where = new StringBuilder(question.soort().condition);
        if (question.soort() != Soort.LOPEND) {
            arguments.add(question.maand());
        }
        where.append(" and ").append(Zaakcijfers.where(question.keuze(), arguments, now));
        if (!question.stand().isEmpty()) {
            where.append(" and ").append(Zaakcijfers.STAND).append(" = ?");
            arguments.add(now);
            arguments.add(question.stand());
        }
        return where.toString();
    }

    private static Rij read(ResultSet row) throws SQLException {
        @Nullable String plan = row.getString(2);
        return new Rij(
                row.getString(1),
                plan == null ? "" : plan,
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                Planzicht.clients(row.getArray(9)));
    }
}
