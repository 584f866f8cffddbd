// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.instellingen;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The components of the standard that this program can be (RZS 5.2), by the name in their addresses. */
public enum Rol {
    /** Also the zakenmagazijn and the documentbeheersysteem. */
    ZAAKSYSTEEM("zakenmagazijn", "documentbeheersysteem"),
    SERVICEBUS,
    ABONNEMENTENBEHEER,
    REGIESYSTEEM,
    BACKOFFICE;

    private final List<String> aliases;

    Rol(String... aliases) {
        this.aliases = List.of(aliases);
    }

    /** The name in addresses, settings and logs. */
    public String naam() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role of a name or one of its other names, in any capitals. */
    public static Optional<Rol> find(String naam) {
        String lower = naam.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(r -> r.naam().equals(lower) || r.aliases.contains(lower))
                .findFirst();
    }
}
