// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Keys and certificates for a server and its clients, made afresh with keytool. */
final class Certificaten {
    static final String PASSWORD = "proefproef";

    private final Path folder;

    Certificaten(Path folder, String... clients) throws IOException, InterruptedException {
        this.folder = folder;
        make("server", "CN=localhost");
        trust("server", "clienttrust");
        for (String client : clients) {
            make(client, "CN=" + client + ", O=Voorbeeldstad, C=NL");
            trust(client, "servertrust");
        }
    }

    private void make(String name, String subject) throws IOException, InterruptedException {
        keytool(
                "-genkeypair",
                "-alias",
                name,
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-dname",
                subject,
                "-ext",
                "san=ip:127.0.0.1",
                "-validity",
                "2",
                "-keystore",
                file(name));
    }

    private void trust(String name, String store) throws IOException, InterruptedException {
        String certificate = folder.resolve(name + ".cer").toString();
        keytool("-exportcert", "-alias", name, "-keystore", file(name), "-file", certificate);
        keytool("-importcert", "-noprompt", "-alias", name, "-keystore", file(store), "-file", certificate);
    }

    private void keytool(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(arguments));
        command.addAll(List.of("-storetype", "PKCS12", "-storepass", PASSWORD));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IOException(output);
        }
    }

    String file(String name) {
        return folder.resolve(name + ".p12").toString();
    }

    String sha256(String name) {
        try {
            byte[] certificate = Files.readAllBytes(folder.resolve(name + ".cer"));
            return HexFormat.ofDelimiter(":")
                    .withUpperCase()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(certificate));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    /** Settings that make a server speak TLS and look at client certificates. */
    List<String> serverSettings() {
        return List.of(
                "--spring.ssl.bundle.jks.zaakregie.keystore.location=file:" + file("server"),
                "--spring.ssl.bundle.jks.zaakregie.keystore.password=" + PASSWORD,
                "--spring.ssl.bundle.jks.zaakregie.keystore.type=PKCS12",
                "--spring.ssl.bundle.jks.zaakregie.truststore.location=file:" + file("servertrust"),
                "--spring.ssl.bundle.jks.zaakregie.truststore.password=" + PASSWORD,
                "--spring.ssl.bundle.jks.zaakregie.truststore.type=PKCS12",
                "--server.ssl.bundle=zaakregie",
                "--server.ssl.client-auth=want");
    }

    /** A client that trusts the server and shows a certificate, unless the name is empty. */
    HttpClient client(String name) throws GeneralSecurityException, IOException {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(name.isEmpty() ? null : load(name), PASSWORD.toCharArray());
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(load("clienttrust"));
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return HttpClient.newBuilder().sslContext(context).build();
    }

    private KeyStore load(String name) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream stream = Files.newInputStream(Path.of(file(name)))) {
            store.load(stream, PASSWORD.toCharArray());
        }
        return store;
    }
}
