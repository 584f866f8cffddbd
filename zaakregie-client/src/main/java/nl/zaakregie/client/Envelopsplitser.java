// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client;

import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.xml.BerichtReader;
import nl.zaakregie.xml.Soapversie;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * Finds the place of the header blocks in an envelope that somebody else wrote, so that a block can be put in without
 * touching the rest: what is in the body stays byte for byte.
 */
final class Envelopsplitser {
    private static final Pattern ENCODING = Pattern.compile("^\\s*<\\?xml[^>]*encoding=[\"']([^\"']+)[\"']");

    private final Service service;
    private final String referentienummer;
    private final Soapversie versie;
    private final Charset charset;
    private final String text;

    private Envelopsplitser(Service service, String referentienummer, Soapversie versie, byte[] envelop) {
        this.service = service;
        this.referentienummer = referentienummer;
        this.versie = versie;
        this.charset = charset(envelop);
        this.text = new String(envelop, charset);
    }

    /**
     * The envelope with its place for header blocks.
     *
     * @throws IllegalArgumentException when it is no envelope
     */
    static Uitgaand split(Service service, String referentienummer, Soapversie versie, byte[] envelop) {
        try {
            return new Envelopsplitser(service, referentienummer, versie, envelop).split();
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("The envelope is no XML", e);
        }
    }

    private static Charset charset(byte[] envelop) {
        Matcher matcher =
                ENCODING.matcher(new String(envelop, 0, Math.min(envelop.length, 200), StandardCharsets.UTF_8));
        return matcher.find() ? Charset.forName(matcher.group(1)) : StandardCharsets.UTF_8;
    }

    private Uitgaand split() throws XMLStreamException {
        int start = Math.max(0, text.indexOf('<')); // a byte order mark or white space may come first
        XMLStreamReader2 reader = (XMLStreamReader2)
                BerichtReader.factory().createXMLStreamReader(new StringReader(text.substring(start)));
        try {
            while (reader.next() != XMLStreamConstants.START_ELEMENT) {
                // on to the root
            }
            String prefix = reader.getPrefix();
            String header = prefix == null || prefix.isEmpty() ? "Header" : prefix + ":Header";
            int afterEnvelope = start + end(reader);
            reader.nextTag();
            if (!reader.getLocalName().equals("Header")) {
                return cut(afterEnvelope, "<" + header + ">", "</" + header + ">", afterEnvelope);
            }
            int afterHeader = start + end(reader);
            if (!reader.isEmptyElement()) {
                return cut(afterHeader, "", "", afterHeader);
            }
            int beforeHeader = text.lastIndexOf('<', afterHeader - 1);
            String opened = text.substring(beforeHeader, text.lastIndexOf('/', afterHeader));
            return cut(beforeHeader, opened + ">", "</" + header + ">", afterHeader);
        } finally {
            reader.close();
        }
    }

    private static int end(XMLStreamReader2 reader) throws XMLStreamException {
        return (int) reader.getLocationInfo().getEndingCharOffset();
    }

    private Uitgaand cut(int until, String before, String after, int from) {
        byte[] voor = (text.substring(0, until) + before).getBytes(charset);
        byte[] na = (after + text.substring(from)).getBytes(charset);
        return new Uitgaand(service, referentienummer, versie, "", voor, Lichaam.of(na));
    }
}
