// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.rgbz;

import static nl.zaakregie.stuf.Namen.bg;

import java.util.Optional;
import javax.xml.namespace.QName;
import nl.zaakregie.stuf.StufElement;

/**
 * An address as senders write it: with the name of the street, of the public space, or both; with or without the prefix
 * {@code aoa.} that the kind of address has.
 *
 * @param element verblijfsadres, bezoekadres, afwijkendCorrespondentieAdres, adres, ...
 */
public record Adres(StufElement element) {

    /** The street: gor.openbareRuimteNaam, the official name, or else gor.straatnaam, its shortened form. */
    public Optional<String> straat() {
        return first(bg("gor.openbareRuimteNaam"), bg("gor.straatnaam"));
    }

    /** Number, letter and addition as people write them: {@code 12a-2}. */
    public Optional<String> huisnummer() {
        return first(bg("aoa.huisnummer"), bg("huisnummer"))
                .map(number -> number
                        + first(bg("aoa.huisletter"), bg("huisletter")).orElse("")
                        + first(bg("aoa.huisnummertoevoeging"), bg("huisnummertoevoeging"))
                                .map(addition -> "-" + addition)
                                .orElse(""));
    }

    public Optional<String> postcode() {
        return first(bg("aoa.postcode"), bg("postcode"));
    }

    public Optional<String> woonplaats() {
        return element.value(bg("wpl.woonplaatsNaam"));
    }

    private Optional<String> first(QName one, QName other) {
        return element.value(one).or(() -> element.value(other));
    }
}
