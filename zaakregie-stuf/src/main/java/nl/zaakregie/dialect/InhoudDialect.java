// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.dialect;

import static nl.zaakregie.stuf.Namen.BESTANDSNAAM;
import static nl.zaakregie.stuf.Namen.CONTENT_TYPE;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.namespace.QName;
import nl.zaakregie.stuf.StufElement;

/** Interop 13 and 40: attributes of a document outside their namespace, and content that was encoded twice. */
final class InhoudDialect implements Dialect {
    private static final Map<QName, QName> MEANT =
            Map.of(new QName("bestandsnaam"), BESTANDSNAAM, new QName("contentType"), CONTENT_TYPE);
    /** How well-known kinds of files begin. */
    private static final List<String> BEGINNINGS = List.of(
            "%PDF-",
            "PK\u0003\u0004", "\u0089PNG", "\u00ff\u00d8\u00ff", "GIF8", "{\\rtf", "<?xml", "\u00d0\u00cf\u0011\u00e0");

    private static final int BEGINNING = 64;

    @Override
    public Set<String> names() {
        return Set.of("inhoud");
    }

    @Override
    public StufElement understand(StufElement element, Plaats plaats) {
        StufElement understood = element;
        for (Map.Entry<QName, QName> attribute : MEANT.entrySet()) {
            String value = element.attribute(attribute.getKey()).orElse("");
            if (!value.isEmpty() && element.attribute(attribute.getValue()).isEmpty()) {
                plaats.note(
                        "SOEP-40",
                        "Het attribuut " + attribute.getKey().getLocalPart() + " staat buiten zijn namespace.");
                understood = understood.withoutAttribute(attribute.getKey()).withAttribute(attribute.getValue(), value);
            }
        }
        if (isEncodedTwice(element.text())) {
            plaats.note("SOEP-13", "De inhoud is tweemaal met base64 gecodeerd; zij is bewaard zoals zij kwam.");
        }
        return understood;
    }

    private static boolean isEncodedTwice(String text) {
        String once = beginning(text);
        return !once.isEmpty() && BEGINNINGS.stream().anyMatch(beginning(once)::startsWith);
    }

    /** The first bytes that a base64 text stands for, as characters; empty when it is none. */
    private static String beginning(String text) {
        StringBuilder part = new StringBuilder(2 * BEGINNING);
        for (int i = 0; i < text.length() && part.length() < 2 * BEGINNING; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                part.append(text.charAt(i));
            }
        }
        part.setLength(part.length() - part.length() % 4);
        try {
            return new String(Base64.getDecoder().decode(part.toString()), StandardCharsets.ISO_8859_1);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
