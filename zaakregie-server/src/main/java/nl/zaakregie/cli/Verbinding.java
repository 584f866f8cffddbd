// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.cli;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import nl.zaakregie.bericht.Portsoort;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.client.Partner;
import nl.zaakregie.client.Wachttijden;
import nl.zaakregie.stuf.Systeem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where send sends to. */
final class Verbinding {
    @Option(
            names = "--to",
            required = true,
            paramLabel = "URL",
            description =
                    "Adres van het andere systeem. De naam van het portType komt erachter, tenzij het adres die al "
                            + "heeft of --exact gegeven is")
    URI to = URI.create("http://127.0.0.1");

    @Option(names = "--exact", description = "Gebruik het adres precies zo")
    boolean exact;

    @Option(
            names = "--action",
            paramLabel = "TEKST",
            description = "SOAPAction, precies zo verstuurd; anders afgeleid uit het bericht")
    @Nullable
    String action;

    @Mixin
    Aanmeldopties aanmeldopties = new Aanmeldopties();

    @Option(
            names = "--timeout",
            paramLabel = "SECONDEN",
            defaultValue = "60",
            description = "Hoe lang op antwoord gewacht wordt (standaard: 60)")
    int timeout = 60;

    /** The other system, for one message. */
    Partner partner(Service service) {
        Duration wait = Duration.ofSeconds(Math.max(1, timeout));
        Partner partner = Partner.of(Systeem.of("", "ONBEKEND"), to)
                .withEndpoint(service.portsoort(), endpoint(service.portsoort()))
                .withWachttijden(new Wachttijden(Wachttijden.STANDAARD.verbinden(), wait, wait))
                .withAanmelding(aanmeldopties.aanmelding());
        return action == null ? partner : partner.withSoapactie(service, action);
    }

    private URI endpoint(Portsoort port) {
        String text = to.toString().replaceAll("/+$", "");
        String last = text.substring(text.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        boolean complete = exact || last.matches("(ontvang|beantwoord|vrij|verwerk|verstrek).*");
        return complete ? to : URI.create(text + "/" + port);
    }
}
