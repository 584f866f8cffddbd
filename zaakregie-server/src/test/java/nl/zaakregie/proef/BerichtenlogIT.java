// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import static nl.zaakregie.proef.Partnerserver.message;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.berichtenlog.Berichtenlog;
import nl.zaakregie.berichtenlog.Bewaring;
import nl.zaakregie.berichtenlog.Inhoud;
import nl.zaakregie.berichtenlog.Zendergeheugen;
import nl.zaakregie.proef.Proefserver.Antwoord;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** The log of messages: each exchange, its keys in clear, its bodies sealed, and gone when their time is over. */
class BerichtenlogIT {
    private static final String ASYNCHROON = "/soap/zaaksysteem/OntvangAsynchroon";
    private static final String CREEER = "\"" + Service.CREEER_ZAAK.soapAction() + "\"";
    private static final String GEZINSPLAN = "creeerZaak-gezinsplan-request-full.xml";

    @Test
    void keepsEveryExchangeWithItsKeysAndTheBytesAsTheyCame() {
        //
        try (Partnerserver server = Partnerserver.start()) {
            String good = message(GEZINSPLAN, "LO1", "9999", "SUITE");
            String bad = message("creeerZaak-levensdomeinplan-request-min.xml", "LO2", "9999", "SUITE");
            String broken = "<a><b>geen xml";
            Antwoord confirmed = server.post(ASYNCHROON, CREEER, good);
            server.post(ASYNCHROON, CREEER, good);
            server.post(ASYNCHROON, CREEER, bad);
            Antwoord fault = server.post(ASYNCHROON, CREEER, broken);
            List<Map<String, Object>> rows = server.jdbc().queryForList("select * from berichtenlog order by tijdstip");
            assertThat(rows)
                    .extracting(r -> r.get("uitkomst"))
                    .containsExactly("verwerkt", "herhaald", "geweigerd", "geweigerd");
            assertThat(rows).extracting(r -> r.get("foutcode")).containsExactly("", "", "StUF064", "CLIENT");
            assertThat(rows.getFirst())
                    .containsEntry("zaakidentificatie", "9999LO1GZP000001")
                    .containsEntry("zender", "9999/SUITE")
                    .containsEntry("ontvanger", "ZAAKREGIE")
                    .containsEntry("service", "creeerZaak")
                    .containsEntry("rol", "zaaksysteem")
                    .containsEntry("systeem", "onbekend")
                    .containsEntry("referentienummer", number(good));
            assertThat((Long) rows.getFirst().get("duur_us")).isPositive();
            Inhoud first = inhoud(server, rows.getFirst());
            assertThat(new String(first.verzoek(), StandardCharsets.UTF_8)).isEqualTo(good);
            assertThat(new String(first.antwoord(), StandardCharsets.UTF_8)).isEqualTo(confirmed.body());
            Inhoud last = inhoud(server, rows.getLast());
            assertThat(new String(last.verzoek(), StandardCharsets.UTF_8)).isEqualTo(broken);
            assertThat(new String(last.antwoord(), StandardCharsets.UTF_8)).isEqualTo(fault.body());
        }
    }

    @Test
    void remembersWhenEachSenderWasLastHeardOf() {
        try (Partnerserver server = Partnerserver.start()) {
            Zendergeheugen heard = server.bean(Zendergeheugen.class);
            assertThat(heard.list()).isEmpty();
            server.post(ASYNCHROON, CREEER, message(GEZINSPLAN, "LO8", "9999", "SUITE"));
            Instant first = heard.list().get("9999/SUITE");
            assertThat(first).isNotNull();
            server.post(ASYNCHROON, CREEER, message(GEZINSPLAN, "LO9", "9999", "SUITE"));
            server.post(ASYNCHROON, CREEER, message(GEZINSPLAN, "LO9", "9999", "ANDERS"));
            assertThat(heard.list()).containsOnlyKeys("9999/SUITE", "9999/ANDERS");
            assertThat(heard.list().get("9999/SUITE")).isAfter(first);
        }
    }

