// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.zaak;

import java.util.Map;
import javax.xml.namespace.QName;
import nl.zaakregie.stuf.Attribuut;
import nl.zaakregie.stuf.Namen;
import nl.zaakregie.stuf.StufElement;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The element tree as JSON: n name, a attributes, t text, c children. Names of known namespaces carry their prefix. */
final class Boomjson {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Map<String, String> NAMESPACES =
            Map.of("StUF", Namen.STUF, "ZKN", Namen.ZKN, "BG", Namen.BG, "RZS", Namen.RZS);

    private Boomjson() {}

    static String write(StufElement element) {
        return MAPPER.writeValueAsString(node(element));
    }

    static StufElement read(String json) {
        return element(MAPPER.readTree(json));
    }

    private static ObjectNode node(StufElement element) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("n", name(element.name()));
        if (!element.attributes().isEmpty()) {
            ObjectNode attributes = node.putObject("a");
            for (Attribuut attribute : element.attributes()) {
                attributes.put(name(attribute.name()), attribute.value());
            }
        }
        if (!element.children().isEmpty()) {
            ArrayNode children = node.putArray("c");
            element.children().forEach(child -> children.add(node(child)));
        } else if (!element.text().isEmpty()) {
            node.put("t", element.text());
        }
        return node;
    }

    private static StufElement element(JsonNode node) {
        StufElement.Builder builder = StufElement.builder(name(node.get("n").asString()));
        JsonNode attributes = node.get("a");
        if (attributes != null) {
            attributes
                    .properties()
                    .forEach(e ->
                            builder.attribute(name(e.getKey()), e.getValue().asString()));
        }
        JsonNode children = node.get("c");
        if (children != null) {
            children.forEach(child -> builder.add(element(child)));
        }
        JsonNode text = node.get("t");
        if (text != null) {
            builder.text(text.asString());
        }
        return builder.build();
    }

    private static String name(QName name) {
        String prefix = Namen.prefix(name.getNamespaceURI());
        return NAMESPACES.containsKey(prefix) ? prefix + ":" + name.getLocalPart() : name.toString();
    }

    private static QName name(String text) {
        int colon = text.indexOf(':');
        String namespace = text.startsWith("{") || colon < 0 ? null : NAMESPACES.get(text.substring(0, colon));
        if (namespace == null) {
            return QName.valueOf(text);
        }
        String local = text.substring(colon + 1);
        return switch (namespace) {
            case Namen.ZKN -> Namen.zkn(local);
            case Namen.BG -> Namen.bg(local);
            case Namen.STUF -> Namen.stuf(local);
            default -> Namen.rzs(local);
        };
    }
}
