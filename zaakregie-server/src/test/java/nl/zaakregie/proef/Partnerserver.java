// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.zaakregie.proef.Proefserver.Antwoord;
import nl.zaakregie.server.ZaakregieApplication;
import nl.zaakregie.server.ZaakregieServer;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** A server with settings of its own, on a database of its own in the PostgreSQL of {@link Proefserver}. */
final class Partnerserver implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final HttpClient http;

    private Partnerserver(ConfigurableApplicationContext context, HttpClient http) {
        this.context = context;
        this.http = http;
    }

    /** Starts one; the arguments are settings, {@code --zaakregie...}. */
    static Partnerserver start(String... arguments) {
        return start(HttpClient.newHttpClient(), List.of(), arguments);
    }

    /** The same with a client of its own, and with extra beans. */
    static Partnerserver start(HttpClient http, List<Class<?>> beans, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        if (all.stream().noneMatch(a -> a.startsWith("--server.port="))) {
            all.add("--server.port=0");
        }
        if (all.stream().noneMatch(a -> a.startsWith("--zaakregie.database.url"))) {
            all.addAll(Proefserver.newDatabase());
        }
        try {
            all.add("--zaakregie.data=" + Files.createTempDirectory("zaakregie-partner"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String[] settings = all.toArray(String[]::new);
        return new Partnerserver(beans.isEmpty() ? ZaakregieServer.start(settings) : withBeans(beans, settings), http);
    }

    private static ConfigurableApplicationContext withBeans(List<Class<?>> beans, String... settings) {
        List<Class<?>> sources = new ArrayList<>(beans);
        sources.add(ZaakregieApplication.class);
        return new SpringApplicationBuilder(sources.toArray(Class<?>[]::new))
                .main(Partnerserver.class)
                .bannerMode(Banner.Mode.OFF)
                .run(settings);
    }

    JdbcTemplate jdbc() {
        return context.getBean(JdbcTemplate.class);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    int port() {
        return ZaakregieServer.port(context);
    }

    String address() {
        return ZaakregieServer.address(context);
    }

    /** How many zaken and acknowledged messages are stored. */
    long stored() {
        Long rows = jdbc().queryForObject(
                        "select (select count(*) from zaak) + (select count(*) from ontvangen_bericht)", Long.class);
        return rows == null ? 0 : rows;
    }

    Antwoord post(String path, String action, String body) {
        return post(path, Map.of("SOAPAction", action), body);
    }

    Antwoord post(String path, Map<String, String> headers, String body) {
        HttpResponse<String> response = send(path, headers, body);
        return new Antwoord(response.statusCode(), response.body());
    }

    HttpResponse<String> send(String path, Map<String, String> headers, String body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address() + path)).POST(HttpRequest.BodyPublishers.ofString(body));
        if (!headers.containsKey("Content-Type")) {
            request.header("Content-Type", "text/xml; charset=utf-8");
        }
        headers.forEach(request::header);
        return exchange(request.build());
    }

    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return exchange(request.build());
    }

    HttpResponse<String> exchange(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** An example with other sender and receiver, and with a referentienummer of its own. */
    static String message(String example, String mark, String organisatie, String applicatie) {
        return Proefserver.example(example, mark)
                .replaceFirst(
                        "(?s)<StUF:zender>.*?</StUF:zender>",
                        "<StUF:zender><StUF:organisatie>" + organisatie + "</StUF:organisatie><StUF:applicatie>"
                                + applicatie + "</StUF:applicatie></StUF:zender>")
                .replaceFirst(
                        "(?s)<StUF:ontvanger>.*?</StUF:ontvanger>",
                        "<StUF:ontvanger><StUF:applicatie>ZAAKREGIE</StUF:applicatie></StUF:ontvanger>");
    }

    /** The same message under another number. */
    static String renumbered(String message) {
        return message.replaceFirst("<StUF:referentienummer>[^<]*", "<StUF:referentienummer>" + UUID.randomUUID());
    }

    @Override
    public void close() {
        context.close();
    }
}
