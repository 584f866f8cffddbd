// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.verzending;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.bericht.Portsoort;
import nl.zaakregie.client.Tls;
import nl.zaakregie.client.UsernameToken;
import nl.zaakregie.client.UsernameToken.Vorm;
import nl.zaakregie.instellingen.Aanmelding;
import nl.zaakregie.instellingen.Instellingen;
import nl.zaakregie.instellingen.Partner;
import nl.zaakregie.instellingen.Rol;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.toegang.Eigenbewijs;
import org.jspecify.annotations.Nullable;
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
    private final Eigenbewijs own;

    Systeemadressen(Instellingen settings, Environment environment, Eigenbewijs own) {
        this.settings = settings;
        this.environment = environment;
        this.own = own;
    }

    @Override
    public Optional<Adres> find(String bestemming, Portsoort portsoort) {
        return partner(bestemming)
                .flatMap(p -> endpoint(p, portsoort))
                .or(() -> Rol.find(bestemming).flatMap(rol -> own(rol, portsoort)));
    }

    private static Optional<Adres> endpoint(Partner partner, Portsoort portsoort) {
        return partner.endpoint(portsoort)
                .map(url -> new Adres(URI.create(url), koppen(partner), token(partner), tls(partner)));
    }

    private static Map<String, String> koppen(Partner partner) {
        Aanmelding shown = partner.aanmelding();
        if (shown == null || shown.basic() == null) {
            return Map.of();
        }
        String credentials = shown.basic().gebruiker() + ":" + shown.basic().wachtwoord();
        return Map.of(
                "Authorization",
                "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
    }

    private static Optional<UsernameToken> token(Partner partner) {
        return Optional.ofNullable(partner.aanmelding())
                .map(Aanmelding::wss)
                .map(wss ->
                        new UsernameToken(wss.gebruiker(), wss.wachtwoord(), wss.tekst() ? Vorm.TEKST : Vorm.DIGEST));
    }

    private static Optional<Tls> tls(Partner partner) {
        Aanmelding shown = partner.aanmelding();
        return shown == null || (shown.certificaat() == null && shown.vertrouwd() == null)
                ? Optional.empty()
                : Optional.of(new Tls(
                        path(shown.certificaat()),
                        shown.wachtwoord(),
                        path(shown.vertrouwd()),
                        shown.vertrouwdWachtwoord()));
    }

    private static @Nullable Path path(@Nullable String file) {
        return file == null ? null : Path.of(file);
    }

    private Optional<Adres> own(Rol rol, Portsoort portsoort) {
        return Optional.ofNullable(environment.getProperty("local.server.port"))
                .map(port -> new Adres(
                        URI.create("http://127.0.0.1:" + port + "/soap/" + rol.naam() + "/" + portsoort),
                        Map.of(Eigenbewijs.HEADER, own.value()),
                        Optional.empty(),
                        Optional.empty()));
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
