// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.verkeer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.xml.BerichtReader;
import nl.zaakregie.xml.BerichtWriter;
import nl.zaakregie.xml.MalformedBerichtException;
import nl.zaakregie.xml.Schemas;

/** Takes content out of an envelope into a part of its own and puts it back (BIND 3.1; ). */
public final class Mtom {
    private static final QName INCLUDE = new QName("http://www.w3.org/2004/08/xop/include", "Include", "xop");
    private static final QName HREF = new QName("href");
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?", Pattern.CASE_INSENSITIVE);
    private static final Pattern CONTENT_ID =
            Pattern.compile("^content-id: *<([^>]+)>", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final byte[] BLANK_LINE = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private Mtom() {}

    /**
     * A body of several parts.
     *
     * @param contentType value of the header
     * @param inhoud      the bytes
     */
    public record Verpakt(String contentType, byte[] inhoud) {}

    static boolean isMultipart(Map<String, String> koppen) {
        return type(koppen).toLowerCase(Locale.ROOT).startsWith("multipart/related");
    }

    private static String type(Map<String, String> koppen) {
        return koppen.entrySet().stream()
                .filter(e -> e.getKey().equalsIgnoreCase("content-type"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    /** The envelope with every content in a part of its own. */
    public static Verpakt pack(StufElement envelop) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        StufElement root = envelop.transform(e -> {
            if (!e.localName().equals("inhoud") || e.text().isBlank()) {
                return e;
            }
            String id = "inhoud-" + (parts.size() + 1) + "@testplatform";
            parts.put(id, Base64.getMimeDecoder().decode(e.text().strip()));
            return e.withChildren(java.util.List.of(
                    StufElement.builder(INCLUDE).attribute(HREF, "cid:" + id).build()));
        });
        String boundary = "=_testplatform_" + Integer.toHexString(root.hashCode());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        part(
                out,
                boundary,
                "application/xop+xml; charset=UTF-8; type=\"text/xml\"",
                "8bit",
                "bericht@testplatform",
                BerichtWriter.write(root));
        parts.forEach((id, bytes) -> part(out, boundary, "application/octet-stream", "binary", id, bytes));
        out.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return new Verpakt(
                "multipart/related; type=\"application/xop+xml\"; start=\"<bericht@testplatform>\";"
                        + " start-info=\"text/xml\"; boundary=\"" + boundary + "\"",
                out.toByteArray());
    }

    private static void part(
            ByteArrayOutputStream out, String boundary, String type, String encoding, String id, byte[] bytes) {
        String head = "--" + boundary + "\r\nContent-Type: " + type + "\r\nContent-Transfer-Encoding: " + encoding
                + "\r\nContent-ID: <" + id + ">\r\n\r\n";
        out.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(bytes);
        out.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    /** The envelope with every part back in its place. */
    static byte[] unpack(Map<String, String> koppen, byte[] inhoud) throws MalformedBerichtException {
        Matcher boundary = BOUNDARY.matcher(type(koppen));
        if (!boundary.find()) {
            throw new MalformedBerichtException("Het bericht in delen noemt geen scheiding (boundary)", 0, 0);
        }
        Map<String, byte[]> parts = split(inhoud, boundary.group(1));
        if (parts.isEmpty()) {
            throw new MalformedBerichtException("Het bericht in delen heeft geen delen", 0, 0);
        }
        byte[] first = parts.values().iterator().next();
        StufElement tree = new BerichtReader(Schemas.shared())
                .read(new ByteArrayInputStream(first))
                .root();
        return BerichtWriter.write(tree.transform(e -> e.child(INCLUDE)
                .map(include -> e.withText(content(parts, include)))
                .orElse(e)));
    }

    private static String content(Map<String, byte[]> parts, StufElement include) {
        String href = include.attribute(HREF).orElse("");
        String id = URLDecoder.decode(href.replaceFirst("^cid:", ""), StandardCharsets.UTF_8);
        byte[] bytes = parts.get(id);
        return bytes == null ? "" : Base64.getEncoder().encodeToString(bytes);
    }

    private static Map<String, byte[]> split(byte[] inhoud, String boundary) {
        byte[] mark = ("--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
        Map<String, byte[]> parts = new LinkedHashMap<>();
        int from = find(inhoud, mark, 0);
        while (from >= 0) {
            int start = from + mark.length;
            int next = find(inhoud, mark, start);
            int body = find(inhoud, BLANK_LINE, start);
            if (next < 0 || body < 0 || body > next) {
                break;
            }
            String head = new String(inhoud, start, body - start, StandardCharsets.ISO_8859_1);
            Matcher id = CONTENT_ID.matcher(head.strip());
            int end = next >= 2 && inhoud[next - 2] == '\r' ? next - 2 : next;
            int first = body + BLANK_LINE.length;
            byte[] bytes = java.util.Arrays.copyOfRange(inhoud, first, Math.max(first, end));
            parts.put(id.find() ? id.group(1) : "deel-" + parts.size(), bytes);
            from = next;
        }
        return parts;
    }

    private static int find(byte[] in, byte[] what, int from) {
        outer:
        for (int i = from; i <= in.length - what.length; i++) {
            for (int j = 0; j < what.length; j++) {
                if (in[i + j] != what[j]) {
                    continue outer;
                }
            }
            return i;
        }
        return -1;
    }
}
