// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client.zaak;

import static nl.zaakregie.stuf.Namen.BESTANDSNAAM;
import static nl.zaakregie.stuf.Namen.CONTENT_TYPE;
import static nl.zaakregie.stuf.Namen.NIL;
import static nl.zaakregie.stuf.Namen.NO_VALUE;
import static nl.zaakregie.stuf.Namen.zkn;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.namespace.QName;
import nl.zaakregie.client.Inhoudmeter;
import nl.zaakregie.stuf.Inhoudsverwijzing;
import nl.zaakregie.stuf.StufElement;

/**
 * The content of a document that is to be sent: read once to know its hash and size, and again each time it is sent. It is
 * never in memory as a whole, unless it was to begin with.
 */
public final class Documentinhoud {
    private final String bestandsnaam;
    private final String contentType;
    private final Inhoudsverwijzing verwijzing;
    private final Bron bron;

    /** Opens content from its first byte on, as often as it is asked. */
    @FunctionalInterface
    public interface Bron {
        /** A stream that the caller closes. */
        InputStream open() throws IOException;
    }

    private Documentinhoud(String bestandsnaam, String contentType, Inhoudsverwijzing verwijzing, Bron bron) {
        this.bestandsnaam = Teksten.required("bestandsnaam", bestandsnaam, 255);
        this.contentType = Teksten.required("contentType", contentType, 255);
        this.verwijzing = verwijzing;
        this.bron = bron;
    }

    /**
     * Content from wherever it is.
     *
     * @param bestandsnaam name with extension, at most 255 characters
     * @param contentType  media type, {@code application/pdf}
     * @throws IOException when it cannot be read
     */
    public static Documentinhoud of(String bestandsnaam, String contentType, Bron bron) throws IOException {
        try (InputStream bytes = bron.open()) {
            return new Documentinhoud(bestandsnaam, contentType, Inhoudmeter.INSTANCE.receive(bytes), bron);
        }
    }

    /**
     * A file, under its own name. It must stay as it is until it was sent.
     *
     * @throws IOException when it cannot be read
     */
    public static Documentinhoud of(Path file, String contentType) throws IOException {
        return of(String.valueOf(file.getFileName()), contentType, () -> Files.newInputStream(file));
    }

    /** Content that is in memory. */
    public static Documentinhoud of(String bestandsnaam, String contentType, byte[] bytes) {
        byte[] own = bytes.clone();
        try {
            return of(bestandsnaam, contentType, () -> new ByteArrayInputStream(own));
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes in memory can be read", e);
        }
    }

    /** The name of the file. */
    public String bestandsnaam() {
        return bestandsnaam;
    }

    /** The media type. */
    public String contentType() {
        return contentType;
    }

    /** Hash and size; equal to those of what was stored, when every byte arrived. */
    public Inhoudsverwijzing verwijzing() {
        return verwijzing;
    }

    /** The bytes; the caller closes the stream. */
    public InputStream open() throws IOException {
        return bron.open();
    }

    /** The element of a message, in which the hash stands for the bytes. */
    public StufElement toElement() {
        return filled(StufElement.of(zkn("inhoud"), ""));
    }

    /** A document with this content instead of what it had; a name and a type that it gave to that stay. */
    public StufElement into(StufElement object) {
        StufElement before = object.child(zkn("inhoud")).orElseGet(() -> StufElement.of(zkn("inhoud"), ""));
        List<StufElement> children = new ArrayList<>(object.children());
        children.removeIf(child -> child.is(zkn("inhoud")));
        children.add(filled(before.withoutAttribute(NIL).withoutAttribute(NO_VALUE)));
        return Documentmodel.ordered(object.withChildren(children));
    }

    private StufElement filled(StufElement element) {
        StufElement named = orElse(element, BESTANDSNAAM, bestandsnaam);
        return orElse(named, CONTENT_TYPE, contentType).withText(verwijzing.text());
    }

    private static StufElement orElse(StufElement element, QName attribute, String value) {
        return element.attribute(attribute).filter(v -> !v.isBlank()).isPresent()
                ? element
                : element.withAttribute(attribute, value);
    }
}
