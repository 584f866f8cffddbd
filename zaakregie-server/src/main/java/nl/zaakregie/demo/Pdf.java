// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.demo;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes a PDF 1.4 of one page of text. */
final class Pdf {
    /** What the standard fonts of PDF call WinAnsiEncoding. */
    private static final Charset ANSI = Charset.forName("windows-1252");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<Integer> places = new ArrayList<>();

    private Pdf() {}

    static byte[] of(String title, List<String> lines) {
        Pdf pdf = new Pdf();
        pdf.write("%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n");
        String page = page(title, lines);
        pdf.object("<< /Type /Catalog /Pages 2 0 R /Lang (nl-NL) >>");
        pdf.object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        pdf.object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                + " /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>");
        pdf.object("<< /Length " + page.getBytes(ANSI).length + " >>\nstream\n" + page + "\nendstream");
        pdf.object(font("Helvetica"));
        pdf.object(font("Helvetica-Bold"));
        pdf.object("<< /Title (" + escape(title) + ") /Producer (Zaakregie) >>");
        pdf.end();
        return pdf.bytes.toByteArray();
    }

    private static String font(String name) {
        return "<< /Type /Font /Subtype /Type1 /BaseFont /" + name + " /Encoding /WinAnsiEncoding >>";
    }

    private static String page(String title, List<String> lines) {
        StringBuilder text =
                new StringBuilder("BT\n/F2 16 Tf 72 760 Td (" + escape(title) + ") Tj\n/F1 11 Tf 0 -16 Td\n");
        lines.forEach(line -> text.append("0 -16 Td (").append(escape(line)).append(") Tj\n"));
        return text.append("ET").toString();
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
    }

    private void object(String content) {
        places.add(bytes.size());
        write(places.size() + " 0 obj\n" + content + "\nendobj\n");
    }

    /** The table of where each object is; a line of it is exactly 20 bytes. */
    private void end() {
        int table = bytes.size();
        int count = places.size() + 1;
        write("xref\n0 " + count + "\n0000000000 65535 f \n");
        places.forEach(place -> write(String.format(Locale.ROOT, "%010d 00000 n \n", place)));
        write("trailer\n<< /Size " + count + " /Root 1 0 R /Info 7 0 R >>\nstartxref\n" + table + "\n%%EOF\n");
    }

    private void write(String text) {
        bytes.writeBytes(text.getBytes(ANSI));
    }
}
