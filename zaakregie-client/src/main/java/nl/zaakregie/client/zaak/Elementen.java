// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client.zaak;

import static nl.zaakregie.stuf.Namen.GERELATEERDE;
import static nl.zaakregie.stuf.Namen.stuf;
import static nl.zaakregie.stuf.Namen.zkn;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import javax.xml.namespace.QName;
import nl.zaakregie.stuf.NoValue;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Verwerkingssoort;
import org.jspecify.annotations.Nullable;

/** Makes the elements that the messages share. */
final class Elementen {
    private static final DateTimeFormatter DATUM = DateTimeFormatter.ofPattern("uuuuMMdd");

    private Elementen() {}

    /** An element with a value, or one that says why it has none. */
    static StufElement orEmpty(QName name, @Nullable String value, NoValue reason) {
        return value == null ? StufElement.empty(name, reason) : StufElement.of(name, value);
    }

    /** Eight digits: jjjjmmdd. */
    static String text(LocalDate datum) {
        if (datum.getYear() < 1 || datum.getYear() > 9999) {
            throw new IllegalArgumentException("The year of a date is not between 1 and 9999");
        }
        return datum.format(DATUM);
    }

    static @Nullable String textOrNull(@Nullable LocalDate datum) {
        return datum == null ? null : text(datum);
    }

    /** A relation with what it relates to. */
    static StufElement.Builder relatie(
            String name, String entiteittype, @Nullable Verwerkingssoort soort, StufElement gerelateerde) {
        return StufElement.builder(zkn(name)).entiteit(entiteittype, soort).add(gerelateerde);
    }

    /** The gerelateerde of a role: it holds the chosen party and carries nothing itself. */
    static StufElement keuze(StufElement partij) {
        return StufElement.of(GERELATEERDE, partij);
    }

    /** StUF:extraElementen with its elements by naam. */
    static StufElement extraElementen(Map<String, String> waarden) {
        StufElement.Builder builder = StufElement.builder(stuf("extraElementen"));
        waarden.forEach((naam, waarde) -> builder.add(extraElement(naam, waarde)));
        return builder.build();
    }

    private static StufElement extraElement(String naam, String waarde) {
        return StufElement.builder(stuf("extraElement"))
                .attribute(new QName("naam"), Teksten.required("naam of extraElement", naam, 80))
                .text(Teksten.required("extraElement", waarde, 4000))
                .build();
    }
}
