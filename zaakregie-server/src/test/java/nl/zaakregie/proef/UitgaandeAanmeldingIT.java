// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import static nl.zaakregie.proef.Stelsel.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.zaakregie.bericht.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the outbound engine shows of itself, to a server that speaks TLS and asks for all of it. */
class UitgaandeAanmeldingIT {
    @TempDir
    Path folder;

    @Test
    void showsPasswordTokenAndCertificateAndReachesNobodyWithLess() throws Exception {
        //
        Certificaten certificaten = new Certificaten(folder, "bus", "vreemde");
        try (Partnerserver receiver = receiver(certificaten);
                Partnerserver sender = sender(certificaten, receiver.port())) {
            assertThat(sender.post(
                                    "/soap/zaaksysteem/OntvangAsynchroon",
                                    Map.of("SOAPAction", Stelsel.quoted(Service.CREEER_ZAAK)),
                                    Partnerserver.message(
                                                    "creeerZaak-gezinsplan-request-min.xml", "UIT", "9999", "WMOBACKO")
                                            .replace("ZAAKREGIE", "ZAAKSYS"))
                            .status())
                    .isEqualTo(200);
            await("all are tried", () -> outcomes(sender).size() == 5);
            await("one arrives", () -> outcomes(sender).get("regiesysteem").equals("AFGELEVERD"));
            assertThat(outcomes(sender).get("tekst"))
                    .as("known, and told that it brings something for somebody else")
                    .contains("StUF");
            assertThat(outcomes(sender).get("fouttoken")).doesNotContain("StUF");
            assertThat(outcomes(sender).get("foutcertificaat")).doesNotContain("StUF");
            assertThat(outcomes(sender).get("wantrouwend")).contains("Geen verbinding");
            assertThat(receiver.jdbc().queryForObject("select count(*) from notificatie", Long.class))
                    .isOne();
        }
    }

    /** By destination how its message ended; for one that was not accepted the code and what was said. */
    private static Map<String, String> outcomes(Partnerserver sender) {
        Map<String, String> ended = new HashMap<>();
        sender.jdbc().query("""
                        select bestemming, case when toestand = 'AFGELEVERD' then toestand
                            else foutcode || ' ' || oorzaak end from uitgaand_bericht where pogingen > 0""", row -> {
            ended.put(row.getString(1), row.getString(2));
        });
        return ended;
    }

    private static Partnerserver receiver(Certificaten certificaten) throws Exception {
        Stelsel stelsel = new Stelsel()
                .set("rollen", "regiesysteem")
                .set("postvak.ophalen", "false")
                .system("regiesysteem", "REGIE")
                .system("abonnementenbeheer", "ABONBEHEER")
                .set("systemen[1].toegang[0].basic.gebruiker", "abo")
                .set("systemen[1].toegang[0].basic.wachtwoord", "een")
                .set("systemen[1].toegang[0].wss.gebruiker", "abo")
                .set("systemen[1].toegang[0].wss.wachtwoord", "twee")
                .set("systemen[1].toegang[0].certificaat.sha256", certificaten.sha256("bus"));
        List<String> settings = new ArrayList<>(certificaten.serverSettings());
        settings.addAll(List.of(stelsel.arguments()));
        return Partnerserver.start(certificaten.client(""), List.of(), settings.toArray(String[]::new));
    }

    private static Partnerserver sender(Certificaten certificaten, int port) {
        Stelsel stelsel = new Stelsel()
                .set("rollen", "zaaksysteem,abonnementenbeheer")
                .set("variant", "2")
                .system("zaaksysteem", "ZAAKSYS")
                .system("abonnementenbeheer", "ABONBEHEER")
                .system("wmo", "WMOBACKO");
        URI address = URI.create("https://127.0.0.1:" + port + "/soap/regiesysteem");
        Bestemmingen all = new Bestemmingen(stelsel, certificaten, address, new AtomicInteger(3));
        all.add("regiesysteem", "REGIE", "twee", "bus", true);
        all.add("tekst", "ANDERS", "twee", "bus", true);
        stelsel.set("systemen[4].aanmelding.wss.tekst", "true");
        all.add("fouttoken", "FOUT1", "drie", "bus", true);
        all.add("foutcertificaat", "FOUT2", "twee", "vreemde", true);
        all.add("wantrouwend", "FOUT3", "twee", "bus", false);
        return stelsel.start();
    }

    /** Entries at the address of the receiver, each with another proof. */
    private record Bestemmingen(Stelsel stelsel, Certificaten certificaten, URI address, AtomicInteger index) {
        void add(String name, String applicatie, String token, String certificate, boolean trusts) {
            String shown = "systemen[" + index.getAndIncrement() + "].aanmelding.";
            stelsel.system(name, applicatie, address)
                    .subscription(name, "*", "*")
                    .set(shown + "basic.gebruiker", "abo")
                    .set(shown + "basic.wachtwoord", "een")
                    .set(shown + "wss.gebruiker", "abo")
                    .set(shown + "wss.wachtwoord", token)
                    .set(shown + "certificaat", certificaten.file(certificate))
                    .set(shown + "wachtwoord", Certificaten.PASSWORD);
            if (trusts) {
                stelsel.set(shown + "vertrouwd", certificaten.file("clienttrust"))
                        .set(shown + "vertrouwdWachtwoord", Certificaten.PASSWORD);
            }
        }
    }
}
