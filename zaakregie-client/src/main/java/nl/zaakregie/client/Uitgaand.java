// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.client.zaak.Zaakbericht;
import nl.zaakregie.mtom.Inhoudsvorm;
import nl.zaakregie.mtom.MtomWriter;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.xml.BerichtWriter;
import nl.zaakregie.xml.Soapversie;
import org.jspecify.annotations.Nullable;

/**
 * A message as it goes over the line, written once, so that it is the same bytes each time it is offered. Only a
 * UsernameToken in the SOAP header is made afresh; headers do not count when a receiver compares messages.
 *
 * @param service          what it asks for
 * @param referentienummer its number
 * @param versie           version of SOAP
 * @param contentType      media type of a message with attachments; empty for that of an envelope
 * @param voor             the body up to the place of the header blocks
 * @param na               the body from there
 */
record Uitgaand(
        Service service, String referentienummer, Soapversie versie, String contentType, byte[] voor, Lichaam na) {
    private static final String HEADER = "<soap:Header>";
    private static final String AFTER_HEADER = "</soap:Header>";
    /** How an envelope of our own goes on after its header. */
    private static final String BODY = "<soap:Body>";

    /** A message with its content, in the form that the receiver wants it. */
    static Uitgaand of(Zaakbericht bericht, StufElement tree, Soapversie versie, Inhoudsvorm vorm) {
        Lichaamschrijver body = new Lichaamschrijver();
        MtomWriter attached = new MtomWriter(versie, tree, verwijzing -> {
            body.insert(new Lichaam.Bijlage(verwijzing, bericht.inhoud()));
            return InputStream.nullInputStream();
        });
        boolean mtom = vorm == Inhoudsvorm.MTOM && attached.hasContent();
        if (mtom) {
            try {
                attached.write(body);
            } catch (IOException e) {
                throw new UncheckedIOException("Memory takes what is written", e);
            }
        } else {
            BerichtWriter.writeEnvelope(
                    versie,
                    tree,
                    (writer, verwijzing) -> {
                        writer.writeCharacters(""); // ends the start tag
                        writer.flush();
                        body.insert(new Lichaam.Base64(verwijzing, bericht.inhoud()));
                    },
                    body);
        }
        return split(bericht, versie, mtom ? attached.contentType() : "", body.delen());
    }

    private static Uitgaand split(
            Zaakbericht bericht, Soapversie versie, String contentType, List<Lichaam.Deel> delen) {
        byte[] first = ((Lichaam.Tekst) delen.getFirst()).bytes();
        // one char per byte, so that a place in the text is one in the bytes
        String text = new String(first, StandardCharsets.ISO_8859_1);
        int place = text.indexOf(BODY);
        List<Lichaam.Deel> rest = new ArrayList<>(delen);
        rest.set(0, new Lichaam.Tekst(latin1(AFTER_HEADER + text.substring(place))));
        byte[] voor = latin1(text.substring(0, place) + HEADER);
        return new Uitgaand(
                bericht.service(), bericht.referentienummer(), versie, contentType, voor, new Lichaam(rest));
    }

    private static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** An envelope that is there already, to go as it is. */
    static Uitgaand of(Service service, String referentienummer, Soapversie versie, byte[] envelop) {
        return new Uitgaand(service, referentienummer, versie, "", new byte[0], Lichaam.of(envelop));
    }

    /** The whole body. */
    Lichaam body(@Nullable UsernameToken token, Instant now) {
        ByteArrayOutputStream start = new ByteArrayOutputStream(voor.length + 1024);
        start.writeBytes(voor);
        if (token != null) {
            start.writeBytes(withoutDeclaration(token.securityHeader(now)));
        }
        return na.after(start.toByteArray());
    }

    private static byte[] withoutDeclaration(byte[] document) {
        int start = 0;
        if (document[0] == '<' && document[1] == '?') {
            while (document[start] != '>') {
                start++;
            }
            start++;
        }
        return Arrays.copyOfRange(document, start, document.length);
    }
}
