// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client;

import static nl.zaakregie.client.Scriptserver.bv03;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import nl.zaakregie.client.Verzendresultaat.GeenAntwoord;
import nl.zaakregie.client.Verzendresultaat.Ontvangen;
import nl.zaakregie.client.Verzendresultaat.Oorzaak;
import nl.zaakregie.client.zaak.Berichtklok;
import nl.zaakregie.client.zaak.Zaakberichten;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.Zaakidentificatie;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A partner that wants to see a certificate (interop 15, R-222). */
class TlsTest {
    private static final String PASSWORD = "voorbeeld";

    @TempDir
    static Path folder;

    private static Scriptserver server;

    @BeforeAll
    static void start() throws Exception {
        keytool("server", "CN=localhost", "-ext", "SAN=dns:localhost,ip:127.0.0.1");
        keytool("regie", "CN=REGIE");
        keytool("vreemd", "CN=VREEMD");
        SSLContext context = Tls.withCertificaat(store("server"), PASSWORD)
                .trusting(pem("regie"), null)
                .context();
        HttpsServer https = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        https.setHttpsConfigurator(new HttpsConfigurator(context) {
            @Override
            public void configure(HttpsParameters parameters) {
                SSLParameters ssl = context.getDefaultSSLParameters();
                ssl.setNeedClientAuth(true);
                parameters.setSSLParameters(ssl);
            }
        });
        server = new Scriptserver(https);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static void keytool(String name, String subject, String... more) throws Exception {
        List<String> command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                name,
                "-keyalg",
                "EC",
                "-dname",
                subject,
                "-validity",
                "2",
                "-storetype",
                "PKCS12",
                "-keystore",
                store(name).toString(),
                "-storepass",
                PASSWORD));
        command.addAll(List.of(more));
        Process process = new ProcessBuilder(command).inheritIO().start();
        assertThat(process.waitFor()).isZero();
    }

    private static Path store(String name) {
        return folder.resolve(name + ".p12");
    }

    /** The certificate alone, as PEM. */
    private static Path pem(String name) throws Exception {
        KeyStore keys = KeyStore.getInstance(store(name).toFile(), PASSWORD.toCharArray());
        return Files.writeString(
                folder.resolve(name + ".pem"),
                block("CERTIFICATE", keys.getCertificate(name).getEncoded()));
    }

    /** Certificate and key in one file, as PEM. */
    private static Path pemWithKey(String name) throws Exception {
        KeyStore keys = KeyStore.getInstance(store(name).toFile(), PASSWORD.toCharArray());
        byte[] key = keys.getKey(name, PASSWORD.toCharArray()).getEncoded();
        return Files.writeString(
                folder.resolve(name + "-sleutel.pem"), Files.readString(pem(name)) + block("PRIVATE KEY", key));
    }

    private static String block(String kind, byte[] content) {
        String base64 =
                Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.UTF_8)).encodeToString(content);
        return "-----BEGIN " + kind + "-----\n" + base64 + "\n-----END " + kind + "-----\n";
    }

    private static Verzendresultaat send(String host, Tls tls) {
        int port = server.http.getAddress().getPort();
        Partner partner = Partner.of(Systeem.of("9999", "ZAAKSYS"), URI.create("https://" + host + ":" + port))
                .withAanmelding(Aanmelding.GEEN
                        .with(tls)
                        .with(new Aanmelding.Basic("regie", "geheim"))
                        .with(new UsernameToken("regie", "geheim", UsernameToken.Vorm.TEKST)));
        Zaakberichten berichten =
                new Zaakberichten(Systeem.of("9999", "REGIE"), partner.systeem(), Berichtklok.system());
        try (Berichtverzender verzender = new Berichtverzender(partner)) {
            return verzender.send(berichten.creeerZaak(nl.zaakregie.client.zaak.NieuweZaak.gewoneZaak(
                            new Zaakidentificatie("9999ZAK000001"),
                            java.time.LocalDate.of(2026, 3, 14),
                            new nl.zaakregie.client.zaak.Zaaktypeverwijzing("WMOHULP", "Wmo"))
                    .build()));
        }
    }

    @Test
    void certificateGoesTogetherWithBasicAndUsernameToken() throws Exception {
        server.plays(bv03(), bv03());
        Tls p12 = Tls.withCertificaat(store("regie"), PASSWORD).trusting(pem("server"), null);
        assertThat(send("localhost", p12)).isInstanceOf(Ontvangen.class);
        assertThat(server.ontvangen.getLast().authorization()).startsWith("Basic ");
        assertThat(server.ontvangen.getLast().body()).contains("UsernameToken");
        Tls pem = Tls.withCertificaat(pemWithKey("regie"), null).trusting(store("server"), PASSWORD);
        assertThat(send("localhost", pem)).isInstanceOf(Ontvangen.class);
    }

    @Test
    void noConnectionWithoutOrWithAnotherCertificate() throws Exception {
        Tls none = new Tls(null, null, pem("server"), null);
        Tls other = Tls.withCertificaat(store("vreemd"), PASSWORD).trusting(pem("server"), null);
        assertThat(send("localhost", none)).isInstanceOf(GeenAntwoord.class);
        assertThat(send("localhost", other)).isInstanceOf(GeenAntwoord.class);
    }

    @Test
    void noConnectionWithAServerThatIsNotTrusted() {
        Verzendresultaat result = send("localhost", Tls.withCertificaat(store("regie"), PASSWORD));
        assertThat(result)
                .isInstanceOfSatisfying(
                        GeenAntwoord.class, none -> assertThat(none.oorzaak()).isEqualTo(Oorzaak.GEEN_VERBINDING));
    }

    @Test
    void nameOfTheHostIsChecked() throws Exception {
        Tls tls = Tls.withCertificaat(store("regie"), PASSWORD).trusting(pem("server"), null);
        // another name of the same machine, which the certificate does not have
        assertThat(send("127.0.0.2", tls)).isInstanceOf(GeenAntwoord.class);
    }
}
