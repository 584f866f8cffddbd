// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.regels;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zaakregie.stuf.Foutcode;

/**
 * What a code of a finding means (ADR 0009): one of the rows of docs/bevindingen.md.
 *
 * @param code      the code, as it stands in {@link Bevinding#regel()}
 * @param weging    how serious such a finding is
 * @param foutcodes StUF codes that a refusal by it may have
 * @param tekst     what is wrong, in Dutch, whatever the message
 * @param bron      where the standard says so
 */
public record Regelomschrijving(String code, Weging weging, Set<Foutcode> foutcodes, String tekst, String bron) {
    private static final List<Regelomschrijving> ALL = read();

    public Regelomschrijving {
        foutcodes = Set.copyOf(foutcodes);
    }

    /** How serious the findings of a code are. */
    public enum Weging {
        /** Refuses the message. */
        F("fout"),
        /** Never refuses a message. */
        W("waarschuwing"),
        /** Refuses a message of a strict partner, and warns a lenient one. */
        P("streng: fout, soepel: waarschuwing"),
        /** One or the other, by what is wrong. */
        S("fout of waarschuwing");

        private final String tekst;

        Weging(String tekst) {
            this.tekst = tekst;
        }

        public String tekst() {
            return tekst;
        }

        /** Whether a finding of this code may be this serious. */
        public boolean allows(Ernst ernst) {
            return switch (this) {
                case F -> ernst == Ernst.FOUT;
                case W -> ernst == Ernst.WAARSCHUWING;
                case P, S -> true;
            };
        }
    }

    /** Every code, in the order of the page. */
    public static List<Regelomschrijving> list() {
        return ALL;
    }

    /** The meaning of a code, when it is known. */
    public static Optional<Regelomschrijving> find(String code) {
        return ALL.stream().filter(r -> r.code().equals(code)).findFirst();
    }

    private static List<Regelomschrijving> read() {
        try (InputStream in = Regelomschrijving.class.getResourceAsStream("bevindingen.tsv")) {
            if (in == null) {
                throw new IllegalStateException("bevindingen.tsv is not in the library");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> parse(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Regelomschrijving parse(String[] columns) {
        Set<Foutcode> codes = Arrays.stream(columns[2].split(", "))
                .map(code -> Foutcode.find(code).orElseThrow())
                .collect(Collectors.toSet());
        return new Regelomschrijving(columns[0], Weging.valueOf(columns[1]), codes, columns[3], columns[4]);
    }
}
