// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.toetsing;

import java.net.URI;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.zaakregie.bericht.Portsoort;
import nl.zaakregie.instellingen.Instellingen;
import nl.zaakregie.instellingen.Partner;
import nl.zaakregie.instellingen.Rol;
import nl.zaakregie.verzending.Adres;
import nl.zaakregie.verzending.Adresboek;
import org.springframework.stereotype.Component;

/**
 * Which addresses a run may send to: those of the configuration. So nobody can make this program knock on another door of the
 * network by a form.
 */
@Component
class Toetsadressen {
    private final Toetsinstellingen settings;
    private final Instellingen general;
    private final Adresboek addresses;

    Toetsadressen(Toetsinstellingen settings, Instellingen general, Adresboek addresses) {
        this.settings = settings;
        this.general = general;
        this.addresses = addresses;
    }

    /** Where this program is itself the zaaksysteem; empty when it is not. */
    Map<Portsoort, URI> eigen() {
        Map<Portsoort, URI> found = new EnumMap<>(Portsoort.class);
        if (general.plays(Rol.ZAAKSYSTEEM)) {
            for (Portsoort port : Portsoort.values()) {
                addresses.find(Rol.ZAAKSYSTEEM.naam(), port).map(Adres::uri).ifPresent(uri -> found.put(port, uri));
            }
        }
        return found;
    }

    boolean mag(URI address) {
        return Stream.concat(settings.extra().stream(), configured()).anyMatch(known -> isBelow(address, known));
    }

    private Stream<URI> configured() {
        Stream<String> names = Stream.concat(
                general.partners().stream().map(Partner::naam),
                Arrays.stream(Rol.values()).filter(general::plays).map(Rol::naam));
        List<String> all = names.distinct().toList();
        return all.stream()
                .flatMap(name -> Arrays.stream(Portsoort.values())
                        .flatMap(port -> addresses.find(name, port).map(Adres::uri).stream()));
    }

    /** Whether an address is a known one, or a path below it on the same host. */
    private static boolean isBelow(URI address, URI known) {
        URI plain = address.normalize();
        String path = plain.getRawPath();
        String root = known.getRawPath().replaceAll("/+$", "");
        return known.getScheme().equalsIgnoreCase(plain.getScheme())
                && known.getHost().equalsIgnoreCase(plain.getHost())
                && known.getPort() == plain.getPort()
                && plain.getRawUserInfo() == null
                && !path.contains("..")
                && (path.equals(root) || path.startsWith(root + "/"));
    }
}
