// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.verzending;

import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.bericht.Portsoort;
import nl.zaakregie.instellingen.Instellingen;
import nl.zaakregie.instellingen.Partner;
import nl.zaakregie.instellingen.Rol;
import nl.zaakregie.stuf.Systeem;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The addresses of the configuration. A role that has no system of its name there is our own, at our own address: so each
 * role becomes another vendor's by one entry.
 */
@Component
class Systeemadressen implements Adresboek {
    private final Instellingen settings;
    private final Environment environment;

    Systeemadressen(Instellingen settings, Environment environment) {
        this.settings = settings;
        this.environment = environment;
    }

    @Override
    public Optional<URI> find(String bestemming, Portsoort portsoort) {
        return partner(bestemming)
                .flatMap(p -> endpoint(p, portsoort))
                .or(() -> Rol.find(bestemming).flatMap(rol -> own(rol, portsoort)));
    }

    private static Optional<URI> endpoint(Partner partner, Portsoort portsoort) {
        Map<String, String> endpoints = partner.endpoints() == null ? Map.of() : partner.endpoints();
        return endpoints.entrySet().stream()
                .filter(e -> e.getKey().equalsIgnoreCase(portsoort.name()))
                .map(e -> URI.create(e.getValue()))
                .findFirst();
    }

    private Optional<URI> own(Rol rol, Portsoort portsoort) {
        return Optional.ofNullable(environment.getProperty("local.server.port"))
                .map(port -> URI.create("http://127.0.0.1:" + port + "/soap/" + rol.naam() + "/" + portsoort));
    }

    @Override
    public Optional<Systeem> findSysteem(String bestemming) {
        return partner(bestemming)
                .map(Partner::systeem)
                .or(() -> Rol.find(bestemming).map(settings::self));
    }

    @Override
    public Optional<String> findNaam(Systeem systeem) {
        return settings.findPartner(systeem.identity())
                .map(Partner::naam)
                .or(() -> Arrays.stream(Rol.values())
                        .filter(rol -> settings.self(rol).identity().equals(systeem.identity()))
                        .map(Rol::naam)
                        .findFirst());
    }

    private Optional<Partner> partner(String naam) {
        return settings.partners().stream()
                .filter(p -> p.naam().equalsIgnoreCase(naam))
                .findFirst();
    }
}
