// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.verkeer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import nl.zaakregie.client.Aanmelding;
import nl.zaakregie.client.UsernameToken;
import org.junit.jupiter.api.Test;

/** The platform makes itself known in the ways of the standard, and keeps its secrets out of what it reports. */
class VerzenderTest {
    private static final byte[] ENVELOPE =
            "<?xml version='1.0'?><s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body/></s:Envelope>"
                    .getBytes(StandardCharsets.UTF_8);

    @Test
    void basicAndUsernameTokenGoOverTheLineButNotIntoTheReport() throws Exception {
        AtomicReference<Httpbericht> received = new AtomicReference<>();
        Aanmelding both = Aanmelding.GEEN
                .with(new Aanmelding.Basic("tester", "geheim1"))
                .with(new UsernameToken("tester", "geheim2", UsernameToken.Vorm.TEKST));
        try (Ontvangstpunt punt = Ontvangstpunt.loopback();
                Verzender verzender =
                        new Verzender(new Verbinding(Optional.empty(), Map.of(), both, Duration.ofSeconds(10)))) {
            punt.register("r", verzoek -> {
                received.set(verzoek);
                return Httpbericht.answer(200, Map.of("content-type", "text/xml"), ENVELOPE);
            });
            Uitwisseling exchange = verzender.send(
                    URI.create(punt.adres() + "/run/r/OntvangAsynchroon"),
                    Map.of("Content-Type", "text/xml"),
                    ENVELOPE);
            assertThat(received.get().kop("authorization")).startsWith("Basic ");
            assertThat(received.get().tekst())
                    .contains("<s:Header>", "UsernameToken", "geheim2", "</s:Header><s:Body/>");
            assertThat(exchange.verzoek().tekst()).doesNotContain("geheim2").contains("<s:Body/>");
            assertThat(exchange.verzoek().kop("authorization")).isEmpty();
        }
    }

    @Test
    void whatIsNoEnvelopeGoesAsItIs() {
        byte[] json = "{\"Envelope\": 1}".getBytes(StandardCharsets.UTF_8);
        assertThat(Beveiligingskop.add(json, "<x/>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(json);
    }

    @Test
    void ownAddressIsWhatTheSystemIsTold() throws Exception {
        try (Ontvangstpunt punt =
                new Ontvangstpunt("127.0.0.1", 0, Optional.of(URI.create("https://testpc.voorbeeld.nl/tp/")))) {
            assertThat(punt.adressen("r1").values())
                    .contains(URI.create("https://testpc.voorbeeld.nl/tp/run/r1/BeantwoordVraag"));
        }
    }
}
