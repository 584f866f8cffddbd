// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.regie;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.berichtenlog.Verzegeling;
import nl.zaakregie.client.zaak.Documentidentificatie;
import nl.zaakregie.gebruiker.Gebruiker;
import nl.zaakregie.regie.Opdracht.Toestand;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps orders. Each statement is a transaction of its own: none is open while a message is under way. */
@Component
class Opdrachttabel {
    /** Longer than an answer may take; after it a program that died no longer holds an order. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final JdbcTemplate jdbc;
    private final Verzegeling seal;
    private final Clock clock;

    Opdrachttabel(JdbcTemplate jdbc, Verzegeling seal, Clock clock) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.clock = clock;
    }

    /** A message that was made before, and may have been sent. */
    record Gemaakt(String referentienummer, byte[] envelop) {}

    Optional<Opdracht> find(Gebruiker who, UUID id) {
        return jdbc
                .query("select * from opdracht where id = ? and gebruiker = ?", (row, n) -> read(row), id, who.naam())
                .stream()
                .findFirst();
    }

    /** Makes the order when it is new, and takes it; false when it is done, is somebody else's, or another request has it. */
    boolean claim(Gebruiker who, UUID id, String soort, String zaak) {
        Instant now = clock.instant();
        jdbc.update("""
                insert into opdracht (id, gebruiker, soort, toestand, zaakidentificatie, gemaakt, gewijzigd)
                values (?, ?, ?, 'NIEUW', ?, ?, ?) on conflict (id) do nothing""", id, who.naam(), soort, zaak, Timestamp.from(now), Timestamp.from(now));
        return jdbc.update("""
                        update opdracht set bezig_tot = ? where id = ? and gebruiker = ? and toestand <> 'GELUKT'
                            and (bezig_tot is null or bezig_tot < ?)""", Timestamp.from(now.plus(LONGEST)), id, who.naam(), Timestamp.from(now)) == 1;
    }

    Optional<Gemaakt> findMessage(UUID id) {
        return jdbc
                .query(
                        "select referentienummer, bericht from opdracht where id = ? and bericht is not null",
                        (row, n) -> new Gemaakt(row.getString(1), seal.open(row.getBytes(2))),
                        id)
                .stream()
                .findFirst();
    }

    void keepNumber(UUID id, String zaak) {
        jdbc.update("update opdracht set zaakidentificatie = ? where id = ?", zaak, id);
    }

    Optional<Documentidentificatie> findDocumentNumber(UUID id) {
        return jdbc
                .query(
                        "select documentidentificatie from opdracht where id = ?",
                        (row, n) -> Documentidentificatie.parse(row.getString(1)),
                        id)
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    void keepDocumentNumber(UUID id, Documentidentificatie document) {
        jdbc.update("update opdracht set documentidentificatie = ? where id = ?", document.value(), id);
    }

    /** Before it is sent for the first time: from now on its fate is not known. */
    void keepMessage(UUID id, Gemaakt message) {
        jdbc.update(
                "update opdracht set bericht = ?, referentienummer = ?, toestand = 'ONBEKEND' where id = ?",
                seal.seal(message.envelop()),
                message.referentienummer(),
                id);
    }

    /** Records how it ended and gives it free; the message stays only while its fate is not known. */
    void finish(UUID id, Toestand toestand, String code, String uitleg) {
        jdbc.update(
                """
                update opdracht set toestand = ?, code = ?, uitleg = ?, bezig_tot = null, gewijzigd = ?,
                    bericht = case when ? then bericht end
                where id = ?""", toestand.name(), code, uitleg, Timestamp.from(clock.instant()), toestand == Toestand.ONBEKEND, id);
    }

    /** Forgets a message that the receiver answered with a fault, so that another can be made. */
    void withdraw(Gebruiker who, UUID id) {
        jdbc.update("""
                update opdracht set bericht = null, toestand = 'GEWEIGERD'
                where id = ? and gebruiker = ? and toestand = 'ONBEKEND' and code <> '' and bezig_tot is null""", id, who.naam());
    }

    /** Gives it free as it is. */
    void release(UUID id) {
        jdbc.update("update opdracht set bezig_tot = null where id = ?", id);
    }

    private Opdracht read(ResultSet row) throws SQLException {
        @Nullable Timestamp busy = row.getTimestamp("bezig_tot");
        return new Opdracht(
                row.getObject("id", UUID.class),
                row.getString("soort"),
                Toestand.valueOf(row.getString("toestand")),
                row.getString("zaakidentificatie"),
                row.getString("code"),
                row.getString("uitleg"),
                busy != null && busy.toInstant().isAfter(clock.instant()),
                row.getTimestamp("gewijzigd").toInstant());
    }
}
