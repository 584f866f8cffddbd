// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import nl.zaakregie.stuf.Inhoudsverwijzing;
import nl.zaakregie.xml.Inhoudbron;

/**
 * The body of a request: bytes, and between them content that is read from its source while it is sent. Its length is known
 * beforehand, because not every server takes a request without one.
 */
record Lichaam(List<Deel> delen) {
    Lichaam {
        delen = List.copyOf(delen);
    }

    /** A stretch of the body. */
    sealed interface Deel {
        long length();

        InputStream open() throws IOException;
    }

    /** Bytes of the message itself. */
    record Tekst(byte[] bytes) implements Deel {
        @Override
        public long length() {
            return bytes.length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }

    /** Content as it is. */
    record Bijlage(Inhoudsverwijzing verwijzing, Inhoudbron bron) implements Deel {
        @Override
        public long length() {
            return verwijzing.grootte();
        }

        @Override
        public InputStream open() throws IOException {
            return bron.open(verwijzing);
        }
    }

    /** Content as base64. */
    record Base64(Inhoudsverwijzing verwijzing, Inhoudbron bron) implements Deel {
        @Override
        public long length() {
            return (verwijzing.grootte() + 2) / 3 * 4;
        }

        @Override
        public InputStream open() throws IOException {
            return new Base64Stroom(bron.open(verwijzing));
        }
    }

    static Lichaam of(byte[] bytes) {
        return new Lichaam(List.of(new Tekst(bytes)));
    }

    /** The same with bytes before it. */
    Lichaam after(byte[] bytes) {
        List<Deel> all = new ArrayList<>();
        all.add(new Tekst(bytes));
        all.addAll(delen);
        return new Lichaam(all);
    }

    long length() {
        return delen.stream().mapToLong(Deel::length).sum();
    }

    /** Bytes that are content of documents, which take a line their time. */
    long lengthOfContent() {
        return delen.stream()
                .filter(d -> !(d instanceof Tekst))
                .mapToLong(Deel::length)
                .sum();
    }

    HttpRequest.BodyPublisher publisher() {
        return HttpRequest.BodyPublishers.fromPublisher(
                HttpRequest.BodyPublishers.ofInputStream(() -> new SequenceInputStream(streams())), length());
    }

    /** Opens each part when the one before it has ended. */
    private Enumeration<InputStream> streams() {
        Iterator<Deel> left = delen.iterator();
        return new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return left.hasNext();
            }

            @Override
            public InputStream nextElement() {
                try {
                    return left.next().open();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }
}
