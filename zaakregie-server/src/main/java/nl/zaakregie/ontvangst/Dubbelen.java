// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.ontvangst;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import nl.zaakregie.berichtenlog.KeyRing;
import nl.zaakregie.instellingen.Instellingen;
import nl.zaakregie.instellingen.Partner;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Recognises a message that was acknowledged before. */
@Component
class Dubbelen {
    private static final int AT_ONCE = 10_000;

    private static final String PLACE = "ontvangen_bericht";

    private final JdbcClient jdbc;
    private final KeyRing keys;
    private final int days;

    Dubbelen(JdbcClient jdbc, KeyRing keys, Instellingen settings) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.days = settings.ontvangst().bewaartermijn();
    }

    /** What was answered before, and whether the content is the same. */
    record Eerder(boolean same, byte[] answer) {}

    /**
     * What a message is known by. Of a partner that uses a number for several messages the content is part of it.
     *
     * @param onderscheid hash of the content for such a partner, else empty
     */
    private record Sleutel(
            String organisatie,
            String applicatie,
            String administratie,
            String referentienummer,
            String onderscheid,
            byte[] hash) {

        static Sleutel of(Binnengekomen message) {
            byte[] hash = Inhoudshash.of(message.root());
            boolean reuses =
                    message.partner().map(Partner::hergebruiktReferentienummers).orElse(false);
            return new Sleutel(
                    message.zender().organisatie(),
                    message.zender().applicatie(),
                    message.zender().administratie(),
                    message.kop().referentienummer(),
                    reuses ? HexFormat.of().formatHex(hash) : "",
                    hash);
        }

        Object[] values() {
            return new Object[] {organisatie, applicatie, administratie, referentienummer, onderscheid};
        }
    }

    /** The number of a message, taken within the transaction of the caller, or found to be taken already. */
    static final class Claim {
        private final @Nullable Sleutel key;
        private final Optional<Eerder> earlier;

        private Claim(@Nullable Sleutel key, Optional<Eerder> earlier) {
            this.key = key;
            this.earlier = earlier;
        }

        Optional<Eerder> earlier() {
            return earlier;
        }
    }

    /**
     * Claims the number of a message within the transaction of the caller. A copy that comes in at the same moment waits
     * here until that transaction ends.
     */
    Claim claim(Binnengekomen message) {
        if (message.kop().referentienummer().isEmpty()) {
            return new Claim(null, Optional.empty());
        }
        Sleutel key = Sleutel.of(message);
        int inserted = jdbc.sql("""
                        insert into ontvangen_bericht
                            (organisatie, applicatie, administratie, referentienummer, onderscheid, inhoud_hash)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing""").params(key.values()).param(key.hash()).update();
        return new Claim(key, inserted == 1 ? Optional.empty() : find(key));
    }

    /** The earlier message with the number of this one. */
    Optional<Eerder> find(Binnengekomen message) {
        return message.kop().referentienummer().isEmpty() ? Optional.empty() : find(Sleutel.of(message));
    }

    private Optional<Eerder> find(Sleutel key) {
        return jdbc.sql("""
                        select inhoud_hash, antwoord from ontvangen_bericht
                        where organisatie = ? and applicatie = ? and administratie = ? and referentienummer = ?
                            and onderscheid = ? and antwoord is not null""")
                .params(key.values())
                .query((row, n) ->
                        new Eerder(Arrays.equals(row.getBytes(1), key.hash()), keys.open(row.getBytes(2), PLACE)))
                .optional();
    }

    /** Whether the number of a message of a partner that may do so was used for another one before. */
    boolean isReused(Claim claim) {
        return claim.key != null
                && !claim.key.onderscheid().isEmpty()
                && jdbc.sql("""
                        select exists (select 1 from ontvangen_bericht
                        where organisatie = ? and applicatie = ? and administratie = ? and referentienummer = ?
                            and onderscheid <> ?)""").params(claim.key.values()).query(Boolean.class).single();
    }

    void keepAnswer(Claim claim, byte[] answer) {
        if (claim.key == null) {
            return;
        }
        jdbc.sql("""
                        update ontvangen_bericht set antwoord = ?
                        where organisatie = ? and applicatie = ? and administratie = ? and referentienummer = ?
                            and onderscheid = ?""").param(keys.seal(answer, PLACE)).params(claim.key.values()).update();
    }

    /** Forgets numbers after the period in which a partner may still offer a message again. */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT2M")
    void removeOld() {
        int removed = AT_ONCE;
        while (removed == AT_ONCE) {
            removed = jdbc.sql("""
                            delete from ontvangen_bericht where ctid = any (array(
                                select ctid from ontvangen_bericht
                                where ontvangen < now() - make_interval(days => ?) limit ?))""").params(days, AT_ONCE).update();
        }
    }
}
