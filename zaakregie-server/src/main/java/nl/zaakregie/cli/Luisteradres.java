// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.cli;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import nl.zaakregie.testplatform.verkeer.Ontvangstpunt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where the platform receives what the system under test sends. */
final class Luisteradres {
    @Spec(Spec.Target.MIXEE)
    @Nullable
    CommandSpec spec;

    @Option(
            names = "--listen",
            paramLabel = "ADRES:POORT",
            defaultValue = "127.0.0.1:0",
            description = "Waar het platform berichten van het systeem ontvangt; poort 0 kiest een vrije (standaard: "
                    + "127.0.0.1:0, alleen deze machine)")
    String listen = "127.0.0.1:0";

    @Option(
            names = "--own-url",
            paramLabel = "URL",
            description =
                    "Hoe het systeem dat adres bereikt, als dat anders is: de naam van deze machine, of een proxy")
    @Nullable
    URI own;

    /**
     * Listens.
     *
     * @throws IOException when the address or port is not free
     */
    Ontvangstpunt open() throws IOException {
        int colon = listen.lastIndexOf(':');
        if (colon < 1 || !listen.substring(colon + 1).matches("\\d{1,5}")) {
            throw new ParameterException(
                    java.util.Objects.requireNonNull(spec).commandLine(),
                    "--listen: " + listen + " is niet van de vorm ADRES:POORT");
        }
        return new Ontvangstpunt(
                listen.substring(0, colon), Integer.parseInt(listen.substring(colon + 1)), Optional.ofNullable(own));
    }
}
