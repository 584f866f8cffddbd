// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.cli;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import nl.zaakregie.bericht.Portsoort;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.client.Aanmelding;
import nl.zaakregie.client.Partner;
import nl.zaakregie.client.Tls;
import nl.zaakregie.client.UsernameToken;
import nl.zaakregie.client.Wachttijden;
import nl.zaakregie.stuf.Systeem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where send sends to, and how it makes itself known there. */
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

    @Option(names = "--user", paramLabel = "NAAM", description = "Gebruiker")
    @Nullable
    String user;

    @Option(
            names = "--password",
            paramLabel = "TEKST",
            arity = "0..1",
            interactive = true,
            description = "Wachtwoord bij --user; zonder waarde wordt erom gevraagd")
    @Nullable
    String password;

    @Option(
            names = "--wss",
            paramLabel = "VORM",
            description =
                    "Gebruiker en wachtwoord in een WS-Security UsernameToken: tekst of digest. Zonder --wss gaan ze "
                            + "als HTTP Basic, met --wss en --basic op beide manieren")
    @Nullable
    String wss;

    @Option(names = "--basic", description = "Ook HTTP Basic, naast --wss")
    boolean basic;

    @Option(
            names = "--cert",
            paramLabel = "BESTAND",
            description = "Eigen certificaat met sleutel: PKCS#12, JKS of PEM")
    @Nullable
    Path cert;

    @Option(
            names = "--key-password",
            paramLabel = "TEKST",
            arity = "0..1",
            interactive = true,
            description = "Wachtwoord bij --cert; zonder waarde wordt erom gevraagd")
    @Nullable
    String keyPassword;

    @Option(
            names = "--trust",
            paramLabel = "BESTAND",
            description = "Certificaten die vertrouwd worden, in plaats van die van Java")
    @Nullable
    Path trust;

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
                .withAanmelding(aanmelding());
        return action == null ? partner : partner.withSoapactie(service, action);
    }

    private URI endpoint(Portsoort port) {
        String text = to.toString().replaceAll("/+$", "");
        String last = text.substring(text.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        boolean complete = exact || last.matches("(ontvang|beantwoord|vrij|verwerk|verstrek).*");
        return complete ? to : URI.create(text + "/" + port);
    }

    private Aanmelding aanmelding() {
        Aanmelding result = Aanmelding.GEEN;
        if (user != null) {
            String secret = password == null ? "" : password;
            if (wss != null) {
                result = result.with(new UsernameToken(user, secret, vorm(wss)));
            }
            if (wss == null || basic) {
                result = result.with(new Aanmelding.Basic(user, secret));
            }
        }
        return cert == null && trust == null ? result : result.with(new Tls(cert, keyPassword, trust, null));
    }

    private static UsernameToken.Vorm vorm(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "tekst", "text" -> UsernameToken.Vorm.TEKST;
            case "digest" -> UsernameToken.Vorm.DIGEST;
            default -> throw new IllegalArgumentException("--wss is tekst of digest");
        };
    }
}
