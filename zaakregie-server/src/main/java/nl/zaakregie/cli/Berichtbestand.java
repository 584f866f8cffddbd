// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zaakregie.client.Inhoudmeter;
import nl.zaakregie.mtom.MtomReader;
import nl.zaakregie.stuf.Inhoudsverwijzing;
import nl.zaakregie.xml.BerichtReader;
import nl.zaakregie.xml.Envelop;
import nl.zaakregie.xml.EnvelopReader;
import nl.zaakregie.xml.Inhoudbron;
import nl.zaakregie.xml.Inhoudontvanger;
import nl.zaakregie.xml.MalformedBerichtException;
import nl.zaakregie.xml.Schemas;

/**
 * A file with a message: an envelope, a bare message, or a whole HTTP request with its headers.
 *
 * @param naam         as the user gave it
 * @param inhoud       the envelope or message, or the body of the request
 * @param contentType  of the body of a request; empty for a file that has none
 * @param soapActie    of the request, or as a comment in the file says it; empty when neither does
 * @param eersteRegel  how many lines of the file come before line 1 of the XML
 */
record Berichtbestand(String naam, byte[] inhoud, String contentType, String soapActie, int eersteRegel) {
    /** The name for what comes from standard input. */
    static final String STDIN = "-";

    private static final Pattern ACTION = Pattern.compile("SOAPAction: *\"?([^\"\\s]+)\"?");
    private static final Pattern GAP = Pattern.compile("\\r?\\n\\r?\\n");
    private static final Pattern XML = Pattern.compile("\\r?\\n\\r?\\n\\s*<");
    private static final Pattern TYPE = Pattern.compile("(?im)^content-type: *(.*?) *\\r?$");

    static Berichtbestand read(String naam) throws IOException {
        byte[] bytes = naam.equals(STDIN) ? System.in.readAllBytes() : Files.readAllBytes(Path.of(naam));
        return of(naam.equals(STDIN) ? "<stdin>" : naam, bytes);
    }

    static Berichtbestand of(String naam, byte[] bytes) {
        // one char per byte, so that positions in the text are positions in the file
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        Matcher gap = GAP.matcher(text);
        boolean request = text.startsWith("POST ") || text.startsWith("HTTP/");
        if (!request || !gap.find()) {
            return new Berichtbestand(naam, bytes, "", action(text), 0);
        }
        String head = text.substring(0, gap.start());
        Matcher type = TYPE.matcher(head);
        byte[] body = Arrays.copyOfRange(bytes, gap.end(), bytes.length);
        return new Berichtbestand(naam, body, type.find() ? type.group(1) : "", action(head), linesBeforeXml(text));
    }

    private static String action(String text) {
        Matcher matcher = ACTION.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static int linesBeforeXml(String text) {
        Matcher start = XML.matcher(text);
        return start.find()
                ? (int) text.substring(0, start.end() - 1)
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                : 0;
    }

    /** Whether the file holds a request with attachments. */
    boolean isMtom() {
        return contentType.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    /** What the file holds; binary content is measured and let go. */
    Envelop envelop() throws MalformedBerichtException {
        return envelop(Inhoudmeter.INSTANCE);
    }

    private Envelop envelop(Inhoudontvanger ontvanger) throws MalformedBerichtException {
        EnvelopReader reader = new EnvelopReader(new BerichtReader(Schemas.shared()));
        return new MtomReader(reader).read(new ByteArrayInputStream(inhoud), contentType, ontvanger);
    }

    /** Its attachments; they are in memory already. */
    Inhoudbron bijlagen() throws MalformedBerichtException {
        Map<Inhoudsverwijzing, byte[]> contents = new HashMap<>();
        envelop(stream -> {
            byte[] bytes = stream.readAllBytes();
            Inhoudsverwijzing content = Inhoudmeter.INSTANCE.receive(new ByteArrayInputStream(bytes));
            contents.put(content, bytes);
            return content;
        });
        return verwijzing -> new ByteArrayInputStream(contents.getOrDefault(verwijzing, new byte[0]));
    }
}
