// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.toegang;

import java.time.Clock;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.instellingen.Instellingen;
import nl.zaakregie.instellingen.Legitimatie;
import nl.zaakregie.instellingen.Partner;
import nl.zaakregie.instellingen.Rol;
import nl.zaakregie.stuf.Systeem;
import org.springframework.stereotype.Component;

/** Decides whether a sender is who its stuurgegevens say it is (R-222, E-54). */
@Component
public class Toegang {
    private final Instellingen settings;
    private final Nonces nonces;
    private final Passwords passwords = new Passwords();
    private final Clock clock = Clock.systemUTC();

    Toegang(Instellingen settings, Nonces nonces) {
        this.settings = settings;
        this.nonces = nonces;
        Set<Systeem> seen = new HashSet<>();
        for (Partner partner : settings.partners()) {
            if (!seen.add(partner.systeem())) {
                throw new IllegalStateException(
                        "zaakregie.systemen noemt " + partner.systeem().display() + " tweemaal");
            }
        }
    }

    /**
     * What the transport alone already decides, before the body is read: a password that is wrong, and nothing shown where
     * every partner has something to show in HTTP or TLS.
     */
    public Optional<Oordeel.Legitimeren> judgeTransport(Bewijs bewijs) {
        List<Legitimatie> ways = ways();
        if (ways.isEmpty() || bewijs.eigen()) {
            return Optional.empty();
        }
        Controle controle = controle(bewijs);
        Optional<Legitimatie> first =
                ways.stream().filter(w -> w.basic() != null).findFirst();
        boolean wrongPassword = bewijs.basic() != null
                && first.isPresent()
                && ways.stream().noneMatch(w -> w.basic() != null && controle.fits(w.basic()));
        boolean nothing = bewijs.isEmpty()
                && isClosed()
                && ways.stream().allMatch(w -> w.basic() != null || w.certificaat() != null);
        return wrongPassword || nothing ? controle.findMissing(first.orElse(ways.getFirst())) : Optional.empty();
    }

    /** Judges a sender by what its request showed. */
    public Oordeel judge(Systeem zender, Bewijs bewijs) {
        if (settings.partners().isEmpty()) {
            return new Oordeel.Toegelaten(Optional.empty());
        }
        if (bewijs.eigen() && isOwnRole(zender)) {
            return new Oordeel.Toegelaten(settings.findPartner(zender));
        }
        Controle controle = controle(bewijs);
        Optional<Partner> named = settings.findPartner(zender);
        boolean proven =
                named.isPresent() && named.get().legitimaties().stream().anyMatch(controle::fits);
        if (proven || (named.isPresent() && isBrought(controle))) {
            return new Oordeel.Toegelaten(named);
        }
        boolean other = !bewijs.isEmpty()
                && settings.partners().stream()
                        .flatMap(p -> p.legitimaties().stream())
                        .anyMatch(controle::fits);
        if (other) {
            return new Oordeel.Onbekend("De zender past niet bij het systeem dat zich heeft gelegitimeerd");
        }
        if (named.isPresent() && named.get().legitimaties().isEmpty()) {
            return new Oordeel.Toegelaten(named);
        }
        List<Legitimatie> ways = named.map(Partner::legitimaties).orElseGet(this::ways);
        return named.isEmpty() && !isClosed()
                ? new Oordeel.Onbekend("Deze zender staat niet in de configuratie")
                : controle.findMissing(ways.getFirst()).orElseThrow();
    }

    private boolean isOwnRole(Systeem zender) {
        return Arrays.stream(Rol.values())
                .filter(settings::plays)
                .anyMatch(rol -> settings.self(rol).equals(zender.identity()));
    }

    /** Whether the request proved to come from a system that brings messages of others (BIND 4.2). */
    private boolean isBrought(Controle controle) {
        return settings.partners().stream()
                .filter(Partner::tussenstation)
                .flatMap(p -> p.legitimaties().stream())
                .anyMatch(controle::fits);
    }

    /** Whether each partner must prove who it is: then nothing is told to who did not, not even which senders are known. */
    private boolean isClosed() {
        return settings.partners().stream().noneMatch(p -> p.legitimaties().isEmpty());
    }

    private List<Legitimatie> ways() {
        return settings.partners().stream()
                .flatMap(p -> p.legitimaties().stream())
                .toList();
    }

    private Controle controle(Bewijs bewijs) {
        return new Controle(bewijs, passwords, nonces, settings.wss().venster(), clock);
    }
}
