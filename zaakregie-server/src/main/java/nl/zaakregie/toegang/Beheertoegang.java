// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.toegang;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.instellingen.Apiaccount;
import nl.zaakregie.instellingen.Instellingen;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Decides who may use the JSON API: the accounts of the settings, or without any everybody who sits at this machine.
 */
@Component
public class Beheertoegang {
    private final List<Apiaccount> accounts;
    private final boolean loopback;
    private final Passwords passwords = new Passwords();

    Beheertoegang(Instellingen settings, Environment environment) throws UnknownHostException {
        this.accounts = settings.beheerders();
        this.loopback = InetAddress.getByName(environment.getProperty("server.address", "127.0.0.1"))
                .isLoopbackAddress();
    }

    /** What became of a request. */
    public enum Uitslag {
        TOEGELATEN,
        /** It must show an account, or another one. */
        LEGITIMEREN,
        /** Its account has no right to this. */
        GEEN_RECHT,
        /** Without accounts the API is only for programs on this machine. */
        GESLOTEN
    }

    /**
     * Judges a request.
     *
     * @param authorization value of the header
     * @param host          host that the request names, without port: a page of another site can reach loopback under a
     *                      name of its own
     * @param part          part of the API; empty: what is open to every account
     * @param changing      whether it wants to change something
     */
    public Uitslag judge(@Nullable String authorization, String host, String part, boolean changing) {
        if (accounts.isEmpty()) {
            return loopback && isLoopbackName(host) ? Uitslag.TOEGELATEN : Uitslag.GESLOTEN;
        }
        Optional<Bewijs.Inlog> shown = BasicHeader.read(authorization);
        return shown.flatMap(this::account)
                .map(a -> part.isEmpty() || a.may(part, changing) ? Uitslag.TOEGELATEN : Uitslag.GEEN_RECHT)
                .orElse(Uitslag.LEGITIMEREN);
    }

    private Optional<Apiaccount> account(Bewijs.Inlog shown) {
        return accounts.stream().filter(a -> fits(a, shown)).findFirst();
    }

    private boolean fits(Apiaccount account, Bewijs.Inlog shown) {
        return Passwords.same(account.gebruiker(), shown.gebruiker())
                && passwords.fits(account.wachtwoord(), shown.wachtwoord());
    }

    private static boolean isLoopbackName(String host) {
        return host.equals("localhost") || host.equals("[::1]") || host.equals("::1") || host.startsWith("127.");
    }
}
