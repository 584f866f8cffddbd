// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.mtom;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import nl.zaakregie.stuf.Inhoudsverwijzing;
import nl.zaakregie.xml.Envelop;
import nl.zaakregie.xml.EnvelopReader;
import nl.zaakregie.xml.Inhoudontvanger;
import nl.zaakregie.xml.MalformedBerichtException;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.jspecify.annotations.Nullable;

/**
 * Reads what an HTTP body holds, with or without attachments: its binary content goes to a receiver while
 * it is read, whichever part comes first. Nothing of any size is held in memory. Safe for many threads.
 */
public final class MtomReader {
    private static final int MOST_PARTS = 20;
    private static final int MOST_HEADERS = 30;
    private static final int LONGEST_HEADER = 8 * 1024;

    private final EnvelopReader enveloppen;

    public MtomReader(EnvelopReader enveloppen) {
        this.enveloppen = enveloppen;
    }

    /** Whether a Content-Type announces attachments. */
    public static boolean isMtom(String contentType) {
        return Mediatype.parse(contentType).isMultipart();
    }

    /**
     * Reads the whole body. A reference to an attachment that is missing is a finding of the message, attachments that
     * nothing refers to are a warning.
     *
     * @param contentType value of the HTTP header
     * @throws MalformedBerichtException when the envelope is no XML that this product reads, when the parts break off,
     *                                   or when there are more parts or headers than allowed
     */
    public Envelop read(InputStream body, String contentType, Inhoudontvanger ontvanger)
            throws MalformedBerichtException {
        Mediatype type = Mediatype.parse(contentType);
        return type.isMultipart()
                ? new Parts(type, contentType, ontvanger).read(body)
                : resolve(enveloppen.read(body, ontvanger), new Bijlagen());
    }

    private static Envelop resolve(Envelop envelop, Bijlagen bijlagen) {
        return new Envelop(
                envelop.versie(), envelop.headerBlocks(), envelop.bericht().map(bijlagen::resolve), envelop.fault());
    }

    private static MalformedBerichtException malformed(String text) {
        return new MalformedBerichtException(text, 0, 0);
    }

    /** The parts of one body. */
    private final class Parts {
        private final String contentType;
        private final String start;
        private final Inhoudontvanger ontvanger;
        private final Bijlagen bijlagen = new Bijlagen();
        private @Nullable Envelop envelop;
        private String contentId = "";
        private int count;

        Parts(Mediatype type, String contentType, Inhoudontvanger ontvanger) {
            this.contentType = contentType;
            this.start = Bijlagen.bare(type.parameter("start"));
            this.ontvanger = ontvanger;
        }

        Envelop read(InputStream body) throws MalformedBerichtException {
            MimeTokenStream stream = new MimeTokenStream(config());
            stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
            stream.parseHeadless(body, contentType);
            try {
                EntityState state = stream.getState();
                while (state != EntityState.T_END_OF_STREAM) {
                    handle(stream, state);
                    state = stream.next();
                }
            } catch (IOException | MimeException e) {
                throw malformed("De delen van het bericht zijn niet volledig of geen geldige MIME");
            }
            if (envelop == null) {
                throw malformed("Het deel met de SOAP-envelop ontbreekt");
            }
            return resolve(envelop, bijlagen);
        }

        private void handle(MimeTokenStream stream, EntityState state) throws IOException, MalformedBerichtException {
            switch (state) {
                case T_START_BODYPART -> {
                    contentId = "";
                    if (++count > MOST_PARTS) {
                        throw malformed("Het bericht heeft meer dan " + MOST_PARTS + " delen");
                    }
                }
                case T_FIELD -> field(stream.getField());
                case T_BODY -> body(stream.getDecodedInputStream());
                default -> {
                    // the frame around the parts
                }
            }
        }

        private void field(Field field) {
            if (field.getName().toLowerCase(Locale.ROOT).equals("content-id")) {
                contentId = Bijlagen.bare(Optional.ofNullable(field.getBody()).orElse(""));
            }
        }

        private void body(InputStream part) throws IOException, MalformedBerichtException {
            if (count == 0) {
                return; // no part, but what a body without boundary holds
            }
            boolean root = start.isEmpty() ? count == 1 : contentId.equals(start);
            if (root && envelop == null) {
                envelop = enveloppen.read(part, ontvanger);
                return;
            }
            Inhoudsverwijzing content = ontvanger.receive(part);
            if (root || !bijlagen.add(contentId, content)) {
                throw malformed("Twee delen hebben hetzelfde Content-ID");
            }
        }

        private MimeConfig config() {
            return MimeConfig.custom()
                    .setStrictParsing(true)
                    .setMaxHeaderCount(MOST_HEADERS)
                    .setMaxHeaderLen(LONGEST_HEADER)
                    .setMaxLineLen(LONGEST_HEADER)
                    .build();
        }
    }
}
