// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.cli;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.bericht.Portsoort;
import nl.zaakregie.testplatform.verkeer.Verbinding;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where the system under test listens, and how the platform makes itself known there. */
final class Testadressen {
    @Spec(Spec.Target.MIXEE)
    @Nullable
    CommandSpec spec;

    @Option(
            names = "--url",
            paramLabel = "[PORTTYPE=]URL",
            description =
                    "Adres van het systeem; de naam van het portType komt erachter. Met PORTTYPE= ervoor het hele "
                            + "adres van OntvangAsynchroon, BeantwoordVraag of VrijeBerichten; mag vaker")
    List<String> urls = new ArrayList<>();

    @Mixin
    Aanmeldopties aanmeldopties = new Aanmeldopties();

    @Option(
            names = "--timeout",
            paramLabel = "SECONDEN",
            defaultValue = "30",
            description = "Hoe lang op een antwoord gewacht wordt (standaard: 30)")
    int timeout = 30;

    boolean isEmpty() {
        return urls.isEmpty();
    }

    Verbinding verbinding() {
        @Nullable URI base = null;
        Map<Portsoort, URI> own = new EnumMap<>(Portsoort.class);
        for (String text : urls) {
            Optional<Portsoort> port = Arrays.stream(Portsoort.values())
                    .filter(p -> text.toLowerCase(java.util.Locale.ROOT)
                            .startsWith(p.name().toLowerCase(java.util.Locale.ROOT) + "="))
                    .findFirst();
            if (port.isPresent()) {
                own.put(port.get(), address(text.substring(port.get().name().length() + 1)));
            } else {
                base = address(text);
            }
        }
        return new Verbinding(
                Optional.ofNullable(base), own, aanmeldopties.aanmelding(), Duration.ofSeconds(Math.max(1, timeout)));
    }

    private URI address(String text) {
        try {
            URI uri = URI.create(text);
            if (uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            // said below
        }
        throw new ParameterException(
                java.util.Objects.requireNonNull(spec).commandLine(),
                "--url: " + text + " is geen adres zoals https://systeem.voorbeeld.nl/soap");
    }
}
