// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.zaakregie.server.ZaakregieServer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command line of Zaakregie. */
@Command(
        name = "zaakregie",
        mixinStandardHelpOptions = true,
        version = "Zaakregie 0.1.0",
        description = "Regie- en zaakservices 1.0: alle rollen, berichten controleren en versturen.",
        subcommands = {Zaakregie.Serve.class, DemoCommand.class, ValidateCommand.class, SendCommand.class})
public final class Zaakregie implements Callable<Integer> {

    public static void main(String[] arguments) {
        int code = new CommandLine(new Zaakregie()).execute(arguments);
        if (code >= 0) {
            System.exit(code);
        }
    }

    @Override
    public Integer call() {
        CommandLine.usage(this, System.out);
        return 2;
    }

    /** What serve and demo have in common. */
    static final class Startopties {
        @Option(names = "--port", defaultValue = "8080", description = "Poort (standaard 8080; 0 kiest een vrije)")
        int port;

        @Option(
                names = "--data",
                defaultValue = "./data",
                description = "Map voor database en sleutels (standaard ./data)")
        Path data = Path.of("./data");

        @Option(names = "--config", description = "YAML-bestand met instellingen; mag vaker")
        @Nullable
        List<Path> config;

        @Option(names = "--roles", description = "Rollen, gescheiden door komma's (nu: zaaksysteem)")
        @Nullable
        String roles;

        String[] springArguments() {
            List<String> arguments = new ArrayList<>();
            arguments.add("--server.port=" + port);
            arguments.add("--zaakregie.data=" + data);
            if (roles != null) {
                arguments.add("--zaakregie.rollen=" + roles);
            }
            if (config != null) {
                String files = String.join(
                        ",",
                        config.stream().map(c -> "file:" + c.toAbsolutePath()).toList());
                arguments.add("--spring.config.additional-location=" + files);
            }
            return arguments.toArray(String[]::new);
        }
    }

    @Command(name = "serve", mixinStandardHelpOptions = true, description = "Start de server.")
    static final class Serve implements Callable<Integer> {
        @CommandLine.Mixin
        Startopties options = new Startopties();

        @Override
        public Integer call() {
            var context = ZaakregieServer.start(options.springArguments());
            System.out.println("Zaakregie luistert op " + ZaakregieServer.address(context) + "/soap/zaaksysteem");
            return -1; // stays up
        }
    }
}
