// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.bericht;

import static nl.zaakregie.stuf.Namen.stuf;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.zaakregie.stuf.Berichtcode;
import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Stuurgegevens;

/**
 * A refusal: Fo01, Fo02 or Fo03 (StUF 03.01 paragraph 4.4.3; R-051).
 *
 * @param element the whole message
 */
public record Foutbericht(StufElement element) implements Bericht {
    private static final int LONGEST_DETAILS = 1000;

    /**
     * A refusal of a message. An Fo02 holds nothing but its code in stuurgegevens.
     *
     * @param stuurgegevens those of the answer, whose code says which foutbericht it is
     * @param code          what is wrong, by the table of the standard
     * @param details       what exactly, in Dutch; cut at 1000 characters; may be empty
     */
    public static Foutbericht of(Stuurgegevens stuurgegevens, Foutcode code, String details) {
        Berichtcode kind = stuurgegevens
                .code()
                .filter(c -> c.name().startsWith("Fo"))
                .orElseThrow(() -> new IllegalArgumentException("No foutbericht: " + stuurgegevens.berichtcode()));
        StufElement body = StufElement.builder(stuf("body"))
                .add(stuf("code"), code.code())
                .add(stuf("plek"), code.plek().name().toLowerCase(Locale.ROOT))
                .add(stuf("omschrijving"), code.omschrijving())
                .add(stuf("details"), details.isEmpty() ? null : bounded(details))
                .build();
        return new Foutbericht(Berichtopbouw.of(
                stuf(kind.name() + "Bericht"),
                kind == Berichtcode.Fo02 ? stuurgegevens.codeOnly() : stuurgegevens,
                List.of(body)));
    }

    private static String bounded(String details) {
        return details.length() > LONGEST_DETAILS ? details.substring(0, LONGEST_DETAILS - 3) + "..." : details;
    }

    /** The code as it stands in the message; other parties use codes that no table has. */
    public String code() {
        return text("code");
    }

    /** The code, when it is one of the table. */
    public Optional<Foutcode> foutcode() {
        return Foutcode.find(code());
    }

    /** Which side has to act, in whatever capitals it was written; empty when the message does not say. */
    public Optional<Foutcode.Plek> plek() {
        return switch (text("plek").toLowerCase(Locale.ROOT)) {
            case "client" -> Optional.of(Foutcode.Plek.CLIENT);
            case "server" -> Optional.of(Foutcode.Plek.SERVER);
            default -> Optional.empty();
        };
    }

    public String omschrijving() {
        return text("omschrijving");
    }

    /** What exactly is wrong; empty when the message does not say. */
    public String details() {
        return text("details");
    }

    private String text(String name) {
        return element.value(stuf("body"), stuf(name)).orElse("");
    }
}
