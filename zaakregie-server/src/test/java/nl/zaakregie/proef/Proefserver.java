// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.zaakregie.bericht.Portsoort;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.instellingen.Rol;
import nl.zaakregie.ontvangst.Servicehandler;
import nl.zaakregie.server.ZaakregieServer;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.xml.BerichtReader;
import nl.zaakregie.xml.Envelop;
import nl.zaakregie.xml.EnvelopReader;
import nl.zaakregie.xml.MalformedBerichtException;
import nl.zaakregie.xml.Schemas;
import nl.zaakregie.xml.Voorbeelden;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** A real server on a real PostgreSQL, started once for all tests of the JVM. */
final class Proefserver {
    private static final ConfigurableApplicationContext CONTEXT = start();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final BerichtReader READER = new BerichtReader(Schemas.shared());

    private Proefserver() {}

    private static ConfigurableApplicationContext start() {
        try {
            Path data = Files.createTempDirectory("zaakregie-proef");
            return ZaakregieServer.start("--server.port=0", "--zaakregie.data=" + data, "--zaakregie.vraag.maximum=7");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JdbcTemplate jdbc() {
        return bean(JdbcTemplate.class);
    }

    static <T> T bean(Class<T> type) {
        return CONTEXT.getBean(type);
    }

    /** Settings for a fresh database in the PostgreSQL of this server. */
    static List<String> newDatabase() {
        String name = "proef_" + UUID.randomUUID().toString().replace("-", "");
        jdbc().execute("create database " + name);
        HikariDataSource source = CONTEXT.getBean(HikariDataSource.class);
        return List.of(
                "--zaakregie.database.url=" + source.getJdbcUrl().replaceFirst("/postgres$", "/" + name),
                "--zaakregie.database.gebruiker=" + source.getUsername(),
                "--zaakregie.database.wachtwoord=" + source.getPassword(),
                "--zaakregie.database.verbindingen=8"); // five programs and this server share sixty
    }

    /** The services that a role answers, as the program wired them. */
    static Set<Service> services(Rol rol) {
        return CONTEXT.getBeansOfType(Servicehandler.class).values().stream()
                .filter(handler -> handler.rol() == rol)
                .flatMap(handler -> handler.services().stream())
                .collect(Collectors.toSet());
    }

    static String address() {
        return "http://127.0.0.1:" + ZaakregieServer.port(CONTEXT);
    }

    /** An example with its own numbers, so that tests do not meet each other. */
    static String example(String name, String mark) {
        return renumber(Voorbeelden.text(name), mark);
    }

    static String renumber(String text, String mark) {
        return text.replaceAll("9999(GZP|LDP|WMO)2016", "9999" + mark + "$1")
                .replaceAll("<StUF:referentienummer>[^<]*", "<StUF:referentienummer>" + UUID.randomUUID());
    }

    static Antwoord post(Portsoort port, String action, String body) {
        return post("/soap/zaaksysteem/" + port, "text/xml; charset=utf-8", action, body);
    }

    static Antwoord post(String path, String type, String action, String body) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address() + path))
                    .header("Content-Type", type)
                    .header("SOAPAction", action)
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build();
            HttpResponse<byte[]> response = HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
            return new Antwoord(response.statusCode(), new String(response.body(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(address() + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** What came back over HTTP. */
    record Antwoord(int status, String body) {

        /** The message in the answer, or the foutbericht in its fault; it must be valid against the schemas. */
        StufElement message() {
            try {
                Envelop envelop =
                        new EnvelopReader(READER).read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
                StufElement message = envelop.bericht()
                        .map(b -> b.root())
                        .or(() -> envelop.fault().flatMap(f -> f.detail()))
                        .orElseThrow(() -> new AssertionError(body));
                org.assertj.core.api.Assertions.assertThat(READER.validate(message))
                        .isEmpty();
                return message;
            } catch (MalformedBerichtException e) {
                throw new AssertionError(body, e);
            }
        }

        /** The StUF error code in the answer. */
        String code() {
            return message()
                    .value(nl.zaakregie.stuf.Namen.stuf("body"), nl.zaakregie.stuf.Namen.stuf("code"))
                    .orElse("");
        }
    }
}
