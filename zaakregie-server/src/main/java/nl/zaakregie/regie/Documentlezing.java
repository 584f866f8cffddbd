// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.regie;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import nl.zaakregie.client.Inhoudmeter;
import nl.zaakregie.mtom.MtomReader;
import nl.zaakregie.opslag.Ruwbericht;
import nl.zaakregie.rgbz.Zaakdocument;
import nl.zaakregie.xml.MalformedBerichtException;

/** A document as the zaaksysteem answered it. Its content is read from the spool; closing gives back the room. */
public final class Documentlezing implements AutoCloseable {
    private final Zaakdocument document;
    private final Ruwbericht antwoord;
    private final MtomReader reader;

    Documentlezing(Zaakdocument document, Ruwbericht antwoord, MtomReader reader) {
        this.document = document;
        this.antwoord = antwoord;
        this.reader = reader;
    }

    public Zaakdocument document() {
        return document;
    }

    /** Bytes of the content; 0 when there is none. */
    public long grootte() {
        return document.verwijzing().map(v -> v.grootte()).orElse(0L);
    }

    /** Writes the content. */
    public void writeTo(OutputStream out) throws IOException {
        try (InputStream body = antwoord.open()) {
            reader.read(body, antwoord.contentType(), content -> {
                try (Doorschrijver copy = new Doorschrijver(content, out)) {
                    return Inhoudmeter.INSTANCE.receive(copy);
                }
            });
        } catch (MalformedBerichtException e) {
            throw new IOException("The answer could be read before", e);
        }
    }

    @Override
    public void close() {
        antwoord.close();
    }

    /** Writes on what is read. */
    private static final class Doorschrijver extends InputStream {
        private final InputStream in;
        private final OutputStream out;

        Doorschrijver(InputStream in, OutputStream out) {
            this.in = in;
            this.out = out;
        }

        @Override
        public int read() throws IOException {
            int one = in.read();
            if (one >= 0) {
                out.write(one);
            }
            return one;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = in.read(buffer, offset, length);
            if (count > 0) {
                out.write(buffer, offset, count);
            }
            return count;
        }
    }
}
