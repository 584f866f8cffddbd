// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.demo;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.client.Fout;
import nl.zaakregie.client.Verzendresultaat;

/** Shows each message as it goes, in lines of at most 118 characters, and counts. */
final class Scherm {
    private static final DateTimeFormatter DATUM = DateTimeFormatter.ofPattern("dd-MM-yyyy");
    private static final int WHAT = 34;

    private final PrintStream out;
    private final List<Long> micros = new ArrayList<>();
    private int failed;

    Scherm(PrintStream out) {
        this.out = out;
    }

    void title(String text) {
        out.println();
        out.println(text);
    }

    void line(String text) {
        out.println(text);
    }

    /** A message that was sent, and what came back. */
    void sent(LocalDate datum, String zender, String ontvanger, Service service, String what, Antwoord answer) {
        sent(datum, zender, ontvanger, service.label(), what, answer);
    }

    /** The same for what is not one of the services too. */
    void sent(LocalDate datum, String zender, String ontvanger, String service, String what, Antwoord answer) {
        micros.add(answer.micros());
        out.printf(
                Locale.ROOT,
                "%4d %s %-24s %-29s %-" + WHAT + "s %-4s %5.0f ms%n",
                micros.size(),
                datum.format(DATUM),
                zender + "->" + ontvanger,
                service,
                shortened(what),
                answer.code(),
                answer.micros() / 1000.0);
        if (!answer.good()) {
            failed++;
            out.println("     GEWEIGERD: " + answer.uitleg());
        }
    }

    private static String shortened(String text) {
        return text.length() <= WHAT ? text : text.substring(0, WHAT - 3) + "...";
    }

    boolean allGood() {
        return failed == 0;
    }

    int messages() {
        return micros.size();
    }

    /** How long the messages took, from the shortest to the longest. */
    String durations() {
        if (micros.isEmpty()) {
            return "geen berichten";
        }
        List<Long> sorted = micros.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "per bericht: mediaan %.1f ms, 99%% binnen %.1f ms, langste %.1f ms",
                sorted.get(sorted.size() / 2) / 1000.0,
                sorted.get(sorted.size() * 99 / 100) / 1000.0,
                sorted.getLast() / 1000.0);
    }

    /**
     * What a message brought.
     *
     * @param code   message code of the answer, or that of the error
     * @param uitleg what was wrong; empty when nothing was
     */
    record Antwoord(boolean good, String code, String uitleg, long micros) {

        static Antwoord of(Verzendresultaat result, long micros) {
            return switch (result) {
                case Verzendresultaat.Ontvangen received ->
                    new Antwoord(true, code(received.antwoord().localName()), "", micros);
                case Verzendresultaat.NieuwBerichtNodig refused -> fault(refused.fout(), micros);
                case Verzendresultaat.OpnieuwAanbieden refused -> fault(refused.fout(), micros);
                case Verzendresultaat.GeenAntwoord none -> new Antwoord(false, "-", none.tekst(), micros);
            };
        }

        private static String code(String localName) {
            String name = localName.replace("Bericht", "");
            return name.substring(name.length() - 4);
        }

        private static Antwoord fault(Fout fout, long micros) {
            String text = fout.code() + " " + fout.omschrijving() + " (" + fout.details() + ")";
            return new Antwoord(false, "Fo0x", text, micros);
        }
    }
}
