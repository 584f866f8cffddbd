// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.servicebus;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.bericht.Zaaknotificatie.Soort;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the servicebus, prefix {@code zaakregie.servicebus}.
 *
 * @param routes        the first one that fits a message says where it goes
 * @param bewaartermijn days that is known which messages led to a trigger
 */
@ConfigurationProperties("zaakregie.servicebus")
public record Servicebusinstellingen(
        @Nullable List<Route> routes, @DefaultValue("90") int bewaartermijn) {

    List<Route> list() {
        return routes == null ? List.of() : routes;
    }

    /**
     * A line of the routing table; {@code *} stands for all.
     *
     * @param services   names of services
     * @param zaaktypen  codes or descriptions; a message whose zaaktype is not known fits only {@code *}
     * @param ontvanger  name of a system, or an applicatie, that the message is addressed to; absent: any
     * @param naar       name of the destination
     * @param aflevering whether the sender waits for the destination
     */
    public record Route(
            @DefaultValue("*") List<String> services,
            @DefaultValue("*") List<String> zaaktypen,
            @Nullable String ontvanger,
            String naar,
            @DefaultValue("direct") String aflevering) {
        private static final Set<String> KINDS = Set.of("direct", "direct-of-bewaren", "bewaren");

        public Route {
            if (!KINDS.contains(aflevering)) {
                throw new IllegalArgumentException("zaakregie.servicebus.routes: aflevering is direct, "
                        + "direct-of-bewaren of bewaren, niet " + aflevering);
            }
        }

        /** Whether a message is kept and confirmed before its destination has it. */
        boolean keepsAlways() {
            return aflevering.equals("bewaren");
        }

        /** Whether a message is kept when its destination does not answer. */
        boolean keepsWhenSilent() {
            return aflevering.equals("direct-of-bewaren");
        }

        boolean fits(String service, Optional<Soort> soort, String naamVanOntvanger, String applicatie) {
            boolean forService = services.contains("*") || services.stream().anyMatch(s -> s.equalsIgnoreCase(service));
            boolean forReceiver =
                    ontvanger == null || ontvanger.equalsIgnoreCase(naamVanOntvanger) || ontvanger.equals(applicatie);
            return forService && forReceiver && fitsZaaktype(soort);
        }

        private boolean fitsZaaktype(Optional<Soort> soort) {
            return zaaktypen.contains("*")
                    || soort.filter(s ->
                                    zaaktypen.stream().anyMatch(z -> same(z, s.code()) || same(z, s.omschrijving())))
                            .isPresent();
        }

        private static boolean same(String one, String other) {
            return one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
        }
    }
}
