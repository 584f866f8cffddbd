// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zaakregie.stuf.Bsn;

/**
 * Shows a message without what it says about people. Only the values of elements that are known to be harmless stay; every
 * other value becomes a word for what it was and its length, so that a fault in the form can still be seen. Works on text
 * that is no well-formed XML too: what cannot be understood is masked.
 */
final class Maskering {
    /** Elements whose value says how a message is built or travels, or what a zaak is; nothing about a person. */
    private static final Set<String> SHOWN = Set.of(
            "berichtcode",
            "organisatie",
            "applicatie",
            "administratie",
            "referentienummer",
            "crossRefnummer",
            "tijdstipBericht",
            "entiteittype",
            "functie",
            "mutatiesoort",
            "indicatorOvername",
            "sortering",
            "indicatorVervolgvraag",
            "maximumAantal",
            "code",
            "volgnummer",
            "startdatum",
            "registratiedatum",
            "einddatum",
            "einddatumGepland",
            "uiterlijkeEinddatum",
            "zaakniveau",
            "deelzakenIndicatie",
            "datumStatusGezet",
            "indicatieLaatsteStatus",
            "indicatieGezetDoor",
            "ingangsdatumObject",
            "tijdstipRegistratie",
            "beginRelatie",
            "eindRelatie",
            "beginGeldigheid",
            "eindGeldigheid",
            "gebeurtenis",
            "foutcode",
            "faultcode",
            "plek",
            "formaat",
            "taal",
            "versie",
            "creatiedatum");

    private static final Set<String> ATTRIBUTES = Set.of(
            "entiteittype",
            "verwerkingssoort",
            "functie",
            "noValue",
            "nil",
            "scope",
            "exact",
            "indOnvolledigeDatum",
            "soortEntiteit",
            "type",
            "metagegeven",
            "mustUnderstand",
            "version",
            "encoding",
            "schemaLocation");

