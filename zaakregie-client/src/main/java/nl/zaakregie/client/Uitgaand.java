// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import nl.zaakregie.bericht.Service;
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
 * @param voor             the envelope up to the place of the header blocks
 * @param na               the envelope from there
 */
record Uitgaand(Service service, String referentienummer, Soapversie versie, byte[] voor, byte[] na) {

    static Uitgaand of(Service service, String referentienummer, StufElement bericht, Soapversie versie) {
        String voor = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<soap:Envelope xmlns:soap=\"" + versie.namespace()
                + "\"><soap:Header>";
        ByteArrayOutputStream na = new ByteArrayOutputStream(8 * 1024);
        na.writeBytes(utf8("</soap:Header><soap:Body>"));
        na.writeBytes(withoutDeclaration(BerichtWriter.write(bericht)));
        na.writeBytes(utf8("</soap:Body></soap:Envelope>"));
        return new Uitgaand(service, referentienummer, versie, utf8(voor), na.toByteArray());
    }

    /** An envelope that is there already, to go as it is. */
    static Uitgaand of(Service service, String referentienummer, Soapversie versie, byte[] envelop) {
        return new Uitgaand(service, referentienummer, versie, envelop, new byte[0]);
    }

    /** The whole envelope. */
    byte[] envelop(@Nullable UsernameToken token, Instant now) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream(voor.length + na.length + 1024);
        whole.writeBytes(voor);
        if (token != null) {
            whole.writeBytes(withoutDeclaration(token.securityHeader(now)));
        }
        whole.writeBytes(na);
        return whole.toByteArray();
    }

    private static byte[] withoutDeclaration(byte[] document) {
        int start = 0;
        if (document[0] == '<' && document[1] == '?') {
            while (document[start] != '>') {
                start++;
            }
            start++;
        }
        return java.util.Arrays.copyOfRange(document, start, document.length);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
