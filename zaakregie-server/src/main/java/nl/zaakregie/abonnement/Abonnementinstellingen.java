// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.abonnement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.bericht.Gebeurtenis;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of notifying, directly under {@code zaakregie}.
 *
 * @param variant      who hosts the abonnementenbeheer (RZS 6.1)
 * @param abonnementen subscriptions
 */
@ConfigurationProperties("zaakregie")
public record Abonnementinstellingen(
        @DefaultValue("1") int variant, @Nullable List<Regel> abonnementen) {
    private static final String ALL = "*";

    public Abonnementinstellingen {
        if (variant < 1 || variant > 3) {
            throw new IllegalArgumentException("zaakregie.variant is 1, 2 of 3, niet " + variant);
        }
    }

    /** One subscription as it is written: {@code *} stands for all. */
    public record Regel(
            String afnemer,
            @DefaultValue(ALL) List<String> zaaktypen,
            @DefaultValue(ALL) List<String> gebeurtenissen,
            @Nullable String zaak,
            @DefaultValue("notificeerOverZaak") String kanaal) {}

    /** Who hosts the abonnementenbeheer. */
    public Variant hosting() {
        return Variant.values()[variant - 1];
    }

    /**
     * The subscriptions.
     *
     * @throws IllegalArgumentException with the place and what is wrong, in Dutch
     */
    List<Abonnement> list() {
        List<Abonnement> all = new ArrayList<>();
        for (Regel regel : abonnementen == null ? List.<Regel>of() : abonnementen) {
            String place = "zaakregie.abonnementen[" + all.size() + "]";
            all.add(new Abonnement(
                    "configuratie-" + (all.size() + 1),
                    regel.afnemer(),
                    without(regel.zaaktypen()),
                    events(place, regel.gebeurtenissen()),
                    Optional.ofNullable(regel.zaak()),
                    Optional.empty(),
                    Kanaal.find(regel.kanaal())
                            .orElseThrow(() -> new IllegalArgumentException(
                                    place + ".kanaal is notificeerOverZaak of kennisgeving, niet " + regel.kanaal())),
                    true));
        }
        return all;
    }

    private static Set<Gebeurtenis> events(String place, List<String> names) {
        Set<Gebeurtenis> events = EnumSet.noneOf(Gebeurtenis.class);
        for (String name : without(names)) {
            events.add(Gebeurtenis.parse(name)
                    .orElseThrow(() -> new IllegalArgumentException(
                            place + ".gebeurtenissen: " + name + " is geen gebeurtenis van de standaard")));
        }
        return events;
    }

    private static List<String> without(List<String> names) {
        return names.contains(ALL) ? List.of() : names;
    }
}
