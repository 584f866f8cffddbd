// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import nl.zaakregie.gebruiker.Gebruiker;
import nl.zaakregie.gebruiker.Gebruikersrol;
import nl.zaakregie.server.Gereedschap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes an account for the screens. There is none by default, and none has a default password. */
@Command(
        name = "account",
        mixinStandardHelpOptions = true,
        description = {
            "Maak een account voor de schermen, of geef een account een nieuw wachtwoord.",
            "Het wachtwoord wordt gevraagd en staat nergens anders. De server staat hierbij uit."
        },
        exitCodeList = {" 0:gemaakt", " 2:niet gemaakt: een optie, instelling of database is niet bruikbaar"})
final class AccountCommand implements Callable<Integer> {
    @Spec
    @Nullable
    CommandSpec spec;

    @Mixin
    Startopties options = new Startopties();

    @Parameters(paramLabel = "NAAM", description = "Naam om mee in te loggen")
    String name = "";

    @Option(
            names = "--role",
            paramLabel = "ROL",
            required = true,
            description = "regisseur, wijkteamlid, backoffice, kcc, beheerder, privacy, teammanager of tester")
    String role = "";

    @Option(names = "--display", paramLabel = "NAAM", description = "Naam op het scherm (standaard: de naam)")
    @Nullable
    String display;

    @Option(
            names = "--employee",
            paramLabel = "NUMMER",
            description = "Identificatie van de medewerker in zaken; nodig om eigen gezinsplannen te zien")
    String employee = "";

    @Option(names = "--password-stdin", description = "Lees het wachtwoord als één regel van de invoer")
    boolean fromInput;

    @Override
    public Integer call() throws IOException {
        Uitvoer output = Uitvoer.of(spec);
        Gebruikersrol known = Gebruikersrol.find(role).orElseThrow(() -> wrong("Onbekende rol: " + role));
        String password = password();
        try (Gereedschap tools = Gereedschap.open(options.springArguments("--logging.level.root=warn"))) {
            tools.accounts().save(new Gebruiker(name, display == null ? name : display, known, employee), password);
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
        output.out().println("Account " + name + " (" + known.omschrijving() + ") kan inloggen.");
        return Exitcode.GOED;
    }

    private String password() throws IOException {
        if (!fromInput) {
            Console console = System.console();
            if (console == null) {
                throw wrong("Hier is geen toetsenbord om het wachtwoord op te vragen; gebruik --password-stdin");
            }
            char[] typed = console.readPassword("Wachtwoord (minstens 12 tekens): ");
            return typed == null ? "" : new String(typed);
        }
        String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
        return line == null ? "" : line;
    }

    private RuntimeException wrong(String text) {
        return spec == null ? new IllegalArgumentException(text) : new ParameterException(spec.commandLine(), text);
    }
}