    @Test
    void sealsBodiesWithAKeyThatCanBeReplaced() {
        String old = key();
        String fresh = key();
        List<String> database = Proefserver.newDatabase();
        UUID first;
        try (Partnerserver server = start(database, "sleutel=" + old)) {
            server.post(ASYNCHROON, CREEER, message(GEZINSPLAN, "SL1", "9999", "SUITE"));
            first = id(server, "SL1");
            assertThat(server.jdbc()
                            .queryForObject(
                                    "select count(*) from berichtinhoud where position('SL1GZP'::bytea in verzoek) > 0 or position('SUITE'::bytea in antwoord) > 0",
                                    Integer.class))
                    .isZero();
        }
        try (Partnerserver server = start(database, "sleutel=" + fresh, "oudeSleutels[0]=" + old)) {
            String message = message(GEZINSPLAN, "SL2", "9999", "SUITE");
            Antwoord answer = server.post(ASYNCHROON, CREEER, message);
            Berichtenlog log = server.bean(Berichtenlog.class);
            assertThat(new String(log.findInhoud(first).orElseThrow().verzoek(), StandardCharsets.UTF_8))
                    .contains("SL1GZP");
            assertThat(new String(
                            log.findInhoud(id(server, "SL2")).orElseThrow().verzoek(), StandardCharsets.UTF_8))
                    .isEqualTo(message);
            assertThat(server.post(ASYNCHROON, CREEER, message).body()).isEqualTo(answer.body());
        }
        try (Partnerserver server = start(database, "sleutel=" + fresh)) {
            Berichtenlog log = server.bean(Berichtenlog.class);
            assertThat(log.findInhoud(id(server, "SL2"))).isPresent();
            assertThatThrownBy(() -> log.findInhoud(first)).hasMessageContaining("oudeSleutels");
        }
        assertThatThrownBy(() -> start(database, "sleutel=a29ydA==")).hasStackTraceContaining("256 bits");
    }

    @Test
    void aBodyCannotBePutInThePlaceOfAnother() {
        try (Partnerserver server = Partnerserver.start()) {
            server.post(ASYNCHROON, CREEER, message(GEZINSPLAN, "PL1", "9999", "SUITE"));
            UUID id = id(server, "PL1");
            server.jdbc().update("update berichtinhoud set verzoek = antwoord where id = ?", id);
            assertThatThrownBy(() -> server.bean(Berichtenlog.class).findInhoud(id))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void dropsBodiesAndLaterKeysByThePartition() {
        try (Partnerserver server = Partnerserver.start(
                "--zaakregie.berichtenlog.bewaartermijn=30", "--zaakregie.berichtenlog.bewaartermijnRegels=400")) {
            JdbcTemplate jdbc = server.jdbc();
            LocalDate today = LocalDate.now(java.time.ZoneOffset.UTC);
            List<LocalDate> days = List.of(today.minusDays(500), today.minusDays(31), today.minusDays(29));
            days.forEach(day -> put(jdbc, day));
            server.post(ASYNCHROON, CREEER, message(GEZINSPLAN, "BE1", "9999", "SUITE"));
            server.bean(Bewaring.class).dropOld();
            assertThat(jdbc.queryForList("select tijdstip::date from berichtinhoud order by 1", LocalDate.class))
                    .containsExactly(today.minusDays(29), today);
            assertThat(jdbc.queryForList("select tijdstip::date from berichtenlog order by 1", LocalDate.class))
                    .containsExactly(today.minusDays(31), today.minusDays(29), today);
            assertThat(jdbc.queryForList(
                            "select relname from pg_class where relname like 'berichtinhoud_2%' and relkind = 'r'",
                            String.class))
                    .doesNotContain(
                            "berichtinhoud_" + today.minusDays(31).toString().replace("-", ""))
                    .contains("berichtinhoud_" + today.plusDays(14).toString().replace("-", ""));
        }
    }

    /** A row on a day long ago, with the partitions that were there then. */
    private static void put(JdbcTemplate jdbc, LocalDate day) {
        String plain = day.toString().replace("-", "");
        LocalDate month = day.withDayOfMonth(1);
        jdbc.execute(
                "create table berichtinhoud_%s partition of berichtinhoud for values from ('%s 00:00+00') to ('%s 00:00+00')"
                        .formatted(plain, day, day.plusDays(1)));
        jdbc.execute(
                "create table if not exists berichtenlog_%s partition of berichtenlog for values from ('%s 00:00+00') to ('%s 00:00+00')"
                        .formatted(month.toString().replace("-", ""), month, month.plusMonths(1)));
        UUID id = UUID.randomUUID();
        jdbc.update(
                "insert into berichtenlog values (?, ?::timestamptz, 'IN', '', '', '', '', '', '', '', '', '', '', 1, '[]')",
                id,
                day + " 12:00+00");
        jdbc.update("insert into berichtinhoud values (?, ?::timestamptz, '', '')", id, day + " 12:00+00");
    }

    private static Partnerserver start(List<String> database, String... settings) {
        List<String> all = new ArrayList<>(database);
        for (String setting : settings) {
            all.add("--zaakregie.berichtenlog." + setting);
        }
        return Partnerserver.start(all.toArray(String[]::new));
    }

    private static UUID id(Partnerserver server, String mark) {
        return server.jdbc()
                .queryForObject(
                        "select id from berichtenlog where zaakidentificatie like ? and uitkomst = 'verwerkt'",
                        UUID.class,
                        "9999" + mark + "%");
    }

    private static Inhoud inhoud(Partnerserver server, Map<String, Object> row) {
        return server.bean(Berichtenlog.class).findInhoud((UUID) row.get("id")).orElseThrow();
    }

    private static String key() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    private static String number(String message) {
        return message.replaceFirst("(?s).*?<StUF:referentienummer>([^<]*).*", "$1");
    }
}
