// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.mtom;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.james.mime4j.stream.ParserCursor;
import org.apache.james.mime4j.stream.RawBody;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.util.ByteSequence;
import org.apache.james.mime4j.util.ContentUtil;

/**
 * A value of Content-Type.
 *
 * @param type       type and subtype, lower case
 * @param parameters by their names in lower case
 */
record Mediatype(String type, Map<String, String> parameters) {

    static Mediatype parse(String header) {
        ByteSequence bytes = ContentUtil.encode(StandardCharsets.UTF_8, header);
        RawBody body = RawFieldParser.DEFAULT.parseRawBody(bytes, new ParserCursor(0, bytes.length()));
        Map<String, String> parameters = new HashMap<>();
        body.getParams().forEach(p -> {
            if (p.getName() != null && p.getValue() != null) {
                parameters.putIfAbsent(p.getName().toLowerCase(Locale.ROOT), p.getValue());
            }
        });
        String value = body.getValue() == null ? "" : body.getValue();
        return new Mediatype(value.strip().toLowerCase(Locale.ROOT), Map.copyOf(parameters));
    }

    boolean isMultipart() {
        return type.equals("multipart/related");
    }

    /** A parameter, or the empty string. */
    String parameter(String name) {
        return parameters.getOrDefault(name, "");
    }
}
