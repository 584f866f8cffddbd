// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client.zaak;

import static nl.zaakregie.stuf.Namen.bg;
import static nl.zaakregie.stuf.Namen.zkn;

import nl.zaakregie.stuf.NoValue;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Verwerkingssoort;
import org.jspecify.annotations.Nullable;

/**
 * An organisation at one place that carries out a zaak (RZS paragraph 6.3.2; BR-09).
 *
 * @param nummer      number in the handelsregister
 * @param handelsnaam at most 200 characters, or null
 * @param adres       where it is, or null
 */
public record Vestiging(
        Vestigingsnummer nummer,
        @Nullable String handelsnaam,
        @Nullable Adres adres) {
    /** Refuses parts that do not fit. */
    public Vestiging {
        handelsnaam = Teksten.optional("handelsnaam", handelsnaam, 200);
    }

    /** A vestiging of which no address is known. */
    public static Vestiging of(Vestigingsnummer nummer, String handelsnaam) {
        return new Vestiging(nummer, handelsnaam, null);
    }

    StufElement toElement(Verwerkingssoort soort) {
        StufElement.Builder builder = StufElement.builder(zkn("vestiging"))
                .entiteit("VES", soort)
                .add(bg("vestigingsNummer"), nummer.value())
                .add(Elementen.orEmpty(bg("handelsnaam"), handelsnaam, NoValue.WAARDE_ONBEKEND));
        if (adres != null) {
            builder.add(adres.toElement());
        }
        return builder.build();
    }
}
