// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.regie;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.berichtenlog.Verzegeling;
import nl.zaakregie.gebruiker.Gebruiker;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/** New plans that are still being written. Each is its writer's own, and encrypted. */
@Component
public class Concepten {
    private final JdbcTemplate jdbc;
    private final Verzegeling seal;
    private final Bestanden bestanden;
    private final Regieinstellingen settings;
    private final Clock clock;
    private final ObjectMapper json = new ObjectMapper();

    Concepten(JdbcTemplate jdbc, Verzegeling seal, Bestanden bestanden, Regieinstellingen settings, Clock clock) {
        this.jdbc = jdbc;
        this.bestanden = bestanden;
        this.seal = seal;
        this.settings = settings;
        this.clock = clock;
    }

    /** A concept as a list has it. */
    public record Regel(UUID id, Instant gemaakt, Instant gewijzigd) {}

    /** A concept with when it was saved last. */
    public record Bewaard(Planconcept concept, Instant gewijzigd) {}

    public UUID begin(Gebruiker who, Planconcept concept) {
        UUID id = UUID.randomUUID();
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.update(
                "insert into plan_concept (id, gebruiker, inhoud, gemaakt, gewijzigd) values (?, ?, ?, ?, ?)",
                id,
                who.naam(),
                sealed(concept),
                now,
                now);
        return id;
    }

    /** A concept of one's own. */
    public Optional<Bewaard> find(Gebruiker who, UUID id) {
        return jdbc
                .query(
                        "select inhoud, gewijzigd from plan_concept where id = ? and gebruiker = ?",
                        (row, n) -> new Bewaard(
                                opened(row.getBytes(1)), row.getTimestamp(2).toInstant()),
                        id,
                        who.naam())
                .stream()
                .findFirst();
    }

    public List<Regel> list(Gebruiker who) {
        return jdbc.query(
                "select id, gemaakt, gewijzigd from plan_concept where gebruiker = ? order by gewijzigd desc",
                (row, n) -> new Regel(
                        row.getObject(1, UUID.class),
                        row.getTimestamp(2).toInstant(),
                        row.getTimestamp(3).toInstant()),
                who.naam());
    }

    public void save(Gebruiker who, UUID id, Planconcept concept) {
        jdbc.update(
                "update plan_concept set inhoud = ?, gewijzigd = ? where id = ? and gebruiker = ?",
                sealed(concept),
                Timestamp.from(clock.instant()),
                id,
                who.naam());
        bestanden.keepOn(
                who, concept.documenten().stream().map(Documentregel::id).toList());
    }

    /** Forgets a concept, and the files that were chosen for it and not sent. */
    public void remove(Gebruiker who, UUID id) {
        find(who, id).ifPresent(kept -> kept.concept().documenten().forEach(d -> bestanden.remove(who, d.id())));
        jdbc.update("delete from plan_concept where id = ? and gebruiker = ?", id, who.naam());
    }

    private byte[] sealed(Planconcept concept) {
        return seal.seal(json.writeValueAsString(concept).getBytes(StandardCharsets.UTF_8));
    }

    private Planconcept opened(byte[] sealed) {
        return json.readValue(new String(seal.open(sealed), StandardCharsets.UTF_8), Planconcept.class);
    }

    /** Forgets what nobody goes on with. */
    @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT2M")
    public void dropOld() {
        Timestamp before = Timestamp.from(clock.instant().minus(settings.bewaartermijnConcept()));
        jdbc.update("delete from plan_concept where gewijzigd < ?", before);
        jdbc.update("delete from opdracht where gewijzigd < ?", before);
        bestanden.dropBefore(before);
    }
}
