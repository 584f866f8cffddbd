// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.bericht;

import static nl.zaakregie.stuf.Namen.stuf;

import java.util.List;
import nl.zaakregie.stuf.Berichtcode;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Stuurgegevens;

/**
 * A confirmation: Bv01 to Bv04 (StUF 03.01 paragraph 4.4.1; ).
 *
 * @param element the whole message
 */
public record Bevestiging(StufElement element) implements Bericht {

    /**
     * A confirmation of a message. A Bv02 holds nothing but its code.
     *
     * @param stuurgegevens those of the answer, whose code says which confirmation it is
     */
    public static Bevestiging of(Stuurgegevens stuurgegevens) {
        Berichtcode code = stuurgegevens
                .code()
                .filter(c -> c.name().startsWith("Bv"))
                .orElseThrow(() -> new IllegalArgumentException("No confirmation: " + stuurgegevens.berichtcode()));
        return new Bevestiging(Berichtopbouw.of(
                stuf(code.name() + "Bericht"),
                code == Berichtcode.Bv02 ? stuurgegevens.codeOnly() : stuurgegevens,
                List.of()));
    }

    /** What the sender should know although all went well. */
    public List<String> meldingen() {
        return element.children(stuf("melding")).stream().map(StufElement::text).toList();
    }
}
