// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.client.Berichtverzender;
import nl.zaakregie.client.Documentclient;
import nl.zaakregie.client.Herzendbeleid;
import nl.zaakregie.client.Inhoudmeter;
import nl.zaakregie.client.Partner;
import nl.zaakregie.client.Verzendresultaat;
import nl.zaakregie.client.Wachttijden;
import nl.zaakregie.client.Zaakclient;
import nl.zaakregie.client.zaak.Berichtklok;
import nl.zaakregie.client.zaak.Documentidentificatie;
import nl.zaakregie.client.zaak.Documentinhoud;
import nl.zaakregie.client.zaak.NieuwDocument;
import nl.zaakregie.client.zaak.VertrouwelijkAanduiding;
import nl.zaakregie.client.zaak.Zaakverwijzing;
import nl.zaakregie.mtom.Inhoudsvorm;
import nl.zaakregie.rgbz.Zaakdocument;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.Zaakidentificatie;
import nl.zaakregie.xml.Soapversie;

/** Documents that four threads upload: none without its content, and no content without its document. */
final class Documentenlast implements KillIT.Last {
    private static final long SEED = 20161124;
    private static final Zaakidentificatie ZAAK = new Zaakidentificatie("9999KILGZP999999");
    private static final List<String> MUST_BE_NONE = List.of(
            "select count(*) from document where inhoud_id is null",
            "select count(*) from inhoud i where not exists (select 1 from document d where d.inhoud_id = i.id)",
            "select count(*) from inhoud i where i.grootte <>"
                    + " (select coalesce(sum(length(b.bytes)), 0) from inhoud_blok b where b.inhoud_id = i.id)");

    private static final Wachttijden TIMES =
            new Wachttijden(Duration.ofSeconds(10), Duration.ofSeconds(10), Duration.ofSeconds(10));

    private final Path data;

    private final Map<String, NieuwDocument> sent = new ConcurrentHashMap<>();
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final AtomicInteger numbers = new AtomicInteger();

    Documentenlast(Path data) {
        this.data = data;
    }

    /** The zaak that the documents belong to. */
    @Override
    public void prepare(Serverproces server) {
        createZaak(server);
    }

    /** Two threads with attachments and two with base64. */
    @Override
    public void run(Serverproces server, ExecutorService threads) {
        for (Inhoudsvorm vorm : List.of(Inhoudsvorm.MTOM, Inhoudsvorm.INLINE, Inhoudsvorm.MTOM, Inhoudsvorm.INLINE)) {
            threads.submit(() -> {
                try (Zaakclient client = client(server, vorm)) {
                    while (server.process().isAlive()) {
                        upload(client.documenten());
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
    public void check(Serverproces server) throws Exception {
        try (Zaakclient client = client(server, Inhoudsvorm.MTOM)) {
            assertThat(data.resolve("spool")).isEmptyDirectory();
            checkWhole(client.documenten());
            checkStore();
            sent.forEach((id, document) -> assertThat(client.documenten().add(document))
                    .as(id)
                    .isInstanceOf(Verzendresultaat.Ontvangen.class));
            acknowledged.addAll(sent.keySet());
            checkWhole(client.documenten());
            checkStore();
        }
    }

    private static void createZaak(Serverproces server) {
        try (Berichtverzender verzender = new Berichtverzender(partner(server))) {
            byte[] envelop = Proefberichten.gezinsplan(ZAAK.value()).getBytes(java.nio.charset.StandardCharsets.UTF_8);
            assertThat(verzender.send(Service.CREEER_ZAAK, "", Soapversie.SOAP11, envelop))
                    .isInstanceOf(Verzendresultaat.Ontvangen.class);
        }
    }

    private static Partner partner(Serverproces server) {
        return Partner.of(Systeem.of("9999", "ZAAKSYS"), server.adres()).withWachttijden(TIMES);
    }

    private static Zaakclient client(Serverproces server, Inhoudsvorm vorm) {
        return new Zaakclient(
                partner(server).withInhoudsvorm(vorm),
                Systeem.of("9999", "REGIE"),
                Berichtklok.system(),
                Herzendbeleid.NOOIT);
    }

    private void upload(Documentclient client) {
        int number = numbers.incrementAndGet();
        Random random = new Random(SEED + number);
        byte[] content = new byte[100_000 + random.nextInt(1_500_000)];
        random.nextBytes(content);
        Documentidentificatie id = new Documentidentificatie("9999KILDOC" + number);
        NieuwDocument document = NieuwDocument.of(
                        id,
                        "Verslag",
                        LocalDate.of(2026, 3, 14),
                        "Voorbeeld",
                        VertrouwelijkAanduiding.INTERN,
                        Zaakverwijzing.of(ZAAK))
                .inhoud(Documentinhoud.of("verslag.bin", "application/octet-stream", content))
                .build();
        sent.put(id.value(), document);
        if (client.add(document) instanceof Verzendresultaat.Ontvangen) {
            acknowledged.add(id.value());
        }
    }

    /** Each acknowledged document is there, byte for byte; each other one is absent or there byte for byte. */
    private void checkWhole(Documentclient client) {
        sent.forEach((id, document) -> {
            Optional<Zaakdocument> found = client.findDocument(document.identificatie(), Inhoudmeter.INSTANCE)
                    .find()
                    .orElseThrow(() -> new AssertionError("No answer about " + id));
            if (acknowledged.contains(id)) {
                assertThat(found).as(id).isPresent();
            }
            found.ifPresent(there -> assertThat(there.verwijzing())
                    .as(id)
                    .contains(document.inhoud().orElseThrow().verwijzing()));
        });
    }

    private void checkStore() throws SQLException, IOException {
        String port = Files.readAllLines(data.resolve("postgres").resolve("postmaster.pid"))
                .get(3)
                .strip();
        String password = Files.readString(data.resolve("postgres.wachtwoord")).strip();
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", password);
                Statement statement = connection.createStatement()) {
            for (String query : MUST_BE_NONE) {
                try (ResultSet rows = statement.executeQuery(query)) {
                    rows.next();
                    assertThat(rows.getInt(1)).as(query).isZero();
                }
            }
        }
    }
}
