// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
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

/** Zaken that four threads create; each acknowledged one must be there once, each other one absent or whole. */
final class Zakenlast implements KillIT.Last {
    private static final int THREADS = 4;
    private static final Wachttijden TIMES =
            new Wachttijden(Duration.ofSeconds(10), Duration.ofSeconds(10), Duration.ofSeconds(10));

    private final Map<String, byte[]> sent = new ConcurrentHashMap<>();
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final AtomicInteger numbers = new AtomicInteger();

    @Override
    public void run(Serverproces server, ExecutorService threads) {
        Berichtverzender verzender = verzender(server);
        for (int i = 0; i < THREADS; i++) {
            threads.submit(() -> {
                while (server.process().isAlive()) {
                    String id = "9999KILGZP%06d".formatted(numbers.incrementAndGet());
                    byte[] envelop = Proefberichten.gezinsplan(id).getBytes(StandardCharsets.UTF_8);
                    sent.put(id, envelop);
                    if (send(verzender, envelop) instanceof Verzendresultaat.Ontvangen) {
                        acknowledged.add(id);
                    }
                }
            });
        }
    }

    @Override
    public int acknowledged() {
        return acknowledged.size();
    }

    @Override
    public int sent() {
        return sent.size();
    }

    @Override
    public void check(Serverproces server) {
        Berichtverzender verzender = verzender(server);
        checkWhole(verzender);
        sent.forEach((id, envelop) ->
                assertThat(send(verzender, envelop)).as(id).isInstanceOf(Verzendresultaat.Ontvangen.class));
        checkWhole(verzender);
        sent.keySet().forEach(id -> assertThat(find(verzender, id)).as(id).isPresent());
    }

    /** Each acknowledged zaak is there once; each other one is absent or whole. */
    private void checkWhole(Berichtverzender verzender) {
        for (String id : sent.keySet()) {
            List<StufElement> found = find(verzender, id).stream().toList();
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

    private java.util.Optional<StufElement> find(Berichtverzender verzender, String id) {
        Verzendresultaat result = verzender.send(
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

    private Verzendresultaat send(Berichtverzender verzender, byte[] envelop) {
        return verzender.send(Service.CREEER_ZAAK, "", Soapversie.SOAP11, envelop);
    }

    private static Berichtverzender verzender(Serverproces server) {
        return new Berichtverzender(
                Partner.of(Systeem.of("9999", "ZAAKSYS"), server.adres()).withWachttijden(TIMES));
    }
}
