// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.xml;

import java.io.IOException;
import java.io.UncheckedIOException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.zaakregie.stuf.Namen;
import nl.zaakregie.stuf.StufElement;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/** Cuts the binary content out of one message while it is read. */
final class ContentCut {
    /** Valid base64 that the validator sees in the place of an attachment. */
    private static final String ATTACHED = "AAAA";

    private static final String NOT_BASE64 = "?";

    private final @Nullable Inhoudontvanger receiver;
    private long cut;

    /** Without a receiver nothing is cut out. */
    ContentCut(@Nullable Inhoudontvanger receiver) {
        this.receiver = receiver;
    }

    /** Where the reader stands, in characters, the content that was cut out not counted. */
    long offset(XMLStreamReader reader) {
        return raw(reader) - cut;
    }

    private static long raw(XMLStreamReader reader) {
        return reader instanceof XMLStreamReader2 two
                ? two.getLocationInfo().getStartingCharOffset()
                : reader.getLocation().getCharacterOffset();
    }

    boolean takes(XMLStreamReader reader) {
        return receiver != null && reader.getLocalName().equals("inhoud") && Namen.ZKN.equals(reader.getNamespaceURI());
    }

    /**
     * Cuts out what the element holds.
     *
     * @param reader stands on the start tag of the element
     * @param into   the element in the tree
     * @param check  the run of the validator, which has seen the start tag
     * @return the event on which the reader stands now
     */
    int take(XMLStreamReader reader, StufElement.Builder into, @Nullable SchemaCheck check) throws XMLStreamException {
        Base64Content content = new Base64Content(reader);
        int event = content.begin();
        if (event == XMLStreamConstants.END_ELEMENT) {
            return event;
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
            return isInclude(reader) ? include(reader, into, check) : event;
        }
        long start = raw(reader);
        String text = receive(content);
        if (check != null) {
            check.characters(text.toCharArray(), 0, text.length());
        }
        into.text(text.equals(NOT_BASE64) ? "" : text);
        cut += raw(reader) - start;
        return reader.getEventType();
    }

    private String receive(Base64Content content) throws XMLStreamException {
        if (receiver == null) {
            throw new IllegalStateException("Nobody takes the content");
        }
        try {
            return receiver.receive(content).text();
        } catch (Base64Content.NotBase64Exception e) {
            content.drain();
            return NOT_BASE64;
        } catch (Base64Content.ParserException e) {
            throw e.parser();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isInclude(XMLStreamReader reader) {
        return reader.getLocalName().equals(Namen.INCLUDE.getLocalPart()) && Namen.XOP.equals(reader.getNamespaceURI());
    }

    /** The content comes in another part: the tree keeps the reference until that part is here. */
    private static int include(XMLStreamReader reader, StufElement.Builder into, @Nullable SchemaCheck check)
            throws XMLStreamException {
        String href = reader.getAttributeValue(null, "href");
        into.add(StufElement.builder(Namen.INCLUDE)
                .attribute(Namen.HREF, href == null ? "" : href)
                .build());
        if (check != null) {
            check.characters(ATTACHED.toCharArray(), 0, ATTACHED.length());
            check.passOver();
        }
        int depth = 1;
        while (depth > 0) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        return new Base64Content(reader).begin();
    }
}
