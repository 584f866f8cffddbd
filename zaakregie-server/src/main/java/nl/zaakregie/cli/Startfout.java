// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.cli;

import java.net.BindException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.config.ConfigDataException;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.web.server.PortInUseException;

/** Says in one Dutch sentence why a command could not do its work. */
final class Startfout {
    private Startfout() {}

    /** The sentence for a failure: that of the deepest cause that says something to an operator. */
    static String zin(Throwable failure) {
        List<Throwable> chain = new ArrayList<>();
        for (@Nullable Throwable cause = failure; cause != null && chain.size() < 30; cause = cause.getCause()) {
            chain.add(cause);
        }
        return chain.stream()
                .map(Startfout::known)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> "Niet gestart: " + oneLine(deepest(chain)));
    }

    private static Optional<String> known(Throwable cause) {
        return Optional.ofNullable(
                switch (cause) {
                    case PortInUseException port ->
                        "Niet gestart: poort " + port.getPort() + " is al in gebruik; kies een andere met --port.";
                    case BindException port ->
                        "Niet gestart: dit adres of deze poort is niet vrij (" + oneLine(port) + ").";
                    case UnboundConfigurationPropertiesException unknown ->
                        "Niet gestart: onbekende instelling " + names(unknown) + "; zie docs/configuratie.md.";
                    case org.springframework.boot.context.properties.bind.BindException setting ->
                        "Niet gestart: instelling " + setting.getName() + " heeft geen bruikbare waarde"
                                + valueOf(setting) + "; zie docs/configuratie.md.";
                    case ConfigDataException config ->
                        "Niet gestart: een bestand met instellingen is niet leesbaar: " + oneLine(config);
                    case java.sql.SQLException sql ->
                        "Niet gestart: de database is niet bereikbaar of niet bruikbaar: " + oneLine(sql);
                    case IllegalStateException process
                    when isPostgres(process) ->
                        "Niet gestart: de eigen PostgreSQL start hier niet. Start Zaakregie als gewone gebruiker, kies met "
                                + "--data een map waarin die mag schrijven, of stel zaakregie.database in.";
                    default -> null;
                });
    }

    /** The library that starts PostgreSQL says no more than which of its programs failed. */
    private static boolean isPostgres(IllegalStateException failure) {
        String text = String.valueOf(failure.getMessage());
        return text.startsWith("Process [") && (text.contains("initdb") || text.contains("pg_ctl"));
    }

    private static String names(UnboundConfigurationPropertiesException unknown) {
        return String.join(
                ", ",
                unknown.getUnboundProperties().stream()
                        .map(p -> p.getName().toString())
                        .toList());
    }

    private static String valueOf(org.springframework.boot.context.properties.bind.BindException setting) {
        var property = setting.getProperty();
        boolean secret = setting.getName().toString().toLowerCase(Locale.ROOT).matches(".*(wachtwoord|sleutel).*");
        return property == null || secret ? "" : " (" + property.getValue() + ")";
    }

    private static Throwable deepest(List<Throwable> chain) {
        return chain.getLast();
    }

    private static String oneLine(Throwable cause) {
        String text = String.valueOf(cause.getMessage()).replaceAll("\\s+", " ").strip();
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : text;
    }
}
