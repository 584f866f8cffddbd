// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.ontvangst;

import java.net.InetAddress;
import java.net.UnknownHostException;
import nl.zaakregie.instellingen.Instellingen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Without configured partner systems every sender is accepted, which is only safe when no other machine can reach us. */
@Component
class OpenToegang {
    private static final Logger LOG = LoggerFactory.getLogger(OpenToegang.class);

    OpenToegang(Instellingen settings, @Value("${server.address}") String address) throws UnknownHostException {
        if (!settings.partners().isEmpty()) {
            return;
        }
        if (!InetAddress.getByName(address).isLoopbackAddress()) {
            throw new IllegalStateException(
                    "Zonder zaakregie.systemen luistert Zaakregie alleen op loopback, niet op " + address);
        }
        LOG.warn("Geen systemen geconfigureerd: elke zender op deze machine wordt geaccepteerd");
    }
}