    private static final Pattern PART =
            Pattern.compile("<!--.*?-->|<!\\[CDATA\\[.*?]]>|<\\?.*?\\?>|<!?/?[A-Za-z_][^<>]*>|[^<]+|<", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<(/?)(?:[\\w.-]+:)?([\\w.-]+)(.*?)(/?)>", Pattern.DOTALL);
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:.-]+)(\\s*=\\s*)(\"[^\"]*\"|'[^']*')");
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{8,9}(?!\\d)");
    private static final int LONG_LINE = 400;
    private static final int MOST_LINES = 1500;

    private final List<Regel> lines = new ArrayList<>();
    private final List<Stuk> pieces = new ArrayList<>();
    private final Set<Integer> faults;
    private final boolean breaks;
    private final boolean open;
    private int source = 1;
    private boolean marked;

    private Maskering(String text, Set<Integer> faults, boolean open) {
        this.open = open;
        this.faults = faults;
        this.breaks = text.lines().anyMatch(line -> line.length() > LONG_LINE);
    }

    /**
     * A piece of a line.
     *
     * @param soort tag, msk (masked) or empty
     */
    record Stuk(String soort, String tekst) {}

    /**
     * A line as it is shown.
     *
     * @param nummer line in the message; a long one is shown as several, and only the first has its number
     * @param fout   whether a finding points at it
     */
    record Regel(String nummer, boolean fout, List<Stuk> stukken) {}

    /** The lines of a message; those with a finding are marked. */
    static List<Regel> mask(String text, Set<Integer> faultLines) {
        return lines(new Maskering(text, faultLines, false), text);
    }

    /** The lines as they are, for somebody who gave a reason; only the content of documents stays out. */
    static List<Regel> open(String text, Set<Integer> faultLines) {
        return lines(new Maskering(text, faultLines, true), text);
    }

    private static List<Regel> lines(Maskering masking, String text) {
        masking.read(text);
        return List.copyOf(masking.lines);
    }

    /** So many lines with the first marked one among them; without a marked one the first lines. */
    static List<Regel> around(List<Regel> lines, int most) {
        int marked = 0;
        while (marked < lines.size() && !lines.get(marked).fout()) {
            marked++;
        }
        int wanted = marked == lines.size() ? 0 : marked - most / 2;
        int from = Math.clamp(wanted, 0, Math.max(0, lines.size() - most));
        return lines.subList(from, Math.min(lines.size(), from + most));
    }

    private void read(String text) {
        Matcher part = PART.matcher(text);
        String element = "";
        while (part.find() && lines.size() < MOST_LINES) {
            String piece = part.group();
            Matcher tag = TAG.matcher(piece);
            if (piece.startsWith("<?")) {
                add("tag", piece.length() > 60 ? "<?…?>" : NUMBER.matcher(piece).replaceAll("…"));
            } else if (piece.startsWith("<!")) {
                masked("verborgen", piece);
            } else if (tag.matches()) {
                breakBefore();
                add(
                        "tag",
                        open
                                ? piece
                                : "<" + tag.group(1) + prefixed(piece, tag) + attributes(tag.group(3)) + tag.group(4)
                                        + ">");
                element = tag.group(1).isEmpty() && tag.group(4).isEmpty() ? tag.group(2) : "";
            } else if (piece.isBlank()) {
                add("", piece);
            } else {
                value(element, piece);
            }
        }
        endLine();
    }

    private static String prefixed(String piece, Matcher tag) {
        return piece.substring(1 + tag.group(1).length(), tag.start(3));
    }

    private static String attributes(String text) {
        Matcher attribute = ATTRIBUTE.matcher(text);
        StringBuilder result = new StringBuilder();
        int end = 0;
        while (attribute.find()) {
            result.append(text.substring(end, attribute.start()).replaceAll("\\S+", "…"));
            String name = attribute.group(1);
            String local = name.substring(name.indexOf(':') + 1);
            boolean shown = ATTRIBUTES.contains(local) || name.startsWith("xmlns");
            boolean number = NUMBER.matcher(attribute.group(3)).find();
            result.append(name).append(attribute.group(2)).append(shown && !number ? attribute.group(3) : "\"…\"");
            end = attribute.end();
        }
        return result.append(text.substring(end).replaceAll("\\S+", "…")).toString();
    }

    private void value(String element, String piece) {
        String stripped = piece.strip();
        if (open && !element.equals("inhoud")) {
            add("", piece);
        } else if (SHOWN.contains(element) && !isPerson(element, stripped)) {
            add("", piece);
        } else if (Bsn.isValid(stripped)) {
            masked("BSN, geldig", piece);
        } else {
            masked(kind(element, stripped), piece);
        }
    }

    /** A BSN may stand anywhere; in a date of eight digits it cannot. */
    private static boolean isPerson(String element, String text) {
        return text.matches("(?s).*(?<!\\d)\\d{9}(?!\\d).*") || (element.equals("code") && text.length() > 40);
    }

    private static String kind(String element, String text) {
        String lower = element.toLowerCase(java.util.Locale.ROOT);
        if (lower.contains("bsn")) {
            return "BSN, niet geldig, " + Opmaak.aantal(text.length(), "teken", "tekens");
        }
        String word = lower.contains("naam") || lower.contains("voorletters")
                ? "naam"
                : lower.contains("datum") ? "datum" : "waarde";
        return word + ", " + Opmaak.aantal(text.length(), "teken", "tekens");
    }

    /** Keeps the lines of what it hides, so that those after it keep their numbers. */
    private void masked(String words, String piece) {
        add("msk", words);
        piece.chars().filter(c -> c == '\n').forEach(c -> newLine());
    }

    private void add(String kind, String text) {
        String[] parts = text.split("\n", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                newLine();
            }
            if (!parts[i].isEmpty()) {
                pieces.add(new Stuk(kind, parts[i].replace("\r", "")));
            }
        }
    }

    private void newLine() {
        endLine();
        source++;
        marked = false;
    }

    private void breakBefore() {
        if (breaks && pieces.size() > 5) {
            endLine();
        }
    }

    private void endLine() {
        boolean first = !marked;
        marked = true;
        lines.add(
                new Regel(first ? String.valueOf(source) : "", first && faults.contains(source), List.copyOf(pieces)));
        pieces.clear();
    }
}
