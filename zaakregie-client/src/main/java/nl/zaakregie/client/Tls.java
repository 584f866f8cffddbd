// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/**
 * What an HTTPS connection shows and trusts. The name of the host is always checked; TLS 1.2 is the least.
 *
 * @param certificaat file with our certificate and its key, PKCS#12, JKS or PEM; or null for none
 * @param wachtwoord  password of that file and key, or null
 * @param vertrouwd   file with the certificates that are trusted, PEM, PKCS#12 or JKS; or null for those of the JDK
 * @param vertrouwdWachtwoord password of that file, or null
 */
public record Tls(
        @Nullable Path certificaat,
        @Nullable String wachtwoord,
        @Nullable Path vertrouwd,
        @Nullable String vertrouwdWachtwoord) {

    /** Shows a certificate, trusts what the JDK trusts. */
    public static Tls withCertificaat(Path certificaat, @Nullable String wachtwoord) {
        return new Tls(certificaat, wachtwoord, null, null);
    }

    /** A copy that trusts these certificates and no others. */
    public Tls trusting(Path newVertrouwd, @Nullable String newWachtwoord) {
        return new Tls(certificaat, wachtwoord, newVertrouwd, newWachtwoord);
    }

    /**
     * The context for a connection.
     *
     * @throws IOException              when a file cannot be read
     * @throws GeneralSecurityException when a file holds no usable certificate or key, or the password is wrong
     */
    public SSLContext context() throws IOException, GeneralSecurityException {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys(), trust(), new SecureRandom());
        return context;
    }

    private KeyManager @Nullable [] keys() throws IOException, GeneralSecurityException {
        if (certificaat == null) {
            return null;
        }
        char[] password = chars(wachtwoord);
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(Sleutelbestand.keys(certificaat, password), password);
        return factory.getKeyManagers();
    }

    private TrustManager @Nullable [] trust() throws IOException, GeneralSecurityException {
        if (vertrouwd == null) {
            return null;
        }
        KeyStore store = Sleutelbestand.certificates(vertrouwd, chars(vertrouwdWachtwoord));
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        return factory.getTrustManagers();
    }

    private static char[] chars(@Nullable String password) {
        return password == null ? new char[0] : password.toCharArray();
    }

    /** The files, without passwords. */
    @Override
    public String toString() {
        return "Tls(" + certificaat + ", " + vertrouwd + ")";
    }
}
