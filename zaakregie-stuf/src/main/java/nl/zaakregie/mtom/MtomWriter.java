// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.mtom;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.zaakregie.stuf.Inhoudsverwijzing;
import nl.zaakregie.stuf.Namen;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.xml.BerichtWriter;
import nl.zaakregie.xml.ContentWriter;
import nl.zaakregie.xml.Inhoudbron;
import nl.zaakregie.xml.Soapversie;

/**
 * Writes one message with its content as attachments: the envelope first, then each content as its bytes,
 * which are never in memory as a whole. Content that the message has twice is sent once. For one message, one thread.
 */
public final class MtomWriter {
    private static final Pattern MEDIA_TYPE = Pattern.compile("[\\w!#$&^.+-]+/[\\w!#$&^.+-]+(;[\\x20-\\x7e]*)?");
    private static final int PIECE = 64 * 1024;

    private final Soapversie versie;
    private final StufElement bericht;
    private final Inhoudbron bron;
    private final String id = UUID.randomUUID().toString();
    private final Map<Inhoudsverwijzing, Part> parts = new LinkedHashMap<>();

    /**
     * Prepares a message.
     *
     * @param bron gives the content to which the message refers
     */
    public MtomWriter(Soapversie versie, StufElement bericht, Inhoudbron bron) {
        this.versie = versie;
        this.bericht = bericht;
        this.bron = bron;
        bericht.forEach(this::collect);
    }

    private void collect(StufElement element) {
        ContentWriter.find(element)
                .ifPresent(v -> parts.computeIfAbsent(v, added -> {
                    String type = element.attribute(Namen.CONTENT_TYPE).orElse("");
                    return new Part(
                            "inhoud-" + (parts.size() + 1) + "-" + id + "@zaakregie",
                            MEDIA_TYPE.matcher(type).matches() ? type : "application/octet-stream");
                }));
    }

    /** Whether the message has content at all; one without is sent as ordinary XML. */
    public boolean hasContent() {
        return !parts.isEmpty();
    }

    /** The value of Content-Type in the HTTP header. */
    public String contentType() {
        return "multipart/related; type=\"application/xop+xml\"; start=\"<" + root() + ">\"; start-info=\""
                + versie.mediaType() + "\"; boundary=\"" + boundary() + "\"";
    }

    private String root() {
        return "bericht-" + id + "@zaakregie";
    }

    private String boundary() {
        return "grens-" + id;
    }

    /**
     * Writes the whole body.
     *
     * @throws IOException when the source has no content, or the receiver takes no more
     */
    public void write(OutputStream output) throws IOException {
        head(output, "application/xop+xml; charset=UTF-8; type=\"" + versie.mediaType() + "\"", "8bit", root());
        BerichtWriter.writeEnvelope(versie, bericht, this::include, output);
        for (Map.Entry<Inhoudsverwijzing, Part> part : parts.entrySet()) {
            ascii(output, "\r\n");
            head(output, part.getValue().mediaType(), "binary", part.getValue().contentId());
            copy(part.getKey(), output);
        }
        ascii(output, "\r\n--" + boundary() + "--\r\n");
        output.flush();
    }

    private void include(XMLStreamWriter writer, Inhoudsverwijzing verwijzing) throws XMLStreamException {
        Part part = parts.get(verwijzing);
        if (part == null) {
            throw new IllegalStateException("Content that was not there before");
        }
        writer.writeEmptyElement("xop", Namen.INCLUDE.getLocalPart(), Namen.XOP);
        writer.writeNamespace("xop", Namen.XOP);
        writer.writeAttribute(Namen.HREF.getLocalPart(), "cid:" + part.contentId());
    }

    private void copy(Inhoudsverwijzing verwijzing, OutputStream output) throws IOException {
        byte[] piece = new byte[PIECE];
        try (InputStream bytes = bron.open(verwijzing)) {
            for (int length = bytes.read(piece); length >= 0; length = bytes.read(piece)) {
                output.write(piece, 0, length);
            }
        }
    }

    private void head(OutputStream output, String type, String coding, String contentId) throws IOException {
        ascii(
                output,
                "--" + boundary() + "\r\nContent-Type: " + type + "\r\nContent-Transfer-Encoding: " + coding
                        + "\r\nContent-ID: <" + contentId + ">\r\n\r\n");
    }

    private static void ascii(OutputStream output, String text) throws IOException {
        output.write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private record Part(String contentId, String mediaType) {}
}
