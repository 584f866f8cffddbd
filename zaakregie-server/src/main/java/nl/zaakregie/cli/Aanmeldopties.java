// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.cli;

import java.nio.file.Path;
import java.util.Locale;
import nl.zaakregie.client.Aanmelding;
import nl.zaakregie.client.Tls;
import nl.zaakregie.client.UsernameToken;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a command makes itself known to the other system. */
final class Aanmeldopties {
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

    /** All that was given together. */
    Aanmelding aanmelding() {
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
