// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.verwerking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/** Records of processing as spans of OTLP, with the attributes of Logboek dataverwerkingen. No employee is in them. */
@Component
class Otlpspans {
    private static final HexFormat HEX = HexFormat.of();

    private final JdbcTemplate jdbc;
    private final ObjectMapper json = new ObjectMapper();

    Otlpspans(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A record with its place in the order of commit. */
    record Span(long volgnummer, Map<String, Object> fields) {}

    /** The first records after a number. */
    List<Span> list(long after, int most) {
        return jdbc.query("""
                select volgnummer, trace_id, span_id, parent_span_id, naam, status, start_tijd, eind_tijd,
                    verwerkingsactiviteit, betrokkene, betrokkene_soort
                from verwerking where volgnummer > ? order by volgnummer limit ?""", (row, n) -> new Span(row.getLong(1), fields(row)), after, most);
    }

    private static Map<String, Object> fields(ResultSet row) throws SQLException {
        Map<String, Object> span = new LinkedHashMap<>();
        span.put("traceId", HEX.formatHex(row.getBytes(2)));
        span.put("spanId", HEX.formatHex(row.getBytes(3)));
        if (row.getBytes(4) != null) {
            span.put("parentSpanId", HEX.formatHex(row.getBytes(4)));
        }
        span.put("name", row.getString(5));
        span.put("kind", 1);
        span.put("startTimeUnixNano", nanos(row.getTimestamp(7).toInstant()));
        span.put("endTimeUnixNano", nanos(row.getTimestamp(8).toInstant()));
        List<Map<String, Object>> attributes = new ArrayList<>();
        add(attributes, "dpl.core.processing_activity_id", row.getString(9));
        add(attributes, "dpl.core.data_subject_id", row.getString(10));
        add(attributes, "dpl.core.data_subject_id_type", row.getString(11));
        span.put("attributes", attributes);
        span.put("status", Map.of("code", row.getString(6).equals("Ok") ? 1 : 2));
        return span;
    }

    private static String nanos(Instant moment) {
        return moment.getEpochSecond() + "%09d".formatted(moment.getNano());
    }

    private static void add(List<Map<String, Object>> attributes, String key, @Nullable String value) {
        if (value != null) {
            attributes.add(attribute(key, value));
        }
    }

    private static Map<String, Object> attribute(String key, String value) {
        return Map.of("key", key, "value", Map.of("stringValue", value));
    }

    /** The body of an export request. */
    String json(List<Span> spans) {
        return json.writeValueAsString(Map.of(
                "resourceSpans",
                List.of(Map.of(
                        "resource",
                        Map.of("attributes", List.of(attribute("service.name", "zaakregie"))),
                        "scopeSpans",
                        List.of(Map.of(
                                "scope",
                                Map.of("name", "nl.zaakregie.verwerking"),
                                "spans",
                                spans.stream().map(Span::fields).toList()))))));
    }
}
