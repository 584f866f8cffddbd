// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.xml;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Base64;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The bytes of the base64 text of an element, decoded while the parser reads: neither the text nor the bytes are ever
 * whole in memory. White space between the digits is no matter (interop 13). Ends where the text ends; the reader then
 * stands on what comes next.
 */
final class Base64Content extends InputStream {
    private static final int DIGITS = 16 * 1024;

    private final XMLStreamReader reader;
    private final byte[] digits = new byte[DIGITS];
    private byte[] decoded = new byte[0];
    private int position;
    private int textPosition;
    private boolean padded;
    private boolean ended;

    /** The reader stands on the start tag. */
    Base64Content(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** Goes to the first text that is not blank, or to whatever else comes first. */
    int begin() throws XMLStreamException {
        int event = next();
        while (isText(event) && isBlank()) {
            event = next();
        }
        return event;
    }

    /** Passes over the rest of the text. */
    int drain() throws XMLStreamException {
        int event = reader.getEventType();
        while (isText(event)) {
            event = next();
        }
        return event;
    }

    private int next() throws XMLStreamException {
        int event = reader.next();
        while (event == XMLStreamConstants.COMMENT || event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
            event = reader.next();
        }
        textPosition = 0;
        return event;
    }

    private static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    private boolean isBlank() {
        char[] text = reader.getTextCharacters();
        int start = reader.getTextStart();
        for (int i = start; i < start + reader.getTextLength(); i++) {
            if (!isSpace(text[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (position == decoded.length) {
            if (ended) {
                return -1;
            }
            decode();
        }
        int count = Math.min(length, decoded.length - position);
        System.arraycopy(decoded, position, buffer, offset, count);
        position += count;
        return count;
    }

    private void decode() throws IOException {
        int count = fill();
        if (count % 4 != 0) {
            throw new NotBase64Exception();
        }
        try {
            decoded = Base64.getDecoder().decode(count == DIGITS ? digits : Arrays.copyOf(digits, count));
        } catch (IllegalArgumentException e) {
            throw new NotBase64Exception();
        }
        position = 0;
    }

    /** Takes digits out of the text until the buffer is full or the text ends. */
    private int fill() throws IOException {
        int count = 0;
        try {
            while (count < DIGITS && isText(reader.getEventType())) {
                count = take(count);
                if (textPosition == reader.getTextLength()) {
                    next();
                }
            }
        } catch (XMLStreamException e) {
            throw new ParserException(e);
        }
        ended = !isText(reader.getEventType());
        return count;
    }

    private int take(int alreadyThere) throws NotBase64Exception {
        char[] text = reader.getTextCharacters();
        int start = reader.getTextStart();
        int length = reader.getTextLength();
        int count = alreadyThere;
        int at = textPosition;
        while (at < length && count < DIGITS) {
            char c = text[start + at++];
            if (!isSpace(c)) {
                if (c > 'z' || (padded && c != '=')) {
                    throw new NotBase64Exception();
                }
                padded |= c == '=';
                digits[count++] = (byte) c;
            }
        }
        textPosition = at;
        return count;
    }

    /** The text is no base64. */
    static final class NotBase64Exception extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** The parser could not go on. */
    static final class ParserException extends IOException {
        private static final long serialVersionUID = 1L;
        private final XMLStreamException parser;

        ParserException(XMLStreamException parser) {
            super(parser);
            this.parser = parser;
        }

        XMLStreamException parser() {
            return parser;
        }
    }
}
