// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.abonnement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.bericht.Gebeurtenis;
import nl.zaakregie.bericht.Zaaknotificatie;

/**
 * A subscription: a subscriber hears of events of some kinds about zaken of some types, perhaps only about one zaak or one
 * client.
 *
 * @param id             for changes by a person; of the configuration: {@code configuratie-1} and so on
 * @param afnemer        the subscriber, by its name in the configuration
 * @param zaaktypen      codes or descriptions; empty: all
 * @param gebeurtenissen empty: all
 * @param zaak           only this zaak
 * @param client         only zaken of this client
 * @param actief         whether it counts
 */
public record Abonnement(
        String id,
        String afnemer,
        List<String> zaaktypen,
        Set<Gebeurtenis> gebeurtenissen,
        Optional<String> zaak,
        Optional<Pseudoniem> client,
        Kanaal kanaal,
        boolean actief) {
    public Abonnement {
        zaaktypen = List.copyOf(zaaktypen);
        gebeurtenissen = Set.copyOf(gebeurtenissen);
    }

    boolean covers(Zaaknotificatie.Soort soort) {
        return zaaktypen.isEmpty()
                || zaaktypen.stream().anyMatch(z -> same(z, soort.code()) || same(z, soort.omschrijving()));
    }

    boolean covers(Gebeurtenis gebeurtenis) {
        return gebeurtenissen.isEmpty() || gebeurtenissen.contains(gebeurtenis);
    }

    private static boolean same(String one, String other) {
        return !other.isBlank() && plain(one).equals(plain(other));
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
