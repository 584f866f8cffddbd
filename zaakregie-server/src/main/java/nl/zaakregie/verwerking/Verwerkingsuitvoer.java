// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.verwerking;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Sends the records of processing to a collector (OTLP over HTTP, JSON): all of them, in order, and on from what the
 * collector confirmed. One that does not answer gets the same records again.
 */
@Component
public class Verwerkingsuitvoer {
    private static final Logger LOG = LoggerFactory.getLogger(Verwerkingsuitvoer.class);
    private static final int AT_ONCE = 500;
    private static final long LOCK = 0x7a61616b6f746c70L;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Otlpspans spans;
    private final @Nullable URI collector;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final ObjectMapper json = new ObjectMapper();

    Verwerkingsuitvoer(
            JdbcTemplate jdbc, TransactionTemplate transaction, Otlpspans spans, Verwerkingsinstellingen settings) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.spans = spans;
        this.collector = settings.otlp() == null ? null : URI.create(settings.otlp());
    }

    /**
     * How far the export is.
     *
     * @param achterstand records that the collector does not have yet
     * @param gelukt      when it last confirmed some; null: never
     * @param fout        what went wrong last; empty when nothing did
     */
    public record Stand(
            boolean ingesteld, long achterstand, @Nullable Instant gelukt, String fout) {}

    public Stand stand() {
        return jdbc.query(
                        """
                        select (select count(*) from verwerking v where v.volgnummer > u.volgnummer), gelukt, fout
                        from verwerking_uitvoer u""",
                        (row, n) -> new Stand(
                                collector != null,
                                row.getLong(1),
                                Optional.ofNullable(row.getTimestamp(2))
                                        .map(java.sql.Timestamp::toInstant)
                                        .orElse(null),
                                row.getString(3)))
                .getFirst();
    }

    @Scheduled(fixedDelayString = "PT5S", initialDelayString = "PT5S")
    void exportAll() {
        if (collector == null) {
            return;
        }
        try {
            while (Boolean.TRUE.equals(transaction.execute(status -> exportSome(collector)))) {
                LOG.debug("Verwerkingen uitgevoerd");
            }
        } catch (RuntimeException e) {
            LOG.warn(
                    "Verwerkingen konden niet worden uitgevoerd: {}",
                    e.getClass().getSimpleName());
        }
    }

    /** True when there may be more. One node at a time. */
    private boolean exportSome(URI to) {
        if (!Boolean.TRUE.equals(jdbc.queryForObject("select pg_try_advisory_xact_lock(?)", Boolean.class, LOCK))) {
            return false;
        }
        Long from = jdbc.queryForObject("select volgnummer from verwerking_uitvoer", Long.class);
        List<Otlpspans.Span> batch = spans.list(from == null ? 0 : from, AT_ONCE);
        if (batch.isEmpty()) {
            return false;
        }
        String wrong = send(to, spans.json(batch));
        if (wrong.isEmpty()) {
            jdbc.update(
                    "update verwerking_uitvoer set volgnummer = ?, gelukt = now(), fout = ''",
                    batch.getLast().volgnummer());
            return batch.size() == AT_ONCE;
        }
        jdbc.update("update verwerking_uitvoer set fout = ?", wrong);
        return false;
    }

    private String send(URI to, String body) {
        HttpRequest request = HttpRequest.newBuilder(to)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() / 100 == 2 ? rejected(answer.body()) : "HTTP " + answer.statusCode();
        } catch (IOException e) {
            return "geen verbinding of antwoord: " + e.getClass().getSimpleName();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "onderbroken";
        }
    }

    /** A collector may take some and say how many it did not. */
    private String rejected(String body) {
        try {
            JsonNode count = json.readTree(body.isBlank() ? "{}" : body)
                    .path("partialSuccess")
                    .path("rejectedSpans");
            return count.asLong(0) == 0 ? "" : "de collector weigerde " + count.asLong(0) + " records";
        } catch (tools.jackson.core.JacksonException e) {
            return "het antwoord van de collector is geen JSON";
        }
    }
}
