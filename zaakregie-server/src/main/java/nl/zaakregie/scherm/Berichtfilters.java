// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.util.List;
import java.util.UUID;
import nl.zaakregie.gebruiker.Gebruiker;
import nl.zaakregie.stuf.Bsnzoeker;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What somebody looks for every day, kept under a name. */
@Component
class Berichtfilters {
    private static final int MOST = 20;
    private static final int LONGEST_NAME = 60;

    private final JdbcTemplate jdbc;

    Berichtfilters(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What is looked for, as the form has it. */
    record Filter(String zoek, String soort, String richting, int dagen) {}

    /** A filter with its name. */
    record Bewaard(String id, String naam, Filter filter) {}

    List<Bewaard> list(Gebruiker who) {
        return jdbc.query(
                "select id, naam, zoek, soort, richting, dagen from bewaard_filter where gebruiker = ? order by naam",
                (row, n) -> new Bewaard(
                        row.getString(1),
                        row.getString(2),
                        new Filter(row.getString(3), row.getString(4), row.getString(5), row.getInt(6))),
                who.naam());
    }

    /** Keeps a filter; one with the same name gives way. Gives what is wrong with it, or nothing. */
    String save(Gebruiker who, String naam, Filter filter) {
        String name = naam.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return "Geef het filter een naam van hoogstens " + LONGEST_NAME + " tekens.";
        }
        if (Bsnzoeker.occursIn(name) || Bsnzoeker.occursIn(filter.zoek())) {
            return "Een nummer van een persoon wordt niet bewaard.";
        }
        if (list(who).size() >= MOST) {
            return "U hebt al " + MOST + " filters; verwijder er eerst een.";
        }
        jdbc.update(
                """
                insert into bewaard_filter (id, gebruiker, naam, zoek, soort, richting, dagen) values (?, ?, ?, ?, ?, ?, ?)
                on conflict (gebruiker, naam) do update set zoek = excluded.zoek, soort = excluded.soort,
                    richting = excluded.richting, dagen = excluded.dagen""",
                UUID.randomUUID(),
                who.naam(),
                name,
                filter.zoek(),
                filter.soort(),
                filter.richting(),
                filter.dagen());
        return "";
    }

    void remove(Gebruiker who, UUID id) {
        jdbc.update("delete from bewaard_filter where gebruiker = ? and id = ?", who.naam(), id);
    }
}
