// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import static nl.zaakregie.proef.Partnerserver.message;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.proef.Proefserver.Antwoord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/**
 * A BSN reaches no log, metric, finding, fault or readable column, whatever is sent and whatever goes wrong.
 */
class PrivacyIT {
    private static final String ASYNCHROON = "/soap/zaaksysteem/OntvangAsynchroon";
    private static final String REGIE = "/soap/regiesysteem/OntvangAsynchroon";
    private static final String VRAAG = "/soap/zaaksysteem/BeantwoordVraag";
    private static final String CREEER = "\"" + Service.CREEER_ZAAK.soapAction() + "\"";
    private static final String GEZINSPLAN = "creeerZaak-gezinsplan-request-full.xml";

    /** Fictitious numbers: those of the examples begin with 99999, and this one is put where it does not belong. */
    private static final String BSN = "999990019";

    private static final ByteArrayOutputStream LOGGED = new ByteArrayOutputStream();
    private static final List<Antwoord> ANSWERS = new ArrayList<>();
    private static Level before;
    private static Partnerserver server;

    @BeforeAll
    static void sendAll() {
        server = Partnerserver.start(
                HttpClient.newHttpClient(),
                List.of(Proefrol.class, Proefrol.Vervanging.class),
                "--zaakregie.systemen[0].naam=suite",
                "--zaakregie.systemen[0].organisatie=9999",
                "--zaakregie.systemen[0].applicatie=SUITE",
                "--zaakregie.systemen[1].naam=streng",
                "--zaakregie.systemen[1].organisatie=9999",
                "--zaakregie.systemen[1].applicatie=STRENG",
                "--zaakregie.systemen[1].streng=true");
        listen();
        for (String sender : List.of("SUITE", "STRENG")) {
            String good = message(GEZINSPLAN, sender.substring(0, 3), "9999", sender)
                    .replace("<StUF:ontvanger>", "<StUF:ontvanger>");
            send(ASYNCHROON, CREEER, good);
            for (String path : List.of(
                    "inp.bsn",
                    "geslachtsnaam",
                    "voorletters",
                    "geboortedatum",
                    "omschrijving",
                    "startdatum",
                    "code",
                    "zaakniveau",
                    "achternaam")) {
                for (String value : List.of(
                        BSN, "999990018", BSN + BSN, BSN + "X".repeat(300), "a'" + BSN + "'b", "''" + BSN, "")) {
                    send(
                            ASYNCHROON,
                            CREEER,
                            Partnerserver.renumbered(good)
                                    .replaceFirst("(<(?:ZKN|BG):" + path + "[^>]*>)[^<]*", "$1" + value));
                }
            }
            send(
                    ASYNCHROON,
                    CREEER,
                    Partnerserver.renumbered(good)
                            .replaceFirst("verwerkingssoort=\"T\"", "verwerkingssoort=\"" + BSN + "\""));
            send(ASYNCHROON, BSN, good);
            send(ASYNCHROON + "/" + "adres", CREEER, good.replace("</SOAP-ENV:Body>", BSN));
            send(
                    ASYNCHROON,
                    CREEER,
                    good.replace(
                            "SOAP-ENV:Header/>",
                            "SOAP-ENV:Header><x:y xmlns:x='urn:x' SOAP-ENV:mustUnderstand='1'>" + BSN
                                    + "</x:y></SOAP-ENV:Header>"));
            send(ASYNCHROON, CREEER, "<!DOCTYPE a [<!ENTITY b '" + BSN + "'>]><a>&b;</a>");
            send(
                    ASYNCHROON,
                    CREEER,
                    good.replace(
                            "</StUF:applicatie></StUF:zender>",
                            "</StUF:applicatie><StUF:gebruiker>" + BSN + "</StUF:gebruiker></StUF:zender>"));
            send(
                    VRAAG,
                    Service.GEEF_ZAAKDETAILS.soapAction(),
                    message("geefZaakdetails-request-alles.xml", "SUI", "9999", sender));
            send(
                    VRAAG,
                    Service.GEEF_ZAAKDETAILS.soapAction(),
                    message("geefZaakdetails-request-full.xml", "SUI", "9999", sender)
                            .replaceFirst("<ZKN:identificatie>[^<]*", "<ZKN:identificatie>" + BSN + "!"));
            String notification = message("notificeerOverZaak-request-full.xml", "PRI", "9999", sender);
            for (String melding : List.of("faal " + BSN, "dubbel " + BSN)) {
                send(
                        REGIE,
                        Service.NOTIFICEER_OVER_ZAAK.soapAction(),
                        withMelding(Partnerserver.renumbered(notification), melding));
            }
        }
    }

