// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zaakregie.gebruiker.Gebruiker;
import nl.zaakregie.scherm.Oidcinstellingen.Rolkoppeling;
import nl.zaakregie.stuf.Bsn;
import org.jspecify.annotations.Nullable;

/** Who somebody is to this program, by the claims of their provider. */
final class Oidcgebruiker {
    private Oidcgebruiker() {}

    /** Empty when the claims give no name, a BSN for a name, or no role. */
    static Optional<Gebruiker> of(Map<String, Object> claims, Oidcinstellingen settings) {
        String name = text(claims, settings.naamClaim());
        if (name.isEmpty() || Bsn.isValid(name)) {
            return Optional.empty();
        }
        Set<String> held = values(at(claims, settings.claim()));
        String display = text(claims, settings.weergavenaamClaim());
        return settings.koppelingen().stream()
                .filter(k -> held.contains(k.waarde()))
                .findFirst()
                .map(Rolkoppeling::gebruikersrol)
                .map(rol -> new Gebruiker(
                        name, display.isEmpty() ? name : display, rol, text(claims, settings.medewerkerClaim())));
    }

    private static @Nullable Object at(Map<String, Object> claims, String path) {
        if (claims.containsKey(path)) {
            return claims.get(path);
        }
        Object here = claims;
        for (String part : path.split("\\.", -1)) {
            here = here instanceof Map<?, ?> map ? map.get(part) : null;
        }
        return here;
    }

    private static Set<String> values(@Nullable Object claim) {
        Collection<?> all = claim instanceof Collection<?> many ? many : claim == null ? List.of() : List.of(claim);
        return all.stream().map(String::valueOf).collect(Collectors.toSet());
    }

    private static String text(Map<String, Object> claims, String path) {
        Object found = path.isEmpty() ? null : at(claims, path);
        return found instanceof String text ? text.strip() : "";
    }
}
