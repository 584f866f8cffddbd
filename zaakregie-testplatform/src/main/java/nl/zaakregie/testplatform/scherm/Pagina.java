// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.scherm;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The frame around every page of the platform, and how text comes into it. */
public final class Pagina {
    private static final String STYLE = resource("testplatform.css");

    private Pagina() {}

    /**
     * A whole page that needs no other file.
     *
     * @param titel title of the window
     * @param terug HTML beside the name of the platform, such as a link; may be empty
     * @param inhoud HTML of the page itself, from its h1 on
     */
    public static String of(String titel, String terug, String inhoud) {
        return """
                <!DOCTYPE html>
                <html lang="nl" class="zr">
                <head>
                <meta charset="utf-8"><title>%s – Zaakregie testplatform</title>
                <meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
                <style>
                %s</style>
                </head>
                <body>
                <a class="zr-skip" href="#inhoud">Naar de inhoud</a>
                %s
                <header>
                <div class="zr-env"><div class="zr-wrap"><span><strong>TEST</strong> · fictieve gegevens, er gaat niets naar productie</span></div></div>
                <div class="zr-head"><div class="zr-wrap"><span class="zr-brand"><svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><rect x="2" y="4" width="20" height="4" rx="1" fill="var(--zr-text)"/><rect x="6" y="10" width="16" height="4" rx="1" fill="var(--zr-accent)"/><rect x="10" y="16" width="9" height="4" rx="1" fill="var(--zr-accent-mid)"/></svg>Zaakregie testplatform</span>%s</div></div>
                </header>
                <main id="inhoud" class="zr-main" tabindex="-1"><div class="zr-wrap">
                %s
                </div></main>
                <footer class="zr-foot"><div class="zr-wrap">Gemaakt met het testplatform van Zaakregie. De personen in de berichten bestaan niet.</div></footer>
                </body>
                </html>
                """.formatted(tekst(titel), STYLE, Teken.DEFINITIES, terug, inhoud);
    }

    /** Text as HTML. */
    public static String tekst(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(Character.isISOControl(c) && !Character.isWhitespace(c) ? '?' : c);
            }
        }
        return out.toString();
    }

    /** An XPath or another long name, that may break before a slash. */
    public static String pad(String xpath) {
        return tekst(xpath).replace("/", "<wbr>/");
    }

    /** A name of a step or scenario as an id within the page. */
    public static String anker(String id) {
        return "s-" + id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    private static String resource(String name) {
        try (InputStream in = Pagina.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Missing " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read " + name, e);
        }
    }
}
