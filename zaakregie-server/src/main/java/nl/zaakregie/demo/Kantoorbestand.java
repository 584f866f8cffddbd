// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes text files of word processors, with no more in them than such a program needs. */
final class Kantoorbestand {
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String ODT = "application/vnd.oasis.opendocument.text";

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String OPENXML = "http://schemas.openxmlformats.org/";
    private static final LocalDateTime ALWAYS = LocalDateTime.of(2016, 11, 24, 12, 0);

    private Kantoorbestand() {}

    static byte[] docx(String title, List<String> lines) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(
                "[Content_Types].xml",
                XML + "<Types xmlns=\"" + OPENXML
                        + "package/2006/content-types\"><Default Extension=\"rels\" ContentType=\""
                        + "application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\""
                        + "/word/document.xml\" ContentType=\"" + DOCX + ".main+xml\"/></Types>");
        files.put(
                "_rels/.rels",
                XML + "<Relationships xmlns=\"" + OPENXML
                        + "package/2006/relationships\"><Relationship Id=\"r1\" Type=\""
                        + OPENXML + "officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>"
                        + "</Relationships>");
        files.put(
                "word/document.xml",
                XML + "<w:document xmlns:w=\"" + OPENXML + "wordprocessingml/2006/main\"><w:body>"
                        + paragraphs("<w:p><w:r><w:t>", title, lines, "</w:t></w:r></w:p>") + "</w:body></w:document>");
        return zip(files);
    }

    static byte[] odt(String title, List<String> lines) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("mimetype", ODT); // first and not compressed: by it programs know the file
        files.put(
                "META-INF/manifest.xml",
                XML + "<m:manifest xmlns:m=\"" + OFFICE
                        + "manifest:1.0\" m:version=\"1.2\"><m:file-entry m:full-path=\"/\""
                        + " m:media-type=\"" + ODT + "\"/><m:file-entry m:full-path=\"content.xml\""
                        + " m:media-type=\"text/xml\"/></m:manifest>");
        files.put(
                "content.xml",
                XML + "<o:document-content xmlns:o=\"" + OFFICE + "office:1.0\" xmlns:t=\"" + OFFICE + "text:1.0\""
                        + " o:version=\"1.2\"><o:body><o:text>" + paragraphs("<t:p>", title, lines, "</t:p>")
                        + "</o:text></o:body></o:document-content>");
        return zip(files);
    }

    private static String paragraphs(String before, String title, List<String> lines, String after) {
        return before
                + escape(title)
                + after
                + lines.stream().map(line -> before + escape(line) + after).collect(Collectors.joining());
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static byte[] zip(Map<String, String> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                byte[] content = file.getValue().getBytes(StandardCharsets.UTF_8);
                zip.putNextEntry(entry(file.getKey(), content));
                zip.write(content);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Memory takes what is written", e);
        }
        return bytes.toByteArray();
    }

    private static ZipEntry entry(String name, byte[] content) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        if (name.equals("mimetype")) {
            CRC32 crc = new CRC32();
            crc.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(crc.getValue());
        }
        return entry;
    }
}
