// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.database;

import java.io.StringWriter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.namespace.QName;
import nl.zaakregie.stuf.Attribuut;
import nl.zaakregie.stuf.Namen;
import nl.zaakregie.stuf.StufElement;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The element tree as JSON. An element is an array: its name, its attributes as an object when it has any, then its text or
 * its children. Names of known namespaces carry their prefix. Written and read as a stream: a whole tree costs less than
 * the SQL around it.
 */
public final class Boomjson {
    private static final JsonFactory JSON = new JsonFactory();
    private static final Map<String, String> NAMESPACES = Map.of(
            "StUF",
            Namen.STUF,
            "ZKN",
            Namen.ZKN,
            "BG",
            Namen.BG,
            "xsi",
            Namen.XSI,
            "xmime",
            Namen.XMIME,
            "gml",
            Namen.GML);
    /** Names that were read, by their text. Bounded, because a schema may allow any name somewhere. */
    private static final Map<String, QName> NAMES = new ConcurrentHashMap<>();

    private static final int MOST_NAMES = 4096;

    private Boomjson() {}

    /** The tree as the text of a json column. */
    public static String write(StufElement element) {
        StringWriter text = new StringWriter(4096);
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            write(json, element);
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, StufElement element) {
        json.writeStartArray();
        json.writeString(text(element.name()));
        if (!element.attributes().isEmpty()) {
            json.writeStartObject();
            for (Attribuut attribute : element.attributes()) {
                json.writeName(text(attribute.name()));
                json.writeString(attribute.value());
            }
            json.writeEndObject();
        }
        if (!element.text().isEmpty()) {
            json.writeString(element.text());
        }
        for (StufElement child : element.children()) {
            write(json, child);
        }
        json.writeEndArray();
    }

    /** The tree in the text of a json column. */
    public static StufElement read(String text) {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
            json.nextToken();
            return read(json);
        }
    }

    /** Stands on the start of an element, and afterwards on its end. */
    private static StufElement read(JsonParser json) {
        json.nextToken();
        StufElement.Builder builder = StufElement.builder(name(json.getString()));
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            switch (token) {
                case START_OBJECT -> {
                    for (String key = json.nextName(); key != null; key = json.nextName()) {
                        builder.attribute(name(key), String.valueOf(json.nextStringValue()));
                    }
                }
                case START_ARRAY -> builder.add(read(json));
                default -> builder.text(json.getString());
            }
        }
        return builder.build();
    }

    private static String text(QName name) {
        String prefix = Namen.prefix(name.getNamespaceURI());
        return NAMESPACES.containsKey(prefix) ? prefix + ":" + name.getLocalPart() : name.toString();
    }

    private static QName name(String text) {
        QName known = NAMES.get(text);
        if (known != null) {
            return known;
        }
        QName name = parseName(text);
        if (NAMES.size() < MOST_NAMES) {
            NAMES.put(text, name);
        }
        return name;
    }

    private static QName parseName(String text) {
        int colon = text.indexOf(':');
        String prefix = text.startsWith("{") || colon < 0 ? "" : text.substring(0, colon);
        String namespace = NAMESPACES.get(prefix);
        return namespace == null ? QName.valueOf(text) : new QName(namespace, text.substring(colon + 1), prefix);
    }
}
