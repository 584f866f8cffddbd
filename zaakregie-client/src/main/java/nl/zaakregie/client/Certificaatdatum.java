// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/** Until when a certificate file can be used, so that somebody can renew it in time. */
public final class Certificaatdatum {
    private Certificaatdatum() {}

    /**
     * The moment at which the first certificate in a file ends.
     *
     * @param file       PKCS#12, JKS or PEM, with a key
     * @param wachtwoord password of that file, or null
     * @throws IOException              when it cannot be read
     * @throws GeneralSecurityException when it holds no certificate, or the password is wrong
     */
    public static Instant until(Path file, @Nullable String wachtwoord) throws IOException, GeneralSecurityException {
        KeyStore store = Sleutelbestand.keys(file, wachtwoord == null ? new char[0] : wachtwoord.toCharArray());
        Instant first = Instant.MAX;
        for (String alias : Collections.list(store.aliases())) {
            Certificate certificate = store.getCertificate(alias);
            if (certificate instanceof X509Certificate known
                    && known.getNotAfter().toInstant().isBefore(first)) {
                first = known.getNotAfter().toInstant();
            }
        }
        if (first.equals(Instant.MAX)) {
            throw new GeneralSecurityException("No certificate in the file");
        }
        return first;
    }
}
