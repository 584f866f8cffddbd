// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.servicebus;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.berichtenlog.Verzegeling;
import nl.zaakregie.ontvangst.Doorgeefverzoek;
import nl.zaakregie.ontvangst.Inhoudshash;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.verzending.Wisseling;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/** What the servicebus knows of each message that must lead to a trigger. */
@Component
class Doorgiften {
    /** Bigger documents are not kept while they are passed on; what became of them is asked when need be. */
    private static final int MOST_KEPT = 1024 * 1024;

    private static final String KEY =
            "organisatie = ? and applicatie = ? and administratie = ? and referentienummer = ? and inhoud_hash = ?";

    private final JdbcTemplate jdbc;
    private final Verzegeling seal;
    private final Clock clock;
    private final ObjectMapper json = new ObjectMapper();

    Doorgiften(JdbcTemplate jdbc, Verzegeling seal, Clock clock) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.clock = clock;
    }

    enum Toestand {
        /** Offered to the destination while the sender waits. */
        ONDERWEG,
        /** In the outbox: the sender has a Bv04. */
        BEWAARD,
        /** In the outbox because what became of it is not known. */
        HERSTEL,
        /** The destination has it, and the trigger is made. */
        GEACCEPTEERD
    }

    /** A message that was passed on. */
    record Doorgifte(
            UUID id,
            Toestand toestand,
            String bestemming,
            Triggerinhoud inhoud,
            String service,
            String soapAction,
            String contentType,
            byte @Nullable [] bericht,
            int antwoordStatus,
            String antwoordType,
            byte[] antwoord) {

        /** Whether the same message may be offered again without being done twice. */
        boolean isAsynchronous() {
            return Service.valueOf(service).berichtcode().asynchronous();
        }
    }

    /**
     * Keeps a message before it is offered, in a transaction of its own.
     *
     * @return the row that this message has: a new one, or that of the same message offered before
     */
    Doorgifte register(
            Doorgeefverzoek verzoek, Triggerinhoud inhoud, String bestemming, Toestand toestand, Duration claim) {
        Systeem zender = verzoek.kop().zender() == null
                ? Systeem.of("", "")
                : verzoek.kop().zender();
        byte[] hash = Inhoudshash.of(verzoek.bericht());
        Instant now = clock.instant();
        boolean small = !inhoud.gebeurtenis().isDocument() || verzoek.ruw().size() <= MOST_KEPT;
        byte[] kept =
                small && toestand == Toestand.ONDERWEG ? seal.seal(verzoek.ruw().bytes()) : null;
        jdbc.update(
                """
                insert into doorgifte (id, organisatie, applicatie, administratie, referentienummer, inhoud_hash, service,
                    soap_action, content_type, bestemming, bericht, trigger_inhoud, toestand, verloopt, ontvangen)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
                verzoek.berichtId(),
                zender.organisatie(),
                zender.applicatie(),
                zender.administratie(),
                verzoek.kop().referentienummer(),
                hash,
                verzoek.service().map(Enum::name).orElse(""),
                verzoek.soapAction(),
                verzoek.ruw().contentType(),
                bestemming,
                kept,
                json.writeValueAsString(inhoud),
                toestand.name(),
                Timestamp.from(now.plus(claim)),
                Timestamp.from(now));
        return find(verzoek.berichtId())
                .or(() -> jdbc
                        .query(
                                "select * from doorgifte where " + KEY,
                                (row, n) -> read(row),
                                zender.organisatie(),
                                zender.applicatie(),
                                zender.administratie(),
                                verzoek.kop().referentienummer(),
                                hash)
                        .stream()
                        .findFirst())
                .orElseThrow(() -> new IllegalStateException("A row that was there is gone"));
    }

    Optional<Doorgifte> find(UUID id) {
        return jdbc.query("select * from doorgifte where id = ?", (row, n) -> read(row), id).stream()
                .findFirst();
    }

    /** Records that the destination has it; false when that was recorded before, and so its trigger made. */
    boolean accept(UUID id, @Nullable Wisseling exchange) {
        return jdbc.update(
                        """
                        update doorgifte set toestand = 'GEACCEPTEERD', bericht = null, antwoord_status = ?,
                            antwoord_type = ?, antwoord = ?
                        where id = ? and toestand <> 'GEACCEPTEERD'""",
                        exchange == null ? null : exchange.status(),
                        exchange == null ? null : exchange.antwoord().contentType(),
                        exchange == null ? null : exchange.antwoord().bytes(),
                        id)
                == 1;
    }

    /** Forgets one that was refused: the same message offered again is judged afresh. */
    void forget(UUID id) {
        jdbc.update("delete from doorgifte where id = ? and toestand <> 'GEACCEPTEERD'", id);
    }

    void become(UUID id, Toestand toestand) {
        jdbc.update("update doorgifte set toestand = ? where id = ?", toestand.name(), id);
    }

    /** Leaves one to be settled from now on: its sender does not wait any more. */
    void release(UUID id) {
        jdbc.update("update doorgifte set verloopt = ? where id = ?", Timestamp.from(clock.instant()), id);
    }

    /** Claims messages whose sender went away before it was known what became of them. */
    List<Doorgifte> claimLost(int most) {
        return jdbc.query("""
                update doorgifte set toestand = 'HERSTEL' where id in (
                    select id from doorgifte where toestand = 'ONDERWEG' and verloopt < ?
                    order by verloopt limit ? for update skip locked)
                returning *""", (row, n) -> read(row), Timestamp.from(clock.instant()), most);
    }

    int removeBefore(Instant moment) {
        return jdbc.update(
                "delete from doorgifte where ontvangen < ? and toestand = 'GEACCEPTEERD'", Timestamp.from(moment));
    }

    private Doorgifte read(ResultSet row) throws SQLException {
        byte[] bericht = row.getBytes("bericht");
        byte[] antwoord = row.getBytes("antwoord");
        String type = row.getString("antwoord_type");
        return new Doorgifte(
                row.getObject("id", UUID.class),
                Toestand.valueOf(row.getString("toestand")),
                row.getString("bestemming"),
                json.readValue(row.getString("trigger_inhoud"), Triggerinhoud.class),
                row.getString("service"),
                row.getString("soap_action"),
                row.getString("content_type"),
                bericht == null ? null : seal.open(bericht),
                row.getInt("antwoord_status"),
                type == null ? "" : type,
                antwoord == null ? new byte[0] : antwoord);
    }
}
