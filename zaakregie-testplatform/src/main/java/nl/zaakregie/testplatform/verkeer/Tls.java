// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.verkeer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Optional;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import nl.zaakregie.testplatform.verkeer.Verbinding.Sleutelbestand;
import org.jspecify.annotations.Nullable;

/** The keys of the platform and the authorities that it trusts. */
final class Tls {
    private Tls() {}

    /** The context for a connection; empty when it needs nothing special. */
    static Optional<SSLContext> context(Verbinding verbinding) {
        if (verbinding.sleutel().isEmpty() && verbinding.vertrouwd().isEmpty()) {
            return Optional.empty();
        }
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(
                    keys(verbinding.sleutel().orElse(null)),
                    trust(verbinding.vertrouwd().orElse(null)),
                    null);
            return Optional.of(context);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalArgumentException(
                    "Het sleutelbestand of het certificaat kan niet worden gelezen: " + e.getMessage(), e);
        }
    }

    private static KeyManager @Nullable [] keys(@Nullable Sleutelbestand file)
            throws GeneralSecurityException, IOException {
        if (file == null) {
            return null;
        }
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(pkcs12(file), file.wachtwoord().toCharArray());
        return factory.getKeyManagers();
    }

    private static TrustManager @Nullable [] trust(@Nullable Sleutelbestand file)
            throws GeneralSecurityException, IOException {
        if (file == null) {
            return null;
        }
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(file.bestand().toString().endsWith(".pem") ? pem(file) : pkcs12(file));
        return factory.getTrustManagers();
    }

    private static KeyStore pkcs12(Sleutelbestand file) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file.bestand())) {
            store.load(in, file.wachtwoord().toCharArray());
        }
        return store;
    }

    private static KeyStore pem(Sleutelbestand file) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        try (InputStream in = Files.newInputStream(file.bestand())) {
            int number = 0;
            for (Certificate certificate :
                    CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                store.setCertificateEntry("vertrouwd-" + number++, certificate);
            }
        }
        return store;
    }
}
