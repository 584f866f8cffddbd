// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import nl.zaakregie.client.Herzendbeleid;
import nl.zaakregie.client.Inhoudbestand;
import nl.zaakregie.client.Partner;
import nl.zaakregie.client.Zaakclient;
import nl.zaakregie.client.zaak.Berichtklok;
import nl.zaakregie.client.zaak.Documentidentificatie;
import nl.zaakregie.rgbz.Betrokkene;
import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.rgbz.Zaakdocument;
import nl.zaakregie.rgbz.Zaakstatus;
import nl.zaakregie.server.ZaakregieServer;
import nl.zaakregie.stuf.Namen;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.Tijdstip;
import nl.zaakregie.stuf.Zaakidentificatie;
import org.apache.tika.Tika;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The demo on one database: broken off, played on, played again on a later day. The data is read here by itself. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemoIT {
    private static final Systeem ZAAKSYSTEEM = Systeem.of("", "ZAAKREGIE");
    private static final Demogegevens DATA = Demogegevens.read("/demo/voorbeeldstad.yml");
    private static final LocalDate TODAY = LocalDate.now(Tijdstip.ZONE);

    /** Stays: the programs of the first PostgreSQL in a JVM are those of every later one. */
    @TempDir(cleanup = CleanupMode.NEVER)
    static Path folder;

    private static ConfigurableApplicationContext context;
    private static URI address;
    private static Zaakclient client;

    @BeforeAll
    static void start() {
        context = ZaakregieServer.start("--server.port=0", "--zaakregie.data=" + folder);
        address = URI.create("http://127.0.0.1:" + ZaakregieServer.port(context) + "/soap/zaaksysteem");
        client = new Zaakclient(
                Partner.of(ZAAKSYSTEEM, address),
                Systeem.of("9999", "REGIE"),
                Berichtklok.system(),
                Herzendbeleid.NOOIT);
    }

    @AfterAll
    static void stop() {
        client.close();
        context.close();
    }

    private static boolean play(OutputStream out, Clock clock) {
        PrintStream screen = new PrintStream(out, true, StandardCharsets.UTF_8);
        return new Demo(address, ZAAKSYSTEEM, screen, clock).play();
    }

    /** A screen that fails after so many lines, as when somebody pulls the plug. */
    private static OutputStream breaksAfter(int lines) {
        return new OutputStream() {
            private int left = lines;

            @Override
            public void write(int b) throws IOException {
                if (b == '\n' && left-- == 0) {
                    throw new IllegalStateException("pulled the plug");
                }
            }
        };
    }

    private static Map<String, Integer> versions() {
        Map<String, Integer> versions = new TreeMap<>();
        context.getBean(JdbcTemplate.class)
                .query("select identificatie, versie from zaak", (org.springframework.jdbc.core.RowCallbackHandler)
                        row -> {
                            versions.put(row.getString(1), row.getInt(2));
                        });
        return versions;
    }

    @Test
    @Order(1)
    void goesOnWhereItWasBrokenOff() {
        for (int lines : new int[] {12, 30, 60, 110}) {
            assertThatThrownBy(() -> play(breaksAfter(lines), Clock.systemUTC()))
                    .hasMessage("pulled the plug");
        }
        ByteArrayOutputStream screen = new ByteArrayOutputStream();
        assertThat(play(screen, Clock.systemUTC()))
                .as(screen.toString(StandardCharsets.UTF_8))
                .isTrue();
        assertThat(screen.toString(StandardCharsets.UTF_8)).doesNotContain("GEWEIGERD");
    }

    @Test
    @Order(2)
    void everyZaakIsAsTheDataSays() {
        for (Demogegevens plan : DATA.list("gezinsplannen")) {
            checkPlan(plan);
        }
        for (Demogegevens zaak : DATA.list("losseZaken")) {
            check(zaak, List.of(), zaak.texts("clienten"), initiator(zaak));
        }
        assertThat(versions()).hasSize(72);
    }

    @Test
    @Order(2)
    void everyDocumentIsAFileOfItsKindAtItsZaak() throws IOException {
        int found = 0;
        List<Demogegevens> zaken = new ArrayList<>(DATA.list("losseZaken"));
        for (Demogegevens plan : DATA.list("gezinsplannen")) {
            zaken.add(plan);
            zaken.addAll(plan.list("levensdomeinplannen"));
            zaken.addAll(plan.list("deelplannen"));
        }
        for (Demogegevens zaak : zaken) {
            List<String> listed = client
                    .documenten()
                    .listDocumenten(new Zaakidentificatie(zaak.text("identificatie")))
                    .find()
                    .orElseThrow()
                    .stream()
                    .map(d -> d.identificatie().orElseThrow())
                    .toList();
            assertThat(listed)
                    .containsExactlyInAnyOrderElementsOf(zaak.list("documenten").stream()
                            .map(d -> d.text("identificatie"))
                            .toList());
            for (Demogegevens document : zaak.list("documenten")) {
                check(document);
                found++;
            }
        }
        assertThat(found).isEqualTo(62);
    }

    private static void check(Demogegevens data) throws IOException {
        Path file = folder.resolve("document");
        Zaakdocument document = client.documenten()
                .findDocument(new Documentidentificatie(data.text("identificatie")), new Inhoudbestand(file))
                .find()
                .orElseThrow()
                .orElseThrow();
        assertThat(document.text("titel")).isEqualTo(data.text("titel"));
        assertThat(document.text("vertrouwelijkAanduiding")).isEqualTo(data.text("vertrouwelijkheid"));
        assertThat(document.bestandsnaam()).isEqualTo(data.text("bestandsnaam"));
        assertThat(document.contentType()).isEqualTo(data.text("formaat"));
        assertThat(document.text("creatiedatum")).isEqualTo(date(data.number("dag")));
        // by its bytes, and for an office file by what is in the zip
        assertThat(new Tika().detect(file.toFile()))
                .isIn(data.text("formaat"), "application/zip", "application/x-tika-ooxml");
        if (data.text("formaat").contains("document")) {
            String part = data.text("formaat").equals(Kantoorbestand.ODT) ? "content.xml" : "word/document.xml";
            try (ZipFile zip = new ZipFile(file.toFile())) {
                assertThat(new String(zip.getInputStream(zip.getEntry(part)).readAllBytes(), StandardCharsets.UTF_8))
                        .contains(data.text("titel"));
            }
        }
    }

    private static void checkPlan(Demogegevens plan) {
        String id = plan.text("identificatie");
        List<String> clients =
                plan.list("clienten").stream().map(c -> c.text("persoon")).toList();
        List<String> parts = new ArrayList<>();
        for (Demogegevens part : plan.list("levensdomeinplannen")) {
            check(part, List.of(id), part.texts("clienten"), part.text("regisseur"));
            parts.add(part.text("identificatie"));
        }
        for (Demogegevens part : plan.list("deelplannen")) {
            List<String> related = new ArrayList<>(List.of(id));
            if (part.find("levensdomeinplan") != null) {
                related.add(part.text("levensdomeinplan"));
            }
            check(part, related, part.texts("clienten"), initiator(part));
            parts.add(part.text("identificatie"));
        }
        Zaak zaak = check(plan, parts, clients, plan.text("regisseur"));
        assertThat(zaak.belanghebbenden().stream().map(Betrokkene::omschrijving))
                .as(id)
                .containsExactlyInAnyOrderElementsOf(plan.list("belanghebbenden").stream()
                        .map(b -> b.text("omschrijving"))
                        .toList());
    }

    private static String initiator(Demogegevens zaak) {
        Demogegevens initiator = zaak.part("initiator");
        return initiator.find("persoon") == null ? initiator.text("medewerker") : bsn(initiator.text("persoon"));
    }

    private static String bsn(String persoon) {
        return DATA.list("personen").stream()
                .filter(p -> p.text("id").equals(persoon))
                .findFirst()
                .orElseThrow()
                .text("bsn");
    }

    private static Zaak check(Demogegevens data, List<String> related, List<String> clients, String initiator) {
        String id = data.text("identificatie");
        Zaak zaak = client.beantwoordVraag()
                .findZaak(new Zaakidentificatie(id))
                .find()
                .orElseThrow()
                .orElseThrow(() -> new AssertionError(id + " is not there"));
        assertThat(zaak.text("omschrijving")).as(id).isEqualTo(data.text("omschrijving"));
        assertThat(zaak.text("startdatum")).as(id).isEqualTo(date(data.number("startdag")));
        assertThat(zaak.text("einddatumGepland")).as(id).isEqualTo(date(data.number("eindGeplandDag")));
        assertThat(zaak.clientBsns()).as(id).isEqualTo(bsns(clients));
        assertThat(zaak.initiators()).as(id).extracting(Betrokkene::sleutel).containsExactly(initiator);
        assertThat(zaak.gerelateerdeZaken()).as(id).containsAll(related);
        checkRoles(zaak, data);
        checkStatussen(zaak, data);
        Integer end = data.findNumber("einddag");
        assertThat(zaak.text("einddatum")).as(id).isEqualTo(end == null ? "" : date(end));
        assertThat(zaak.object()
                        .value(Namen.zkn("resultaat"), Namen.zkn("omschrijving"))
                        .orElse(null))
                .as(id)
                .isEqualTo(data.find("resultaat"));
        return zaak;
    }

    private static Set<String> bsns(List<String> personen) {
        Set<String> found = new HashSet<>();
        personen.forEach(p -> found.add(bsn(p)));
        return found;
    }

    private static void checkRoles(Zaak zaak, Demogegevens data) {
        Map<String, String> wanted = new HashMap<>();
        Map<String, String> numbers = new HashMap<>();
        DATA.list("organisaties").forEach(o -> numbers.put(o.text("id"), o.text("vestigingsnummer")));
        data.list("uitvoerenden")
                .forEach(u -> wanted.put(
                        u.find("medewerker") == null ? numbers.get(u.text("organisatie")) : u.text("medewerker"),
                        u.text("omschrijving")));
        if (data.find("behandelaar") != null) {
            wanted.put(numbers.get(data.text("behandelaar")), "Behandelaar");
        }
        Map<String, String> found = new HashMap<>();
        zaak.uitvoerenden().forEach(u -> found.put(u.sleutel(), u.omschrijving()));
        assertThat(found).isEqualTo(wanted);
    }

    private static void checkStatussen(Zaak zaak, Demogegevens data) {
        Map<String, String> wanted = new TreeMap<>();
        data.list("statussen").forEach(s -> wanted.put(s.text("volgnummer"), date(s.number("dag"))));
        Map<String, String> found = new TreeMap<>();
        for (Zaakstatus status : zaak.statussen()) {
            found.put(status.volgnummer(), status.datumStatusGezet().substring(0, 8));
        }
        assertThat(zaak.statussen()).hasSize(wanted.size());
        assertThat(found).isEqualTo(wanted);
    }

    private static String date(int day) {
        return TODAY.plusDays(day).format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    @Test
    @Order(3)
    void secondTimeOnALaterDayChangesNothing() {
        Map<String, Integer> before = versions();
        ByteArrayOutputStream screen = new ByteArrayOutputStream();
        Clock later = Clock.offset(Clock.systemUTC(), Duration.ofDays(3));
        assertThat(play(screen, later)).isTrue();
        assertThat(versions()).isEqualTo(before);
        assertThat(screen.toString(StandardCharsets.UTF_8))
                .contains("stond er al: 10 zaken")
                .doesNotContain("Bv03")
                .doesNotContain("genereerZaakIdentificatie");
    }

    @Test
    @Order(4)
    void screenFitsAndNamesNoBsn() {
        ByteArrayOutputStream screen = new ByteArrayOutputStream();
        play(screen, Clock.systemUTC());
        String text = screen.toString(StandardCharsets.UTF_8);
        assertThat(text.lines()).allMatch(line -> line.length() <= 120);
        DATA.list("personen").stream()
                .map(p -> p.find("bsn"))
                .filter(bsn -> bsn != null)
                .forEach(bsn -> assertThat(text).doesNotContain(bsn));
    }
}
