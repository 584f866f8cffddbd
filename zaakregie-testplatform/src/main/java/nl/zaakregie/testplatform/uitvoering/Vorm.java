// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.uitvoering;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/** Odd but legal, and hostile, ways to write an envelope. */
enum Vorm {
    /** Other prefixes, attributes on lines of their own, comments, a schemaLocation: all legal. */
    VOORVOEGSELS(
            "voorvoegsels",
            text -> text.replace("ZKN:", "z-1_k:")
                    .replace("xmlns:ZKN", "xmlns:z-1_k")
                    .replace("StUF:", "s.t.u.f:")
                    .replace("xmlns:StUF", "xmlns:s.t.u.f")
                    .replace("soap:", "E:")
                    .replace("xmlns:soap", "xmlns:E")
                    .replace("><", ">\n\t<!-- ruimte -->\n<")
                    .replaceFirst(
                            "xmlns:z-1_k",
                            "xmlns:xsi2=\"http://www.w3.org/2001/XMLSchema-instance\""
                                    + " xsi2:schemaLocation=\"http://www.egem.nl/StUF/sector/zkn/0310 C:\\\\schemas\\\\zkn0310.xsd\" xmlns:z-1_k")),
    /** Values as CDATA and character references. */
    CDATA(
            "cdata",
            text -> text.replace("<ZKN:omschrijving>Proefzaak", "<ZKN:omschrijving><![CDATA[Proef]]>z&#97;&#x61;k")),
    /** A byte order mark and a line break before the XML declaration (interop 10). */
    BOM("bom", text -> "\uFEFF\n" + text),
    DTD("dtd", text -> declared(text, "<!DOCTYPE x [<!ELEMENT x ANY>]>")),
    EXTERNE_ENTITEIT(
            "externe-entiteit",
            text -> declared(text, "<!DOCTYPE x [<!ENTITY bestand SYSTEM \"file:///etc/passwd\">]>")
                    .replace("Proefzaak", "&bestand; Proefzaak")),
    ENTITEITENBOM("entiteitenbom", text -> declared(text, bomb()).replace("Proefzaak", "&e9; Proefzaak")),
    DIEP(
            "diep",
            text -> text.replaceFirst(
                    "<ZKN:omschrijving>", "<ZKN:omschrijving>" + "<a>".repeat(20_000) + "</a>".repeat(20_000))),
    GEBROKEN("gebroken", text -> text.substring(0, text.length() * 2 / 3)),
    VERKEERDE_NAMESPACE(
            "verkeerde-namespace",
            text -> text.replace("http://www.egem.nl/StUF/sector/zkn/0310", "http://www.egem.nl/StUF/sector/zkn/0204")),
    ANDERE_SCHEMAFOUT("schemafout", text -> text.replace("<ZKN:zaakniveau>1<", "<ZKN:zaakniveau>9<")),
    GEEN_XML("geen-xml", text -> "{\"zaak\": \"dit is geen XML\"}"),
    LEEG("leeg", text -> ""),
    STUURTEKEN("stuurteken", text -> text.replace("Proefzaak", "Proef\u0001zaak"));

    private final String naam;
    private final UnaryOperator<String> maken;

    Vorm(String naam, UnaryOperator<String> maken) {
        this.naam = naam;
        this.maken = maken;
    }

    static Vorm of(String naam) {
        return Arrays.stream(values())
                .filter(v -> v.naam.equals(naam))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Onbekende vorm '" + naam + "'"));
    }

    byte[] apply(byte[] envelop) {
        String text = maken.apply(new String(envelop, StandardCharsets.UTF_8));
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String declared(String text, String declaration) {
        return text.replaceFirst("\\?>", "?>" + java.util.regex.Matcher.quoteReplacement(declaration));
    }

    private static String bomb() {
        StringBuilder declaration = new StringBuilder("<!DOCTYPE x [<!ENTITY e0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            declaration
                    .append("<!ENTITY e")
                    .append(i)
                    .append(" \"")
                    .append(("&e" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return declaration.append("]>").toString();
    }
}
