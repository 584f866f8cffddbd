// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.toegang;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Instant;
import nl.zaakregie.instellingen.Instellingen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Remembers which tokens were used, for all nodes on one database, as long as they would still be accepted. */
@Component
class Nonces {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Instellingen.Wss settings;

    Nonces(JdbcClient jdbc, TransactionTemplate transaction, Instellingen settings) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.settings = settings.wss();
    }

    /** Whether a token was not used before; from now on it was. */
    boolean use(UsernameToken token) {
        byte[] hash = hash(token.gebruiker() + "\n" + token.nonce() + "\n" + token.created());
        Instant until = Instant.now().plus(settings.venster().multipliedBy(2));
        Integer added = transaction.execute(status -> {
            jdbc.sql("set local synchronous_commit = off").update();
            return jdbc.sql("insert into wss_nonce (hash, vervalt) values (?, ?) on conflict do nothing")
                    .params(hash, Timestamp.from(until))
                    .update();
        });
        return added != null && added == 1;
    }

    @Scheduled(fixedDelayString = "PT5M", initialDelayString = "PT1M")
    void removeExpired() {
        jdbc.sql("delete from wss_nonce where vervalt < now()").update();
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
