// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.zaakregie.demo.Demo;
import nl.zaakregie.demo.Werkspel;
import nl.zaakregie.instellingen.Instellingen;
import nl.zaakregie.instellingen.Rol;
import nl.zaakregie.overdracht.Overdrachtdienst;
import org.slf4j.LoggerFactory;

/** A server with the people of the demo and Voorbeeldstad played on it, started once for all tests of the screens. */
final class Schermserver {
    private static final ByteArrayOutputStream LOGGED = new ByteArrayOutputStream();
    private static final Partnerserver SERVER = start();

    private Schermserver() {}

    private static Partnerserver start() {
        listen();
        Partnerserver server = Partnerserver.start(
                "--zaakregie.scherm.demo=true",
                "--zaakregie.testplatform.aan=true",
                "--zaakregie.scherm.gemeente=Voorbeeldstad",
                "--zaakregie.abonnementen[0].afnemer=regiesysteem",
                "--zaakregie.abonnementen[1].afnemer=backoffice");
        ByteArrayOutputStream screen = new ByteArrayOutputStream();
        boolean good = new Demo(
                        URI.create(server.address() + "/soap/zaaksysteem"),
                        server.bean(Instellingen.class).self(Rol.ZAAKSYSTEEM),
                        new PrintStream(screen, true, StandardCharsets.UTF_8),
                        Clock.systemUTC())
                .play();
        assertThat(good && work(server, screen))
                .as(screen.toString(StandardCharsets.UTF_8))
                .isTrue();
        String wrong = Proefserver.example("creeerZaak-gezinsplan-request-full.xml", "SCH")
                .replaceFirst("<ZKN:startdatum[^>]*>[^<]*", "<ZKN:startdatum>20261301");
        server.post(
                "/soap/zaaksysteem/OntvangAsynchroon", nl.zaakregie.bericht.Service.CREEER_ZAAK.soapAction(), wrong);
        return server;
    }

    /** The hand-overs and notifications; one hand-over is left without an answer for longer than the norm. */
    private static boolean work(Partnerserver server, ByteArrayOutputStream screen) {
        Instellingen settings = server.bean(Instellingen.class);
        boolean good = new Werkspel(
                        server.address(),
                        Arrays.stream(Rol.values()).collect(Collectors.toMap(rol -> rol, settings::self)),
                        new PrintStream(screen, true, StandardCharsets.UTF_8),
                        Clock.systemUTC())
                .play();
        server.jdbc()
                .update(
                        "update overdracht set uiterlijk = now() - interval '2 days' where zaakidentificatie = '9999DLP000036'");
        server.bean(Overdrachtdienst.class).remind();
        return good;
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
    }

    static Partnerserver server() {
        return SERVER;
    }

    /** All that was logged since the first test of the screens. */
    static String logged() {
        return LOGGED.toString(StandardCharsets.UTF_8);
    }

    /** A person who is client in a running plan. */
    static String client() {
        return one("""
                select r.sleutel from zaak z join zaak_rol r on r.zaak_id = z.id
                where z.plansoort = 'GEZINSPLAN' and not z.gesloten and r.rol = 'client' and r.soort = 'NPS'
                    and r.eind = '' order by z.id, r.sleutel limit 1""");
    }

    /** A person who is belanghebbende in a running plan and client in none. */
    static String belanghebbende() {
        return one("""
                select r.sleutel from zaak z join zaak_rol r on r.zaak_id = z.id
                where z.plansoort = 'GEZINSPLAN' and not z.gesloten and r.rol = 'belanghebbende' and r.soort = 'NPS'
                    and r.sleutel <> '' and r.sleutel not in (
                        select c.sleutel from zaak_rol c join zaak p on p.id = c.zaak_id
                        where c.rol = 'client' and p.plansoort = 'GEZINSPLAN')
                order by r.sleutel limit 1""");
    }

    /** A plan of which this medewerker is initiator. */
    static String plan(String medewerker) {
        return SERVER.jdbc().queryForObject("""
                        select z.identificatie from zaak z join zaak_rol r on r.zaak_id = z.id
                        where z.plansoort = 'GEZINSPLAN' and r.rol = 'initiator' and r.sleutel = ? order by z.id limit 1""", String.class, medewerker);
    }

    /** The address of a document of a plan of a regisseur: plan/documenten/plan/document. */
    static String ownDocument(String medewerker) {
        String plan = plan(medewerker);
        String document = SERVER.jdbc().queryForObject("""
                select e.identificatie from document e join document_zaak dz on dz.document_id = e.id
                where dz.zaakidentificatie = ? order by e.id limit 1""", String.class, plan);
        return plan + "/documenten/" + plan + "/" + document;
    }

    /** The address of a document of a deelplan; the medewerker gets a role in that deelplan. */
    static String document(String medewerker) {
        java.util.Map<String, Object> found = SERVER.jdbc().queryForMap("""
                        select d.id, p.identificatie || '/documenten/' || d.identificatie || '/' || e.identificatie as pad
                        from zaak d join document_zaak dz on dz.zaakidentificatie = d.identificatie
                            join document e on e.id = dz.document_id join zaak_relatie r on r.zaak_id = d.id
                            join zaak p on p.identificatie = r.andere_identificatie and p.plansoort = 'GEZINSPLAN'
                        where d.plansoort = 'DEELPLAN' and not exists (select 1 from zaak_rol w
                            where w.zaak_id = p.id and w.rol = 'initiator' and w.sleutel = '99991001')
                        order by e.id limit 1""");
        SERVER.jdbc().update("""
                insert into zaak_rol (zaak_id, rol, soort, sleutel) select ?, 'uitvoerende', 'MDW', ?
                where not exists (select 1 from zaak_rol where zaak_id = ? and sleutel = ?)""", found.get("id"), medewerker, found.get("id"), medewerker);
        return found.get("pad").toString();
    }

    /** A new plan that the regisseur of the demo is writing. */
    static String concept() {
        List<String> there = SERVER.jdbc()
                .queryForList("select id::text from plan_concept where gebruiker = 'demo-regisseur'", String.class);
        if (!there.isEmpty()) {
            return there.getFirst();
        }
        String address = Bezoeker.demo("regisseur")
                .post("/app/nieuw-gezinsplan", java.util.Map.of())
                .headers()
                .firstValue("Location")
                .orElseThrow();
        return address.replaceFirst(".*/nieuw-gezinsplan/([^/]+)/.*", "$1");
    }

    static String message() {
        return one("select id::text from berichtenlog where service = 'creeerZaak' order by tijdstip limit 1");
    }

    /** The hand-over of a deelplan, as the regiesysteem knows it. */
    static String overdracht(String zaak) {
        return SERVER.jdbc()
                .queryForObject(
                        "select id::text from overdracht where zaakidentificatie = ? order by aangemaakt limit 1",
                        String.class,
                        zaak);
    }

    /** The hand-over of a deelplan, as the backoffice knows it. */
    static String verzoek(String zaak) {
        return SERVER.jdbc()
                .queryForObject(
                        "select id::text from overdrachtverzoek where zaakidentificatie = ? order by ontvangen limit 1",
                        String.class,
                        zaak);
    }

    /** A zaak that is in no plan, of somebody who is in none. */
    static String withoutPlan() {
        return one("select identificatie from zaak where omschrijving like 'Bijdrage voor een wasmachine%'");
    }

    static List<String> bsns() {
        return SERVER.jdbc()
                .queryForList(
                        "select distinct sleutel from zaak_rol where soort = 'NPS' and sleutel <> ''", String.class);
    }

    private static String one(String sql) {
        return SERVER.jdbc().queryForObject(sql, String.class);
    }
}
