// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.io.Serializable;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.gebruiker.Accounts;
import nl.zaakregie.gebruiker.Gebruiker;
import nl.zaakregie.gebruiker.Recht;
import org.springframework.core.env.Environment;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** Logs in with a local account, or in the demo as one of its people. */
@Component
class Inlogcontrole implements AuthenticationProvider {
    /** The names of this machine: a page elsewhere can point a name of its own at it. */
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private final Accounts accounts;
    private final boolean demo;

    Inlogcontrole(Accounts accounts, Scherminstellingen settings, Environment environment) throws UnknownHostException {
        this.accounts = accounts;
        this.demo = settings.demo();
        String address = environment.getProperty("server.address", "127.0.0.1");
        if (demo && !InetAddress.getByName(address).isLoopbackAddress()) {
            throw new IllegalStateException("zaakregie.scherm.demo mag alleen op loopback, niet op " + address);
        }
    }

    @Override
    public Authentication authenticate(Authentication request) {
        String naam = request.getName();
        String wachtwoord = String.valueOf(request.getCredentials());
        Gebruiker gebruiker = demo(naam, request)
                .or(() -> accounts.authenticate(naam, wachtwoord))
                .orElseThrow(() -> new BadCredentialsException("Geen account met deze naam en dit wachtwoord"));
        return authenticated(gebruiker);
    }

    /** Somebody who proved who they are, with the rights of their role. */
    Authentication authenticated(Gebruiker gebruiker) {
        List<SimpleGrantedAuthority> rights = Arrays.stream(Recht.values())
                .filter(gebruiker::mag)
                .map(recht -> new SimpleGrantedAuthority(recht.name()))
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(gebruiker, null, rights);
    }

    /** From where somebody logs in, and by which name they call this program. */
    record Herkomst(String adres, String host) implements Serializable {}

    private Optional<Gebruiker> demo(String naam, Authentication request) {
        return demo && fromThisMachine(request) ? Demogebruiker.find(naam) : Optional.empty();
    }

    private static boolean fromThisMachine(Authentication request) {
        try {
            return request.getDetails() instanceof Herkomst from
                    && LOOPBACK.contains(from.host())
                    && InetAddress.getByName(from.adres()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
