// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;

/** What content is by its first bytes, and what a sender says that it is: media types as Apache Tika knows them. */
final class Bestandstypen {
    private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();

    private Bestandstypen() {}

    /** The type by the first bytes; {@code application/octet-stream} when they tell nothing. */
    static MediaType detect(byte[] first) {
        try {
            return TYPES.detect(new ByteArrayInputStream(first), new Metadata());
        } catch (IOException e) {
            throw new IllegalStateException("Bytes in memory can be read", e);
        }
    }

    /** The type that a sender names: by contentType, then formaat, then the extension of the file (interop 40). */
    static Optional<MediaType> claimed(String contentType, String formaat, String bestandsnaam) {
        return parse(contentType).or(() -> parse(formaat)).or(() -> ofName(bestandsnaam));
    }

    /** A media type, or an extension with or without its dot that stands where a media type should. */
    static Optional<MediaType> parse(String text) {
        MediaType parsed = MediaType.parse(text.strip().toLowerCase(Locale.ROOT));
        return parsed == null ? ofName("x." + text.strip()) : Optional.of(normalize(parsed));
    }

    private static Optional<MediaType> ofName(String name) {
        MediaType type = normalize(TYPES.getMimeType(name).getType());
        return type.equals(MediaType.OCTET_STREAM) ? Optional.empty() : Optional.of(type);
    }

    private static MediaType normalize(MediaType type) {
        return TYPES.getMediaTypeRegistry().normalize(type.getBaseType());
    }

    /** Whether a type is another one, or a kind of it: a docx is a zip. */
    static boolean isA(MediaType type, MediaType other) {
        return TYPES.getMediaTypeRegistry().isInstanceOf(type, other);
    }

    /** Whether content whose bytes say one thing may be what the sender says. */
    static boolean agree(MediaType detected, MediaType claimed) {
        if (isA(claimed, detected) || isA(detected, claimed) || claimed.equals(MediaType.OCTET_STREAM)) {
            return !(isVague(detected) && hasMagic(claimed));
        }
        return isVague(detected) && !hasMagic(claimed);
    }

    /** Types that say that no magic bytes were found. */
    private static boolean isVague(MediaType type) {
        return type.equals(MediaType.OCTET_STREAM) || type.equals(MediaType.TEXT_PLAIN);
    }

    private static boolean hasMagic(MediaType type) {
        try {
            return !isVague(type) && TYPES.forName(type.toString()).hasMagic();
        } catch (MimeTypeException e) {
            return false;
        }
    }

    /** Which of the forbidden types and extensions content is, by any of its signs. */
    static Optional<String> forbidden(List<String> forbidden, List<MediaType> signs, String bestandsnaam) {
        return forbidden.stream()
                .filter(entry -> entry.startsWith(".")
                        ? bestandsnaam.strip().toLowerCase(Locale.ROOT).endsWith(entry.toLowerCase(Locale.ROOT))
                        : parse(entry)
                                .filter(type -> signs.stream().anyMatch(sign -> isA(sign, type)))
                                .isPresent())
                .findFirst();
    }
}
