// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.client.Berichtverzender;
import nl.zaakregie.client.Partner;
import nl.zaakregie.client.Verzendresultaat;
import nl.zaakregie.client.Wachttijden;
import nl.zaakregie.stuf.Namen;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.xml.BerichtReader;
import nl.zaakregie.xml.Schemas;
import nl.zaakregie.xml.Soapversie;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing acknowledged is lost or done twice, however often the server is killed in the middle of its work. */
class KillIT {
    private static final int KILLS = 20;
    private static final long SEED = 20161124;

    @TempDir
    Path data;

    private static final Wachttijden TIMES =
            new Wachttijden(Duration.ofSeconds(10), Duration.ofSeconds(10), Duration.ofSeconds(10));

    private final Map<String, byte[]> sent = new ConcurrentHashMap<>();
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final AtomicInteger numbers = new AtomicInteger();

    @BeforeAll
    static void learn() {
        Serverproces.learn();
    }

    @Test
    void eachAcknowledgedZaakSurvivesEveryKill() throws Exception {
        // T-01, T-02, R-035, R-060
        Random random = new Random(SEED);
        for (int kill = 0; kill < KILLS; kill++) {
            Running server = start();
            stream(server, 150 + random.nextInt(600));
        }
        assertThat(acknowledged).as("seed %d", SEED).hasSizeGreaterThan(KILLS);
        Running server = start();
        try {
            checkWhole(server);
            sent.forEach((id, envelop) ->
                    assertThat(send(server, envelop)).as(id).isInstanceOf(Verzendresultaat.Ontvangen.class));
            checkWhole(server);
            sent.keySet().forEach(id -> assertThat(find(server, id)).as(id).isPresent());
        } finally {
            server.program.close();
        }
    }

    /** Sends from four threads until the server is killed. */
    private void stream(Running server, int milliseconds) throws InterruptedException {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 4; i++) {
                threads.submit(() -> {
                    while (server.program.process().isAlive()) {
                        String id = "9999KILGZP%06d".formatted(numbers.incrementAndGet());
                        byte[] envelop = Proefberichten.gezinsplan(id).getBytes(StandardCharsets.UTF_8);
                        sent.put(id, envelop);
                        if (send(server, envelop) instanceof Verzendresultaat.Ontvangen) {
                            acknowledged.add(id);
                        }
                    }
                });
            }
            Thread.sleep(milliseconds);
            server.program.kill();
        }
    }

    /** Each acknowledged zaak is there once; each other one is absent or whole. */
    private void checkWhole(Running server) {
        for (String id : sent.keySet()) {
            List<StufElement> found = find(server, id).stream().toList();
            if (acknowledged.contains(id)) {
                assertThat(found).as(id).hasSize(1);
            }
            for (StufElement zaak : found) {
                assertThat(zaak.children(Namen.zkn("heeftBetrekkingOp"))).hasSize(1);
                assertThat(zaak.children(Namen.zkn("heeftAlsInitiator"))).hasSize(1);
                assertThat(zaak.children(Namen.zkn("heeft"))).hasSize(1);
            }
        }
    }

    private java.util.Optional<StufElement> find(Running server, String id) {
        Verzendresultaat result = server.verzender.send(
                Service.GEEF_ZAAKDETAILS,
                "",
                Soapversie.SOAP11,
                Proefberichten.vraag(id).getBytes(StandardCharsets.UTF_8));
        assertThat(result).isInstanceOf(Verzendresultaat.Ontvangen.class);
        StufElement answer = ((Verzendresultaat.Ontvangen) result).antwoord();
        assertThat(new BerichtReader(Schemas.shared()).validate(answer)).isEmpty();
        List<StufElement> objects = answer.child(Namen.zkn("antwoord"))
                .map(a -> a.children(Namen.OBJECT))
                .orElse(List.of());
        assertThat(objects.size()).as(id).isLessThanOrEqualTo(1);
        return objects.stream().findFirst();
    }

    private Verzendresultaat send(Running server, byte[] envelop) {
        return server.verzender.send(Service.CREEER_ZAAK, "", Soapversie.SOAP11, envelop);
    }

    private Running start() {
        Serverproces server = Serverproces.start(data);
        Partner partner =
                Partner.of(Systeem.of("9999", "ZAAKSYS"), server.adres()).withWachttijden(TIMES);
        return new Running(server, new Berichtverzender(partner));
    }

    private record Running(Serverproces program, Berichtverzender verzender) {}
}
