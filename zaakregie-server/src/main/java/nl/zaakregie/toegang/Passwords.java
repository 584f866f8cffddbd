// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.toegang;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Compares passwords in constant time. A hash that is slow by design is computed once for each password that fitted: after
 * that a keyed hash of it, known to this process only, is compared, because partners send their password with each message.
 */
final class Passwords {
    private static final int AT_ONCE = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    private static final Map<String, PasswordEncoder> ENCODERS = Map.of(
            "bcrypt", new BCryptPasswordEncoder(), "argon2", Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8());

    private final Map<String, byte[]> fitted = new ConcurrentHashMap<>();
    private final Semaphore slow = new Semaphore(AT_ONCE);
    private final SecretKeySpec key;

    Passwords() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        key = new SecretKeySpec(random, "HmacSHA256");
    }

    private static boolean isHashed(String configured) {
        return configured.startsWith("{") && ENCODERS.containsKey(scheme(configured));
    }

    /** Whether what was shown is the configured password, which may be in clear or hashed. */
    boolean fits(String configured, String shown) {
        if (!isHashed(configured)) {
            return same(configured, shown);
        }
        byte[] keyed = keyed(shown);
        byte[] known = fitted.get(configured);
        if (known != null && MessageDigest.isEqual(known, keyed)) {
            return true;
        }
        boolean fits = compute(configured, shown);
        if (fits) {
            fitted.put(configured, keyed);
        }
        return fits;
    }

    /** Compares in a time that does not tell where they differ. */
    static boolean same(String expected, String shown) {
        return MessageDigest.isEqual(bytes(expected), bytes(shown));
    }

    /** At most half of the processors, so that guessing passwords does not stop the others. */
    private boolean compute(String configured, String shown) {
        String scheme = scheme(configured);
        slow.acquireUninterruptibly();
        try {
            PasswordEncoder encoder = ENCODERS.get(scheme);
            return encoder != null && encoder.matches(shown, configured.substring(scheme.length() + 2));
        } finally {
            slow.release();
        }
    }

    private static String scheme(String configured) {
        int end = configured.indexOf('}');
        return end < 0 ? "" : configured.substring(1, end);
    }

    private byte[] keyed(String shown) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(bytes(shown));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
