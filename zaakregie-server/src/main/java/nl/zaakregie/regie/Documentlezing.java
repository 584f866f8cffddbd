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
            reader.read(body, antwoord.contentType(), content -> Inhoudmeter.INSTANCE.receive(content, out));
        } catch (MalformedBerichtException e) {
            throw new IOException("The answer could be read before", e);
        }
    }

    @Override
    public void close() {
        antwoord.close();
    }
}
