// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.toegang;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import nl.zaakregie.instellingen.Instellingen;
import nl.zaakregie.instellingen.Partner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.UnboundElementsSourceFilter;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Says at the start who is let in. Without partner systems every sender is, which is only safe when no other machine can
 * reach us; a misspelt setting of a partner would leave its door open, so it stops the start.
 */
@Component
class Startcontrole {
    private static final Logger LOG = LoggerFactory.getLogger(Startcontrole.class);

    Startcontrole(Instellingen settings, Environment environment) throws UnknownHostException {
        if (settings.partners().isEmpty()) {
            String address = environment.getProperty("server.address", "127.0.0.1");
            if (!InetAddress.getByName(address).isLoopbackAddress()) {
                throw new IllegalStateException(
                        "Zonder zaakregie.systemen luistert Zaakregie alleen op loopback, niet op " + address);
            }
            LOG.warn("Geen systemen geconfigureerd: elke zender op deze machine wordt geaccepteerd");
            return;
        }
        refuseUnknownSettings(environment);
        List<String> trusted = settings.partners().stream()
                .filter(p -> p.legitimaties().isEmpty())
                .map(Partner::naam)
                .toList();
        if (!trusted.isEmpty()) {
            LOG.warn("Zonder legitimatie op hun woord geloofd: {}", String.join(", ", trusted));
        }
    }

    private static void refuseUnknownSettings(Environment environment) {
        new Binder(ConfigurationPropertySources.get(environment))
                .bind(
                        "zaakregie.systemen",
                        Bindable.listOf(Partner.class),
                        new NoUnboundElementsBindHandler(BindHandler.DEFAULT, new UnboundElementsSourceFilter()));
    }
}
