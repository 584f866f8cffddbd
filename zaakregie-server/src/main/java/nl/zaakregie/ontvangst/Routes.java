// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.ontvangst;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.instellingen.Instellingen;
import nl.zaakregie.instellingen.Rol;
import org.springframework.stereotype.Component;

/** Which roles this program plays, and which handler answers which service of them. */
@Component
class Routes {
    private final Map<Rol, Map<Service, Servicehandler>> handlers = new EnumMap<>(Rol.class);

    Routes(Instellingen settings, List<Servicehandler> all, List<Doorgever> relays) {
        Set<Rol> possible = Stream.concat(
                        all.stream().map(Servicehandler::rol), relays.stream().map(Doorgever::rol))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Rol.class)));
        Set<Rol> chosen = chosen(settings, possible);
        chosen.forEach(rol -> handlers.put(rol, new EnumMap<>(Service.class)));
        for (Servicehandler handler : all) {
            if (chosen.contains(handler.rol())) {
                for (Service service : handler.services()) {
                    Map<Service, Servicehandler> ofRol =
                            handlers.computeIfAbsent(handler.rol(), r -> new EnumMap<>(Service.class));
                    if (ofRol.put(service, handler) != null) {
                        throw new IllegalStateException("Two handlers of " + service + " in " + handler.rol());
                    }
                }
            }
        }
    }

    private static Set<Rol> chosen(Instellingen settings, Set<Rol> possible) {
        if (settings.rollen() == null) {
            return possible;
        }
        Set<Rol> chosen = EnumSet.noneOf(Rol.class);
        for (String naam : settings.rollen()) {
            Rol rol = Rol.find(naam)
                    .filter(possible::contains)
                    .orElseThrow(() -> new IllegalStateException("zaakregie.rollen: " + naam
                            + " is geen rol van dit programma; kies uit " + names(possible)));
            chosen.add(rol);
        }
        return chosen;
    }

    private static String names(Set<Rol> rollen) {
        return rollen.stream().map(Rol::naam).collect(Collectors.joining(", "));
    }

    boolean plays(Rol rol) {
        return handlers.containsKey(rol);
    }

    Set<Rol> rollen() {
        return handlers.keySet();
    }

    /** The services that a role offers. */
    Set<Service> services(Rol rol) {
        return handlers.getOrDefault(rol, Map.of()).keySet();
    }

    Optional<Servicehandler> find(Rol rol, Service service) {
        return Optional.ofNullable(handlers.getOrDefault(rol, Map.of()).get(service));
    }

    /** Whether the standard knows a function by this name, offered here or not. */
    static boolean isFunctie(String functie) {
        return Arrays.stream(Service.values()).anyMatch(s -> s.functie().equalsIgnoreCase(functie));
    }
}
