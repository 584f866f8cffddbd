// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import nl.zaakregie.testplatform.uitvoering.Stapresultaat;
import nl.zaakregie.testplatform.uitvoering.Tester;
import org.jspecify.annotations.Nullable;

/** The person at the terminal: told what to do, and asked what they see when they want to be. */
final class Terminaltester implements Tester {
    private final PrintWriter out;
    private final @Nullable BufferedReader antwoorden;

    /**
     * A tester.
     *
     * @param antwoorden what they type; null when they are not to be asked anything
     */
    Terminaltester(PrintWriter out, @Nullable BufferedReader antwoorden) {
        this.out = out;
        this.antwoorden = antwoorden;
    }

    @Override
    public void opdracht(Opdracht opdracht) {
        out.println("  NU " + opdracht.stap() + ", " + opdracht.dienst().label() + ": " + opdracht.tekst());
        out.println(
                "     stuur naar " + opdracht.adressen().get(opdracht.dienst().portsoort()));
        opdracht.variabelen().entrySet().stream()
                .filter(e -> opdracht.tekst().contains(e.getKey()))
                .forEach(e -> out.println("     " + e.getKey() + " = " + e.getValue()));
        out.flush();
    }

    @Override
    public Optional<Boolean> vraag(String stap, String tekst) {
        if (antwoorden == null) {
            return Optional.empty();
        }
        return switch (ask("  KIJK " + stap + ": " + tekst + " [j/n, leeg: later] ")) {
            case "j", "ja" -> Optional.of(true);
            case "n", "nee" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    @Override
    public boolean herhaal(Stapresultaat resultaat) {
        resultaat.bevindingen().forEach(b -> out.println("     " + b.tekst()));
        return ask("  Stap " + resultaat.id() + " is niet goed. Nog eens? [j/n] ")
                .startsWith("j");
    }

    private String ask(String question) {
        out.print(question);
        out.flush();
        try {
            String line = antwoorden == null ? null : antwoorden.readLine();
            return line == null ? "" : line.strip().toLowerCase(Locale.ROOT);
        } catch (IOException e) {
            return "";
        }
    }
}
