// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.abonnement;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.zaakregie.bericht.Gebeurtenis;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** All subscriptions: those of the configuration, and those that were made while running. */
@Component
public class Abonnementen {
    private static final String COLUMNS =
            "select id, afnemer, zaaktypen, gebeurtenissen, zaak, client, kanaal, actief from abonnement ";

    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final List<Abonnement> configured;

    Abonnementen(JdbcTemplate jdbc, Clock clock, Abonnementinstellingen settings) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.configured = settings.list();
    }

    public List<Abonnement> list() {
        List<Abonnement> all = new ArrayList<>(configured);
        all.addAll(jdbc.query(COLUMNS + "order by aangemaakt, id", (row, n) -> read(row)));
        return all;
    }

    public Optional<Abonnement> find(String id) {
        return list().stream().filter(a -> a.id().equals(id)).findFirst();
    }

    /** Those that an event about a zaak can matter to, whatever its clients: all but the ones for one client. */
    List<Abonnement> listWithoutClient(String zaak) {
        List<Abonnement> all = new ArrayList<>(configured);
        all.addAll(jdbc.query(
                COLUMNS + "where zaak is null and client is null order by aangemaakt, id", (row, n) -> read(row)));
        all.addAll(jdbc.query(
                COLUMNS + "where zaak = ? and client is null order by aangemaakt, id", (row, n) -> read(row), zaak));
        return all;
    }

    List<Abonnement> listOfClients(Set<Pseudoniem> clients) {
        byte[][] keys = clients.stream().map(Pseudoniem::bytes).toArray(byte[][]::new);
        return jdbc.query(
                connection -> {
                    var statement =
                            connection.prepareStatement(COLUMNS + "where client = any (?) order by aangemaakt, id");
                    statement.setArray(1, connection.createArrayOf("bytea", keys));
                    return statement;
                },
                (row, n) -> read(row));
    }

    /** Whether the clients of a zaak matter for this event to anybody at all. */
    boolean wantsClients(Gebeurtenis gebeurtenis) {
        return Boolean.TRUE.equals(jdbc.queryForObject("""
                select exists (select 1 from abonnement where client is not null and actief
                    and (gebeurtenissen = '{}' or ? = any (gebeurtenissen)))""", Boolean.class, gebeurtenis.name()));
    }

    /** Keeps a new subscription and gives it its id. */
    public Abonnement add(Abonnement wanted) {
        UUID id = UUID.randomUUID();
        jdbc.update(
                """
                insert into abonnement (id, afnemer, zaaktypen, gebeurtenissen, zaak, client, kanaal, actief, aangemaakt)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                id,
                wanted.afnemer(),
                wanted.zaaktypen().toArray(String[]::new),
                wanted.gebeurtenissen().stream().map(Enum::name).toArray(String[]::new),
                wanted.zaak().orElse(null),
                wanted.client().map(Pseudoniem::bytes).orElse(null),
                wanted.kanaal().name(),
                wanted.actief(),
                Timestamp.from(clock.instant()));
        return find(id.toString()).orElseThrow();
    }

    /** Switches a subscription on or off; false: there is none, or it is of the configuration. */
    public boolean activate(String id, boolean actief) {
        return uuid(id).map(u -> jdbc.update("update abonnement set actief = ? where id = ?", actief, u) == 1)
                .orElse(false);
    }

    public boolean remove(String id) {
        return uuid(id).map(u -> jdbc.update("delete from abonnement where id = ?", u) == 1)
                .orElse(false);
    }

    private static Optional<UUID> uuid(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Abonnement read(ResultSet row) throws SQLException {
        byte[] client = row.getBytes("client");
        return new Abonnement(
                row.getString("id"),
                row.getString("afnemer"),
                texts(row.getArray("zaaktypen")),
                texts(row.getArray("gebeurtenissen")).stream()
                        .map(Gebeurtenis::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Gebeurtenis.class))),
                Optional.ofNullable(row.getString("zaak")),
                client == null ? Optional.empty() : Optional.of(new Pseudoniem(client)),
                Kanaal.valueOf(row.getString("kanaal")),
                row.getBoolean("actief"));
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
