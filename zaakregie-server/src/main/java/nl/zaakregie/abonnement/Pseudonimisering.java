// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.abonnement;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.zaakregie.berichtenlog.Verzegeling;
import nl.zaakregie.stuf.Bsn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Makes pseudonyms with a secret that all nodes share and that nobody outside can read. */
@Component
public class Pseudonimisering {
    private static final String ALGORITHM = "HmacSHA256";

    private final JdbcTemplate jdbc;
    private final Verzegeling seal;
    private volatile @Nullable SecretKeySpec key;

    Pseudonimisering(JdbcTemplate jdbc, Verzegeling seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    public Pseudoniem of(Bsn bsn) {
        return of(bsn.value());
    }

    /** Of a number as a message gives it, whether or not it is a valid BSN. */
    Pseudoniem of(String bsn) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key());
            return new Pseudoniem(mac.doFinal(bsn.strip().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC is not available", e);
        }
    }

    private SecretKeySpec key() {
        SecretKeySpec known = key;
        if (known == null) {
            known = load();
            key = known;
        }
        return known;
    }

    private SecretKeySpec load() {
        byte[] fresh = new byte[32];
        new SecureRandom().nextBytes(fresh);
        jdbc.update("insert into pseudoniemgeheim (geheim) values (?) on conflict do nothing", seal.seal(fresh));
        byte[] stored = jdbc.queryForObject("select geheim from pseudoniemgeheim", byte[].class);
        if (stored == null) {
            throw new IllegalStateException("The secret of the pseudonyms is gone");
        }
        return new SecretKeySpec(seal.open(stored), ALGORITHM);
    }
}