    private static String withMelding(String message, String melding) {
        return message.replaceFirst("(?s)<RZS:melding>.*?</RZS:melding>", "")
                .replaceFirst("</RZS:stuurgegevens>", "</RZS:stuurgegevens><RZS:melding>" + melding + "</RZS:melding>");
    }

    private static void send(String path, String action, String body) {
        ANSWERS.add(server.post(path, Map.of("SOAPAction", action), body));
    }

    private static void listen() {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(root.getLoggerContext());
        encoder.setPattern("%level %logger %msg %mdc %ex{full}%n");
        encoder.start();
        OutputStreamAppender<ILoggingEvent> appender = new OutputStreamAppender<>();
        appender.setContext(root.getLoggerContext());
        appender.setEncoder(encoder);
        appender.setOutputStream(LOGGED);
        appender.start();
        root.addAppender(appender);
        Logger ours = (Logger) LoggerFactory.getLogger("nl.zaakregie");
        before = ours.getLevel();
        ours.setLevel(Level.TRACE);
    }

    @AfterAll
    static void stop() {
        ((Logger) LoggerFactory.getLogger("nl.zaakregie")).setLevel(before);
        server.close();
    }

    @Test
    void theMessagesDidWhatTheyWereSentFor() {
        assertThat(ANSWERS).anyMatch(a -> a.status() == 200);
        assertThat(ANSWERS).filteredOn(a -> a.status() == 500).hasSizeGreaterThan(60);
        assertThat(logged()).as("the handler that fails was reached").contains("onverwachte fout");
        assertThat(ANSWERS.toString()).contains("StUF055").contains("BR-07").contains("Onverwachte fout");
    }

    @Test
    void noLogHoldsABsn() {
        assertThat(bsnsIn(logged())).isEmpty();
    }

    @Test
    void noMetricHoldsABsn() {
        assertThat(bsnsIn(server.get("/actuator/prometheus").body())).isEmpty();
    }

    @Test
    void noFaultHoldsABsn() {
        List<String> telling = ANSWERS.stream()
                .filter(a -> a.status() != 200)
                // the address of an answer is the one that the sender gave itself
                .map(a -> a.body().replaceFirst("(?s)<StUF:ontvanger>.*</StUF:ontvanger>", ""))
                .filter(text -> !bsnsIn(text).isEmpty())
                .toList();
        assertThat(telling).isEmpty();
    }

    @Test
    void noReadableColumnOfTheLogHoldsABsn() {
        List<Map<String, Object>> columns = server.jdbc().queryForList("""
                select table_name, column_name from information_schema.columns
                where table_schema = 'public' and table_name in ('berichtenlog', 'ontvangen_bericht', 'laatste_tijdstip', 'wss_nonce', 'afwijking')
                    and data_type in ('text', 'jsonb', 'character varying')""");
        assertThat(columns).hasSizeGreaterThan(15);
        for (Map<String, Object> column : columns) {
            String table = (String) column.get("table_name");
            String name = (String) column.get("column_name");
            // what a sender calls its zaak or its message is a key, whatever it looks like
            if (!name.equals("zaakidentificatie") && !name.equals("referentienummer")) {
                assertThat(server.jdbc().queryForList("select " + name + "::text from " + table, String.class))
                        .as(table + "." + name)
                        .allSatisfy(value -> assertThat(bsnsIn(value)).isEmpty());
            }
        }
        assertThat(server.jdbc()
                        .queryForObject(
                                "select count(*) from berichtinhoud where position('99999'::bytea in verzoek) > 0 or position('99999'::bytea in antwoord) > 0",
                                Integer.class))
                .isZero();
    }

    @Test
    void noSenderMakesMetricsOfItsOwn() {
        String ofBefore = series();
        for (int i = 0; i < 40; i++) {
            server.post("/soap/zaaksysteem/pad" + i, "actie" + i, message(GEZINSPLAN, "MET", "9999", "VREEMD" + i));
            server.post("/soap/rol" + i + "/x", "", "<a/>");
            server.get("/onbekend/" + i);
            server.exchange(java.net.http.HttpRequest.newBuilder(java.net.URI.create(server.address() + ASYNCHROON))
                    .method("METHODE" + i, java.net.http.HttpRequest.BodyPublishers.noBody())
                    .build());
        }
        String after = series();
        assertThat(after).doesNotContain("VREEMD", "pad1", "actie1", "rol1", "METHODE1", "onbekend/");
        assertThat(after.lines().count()).isLessThan(ofBefore.lines().count() + 30);
    }

    private static String series() {
        return server.get("/actuator/prometheus").body();
    }

    private static String logged() {
        return LOGGED.toString(StandardCharsets.UTF_8);
    }

    private static List<String> bsnsIn(String text) {
        return java.util.regex.Pattern.compile("(?<![0-9a-f-])99999\\d{4}")
                .matcher(text)
                .results()
                .map(r -> r.group())
                .toList();
    }
}
