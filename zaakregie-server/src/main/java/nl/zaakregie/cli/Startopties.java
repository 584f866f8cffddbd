// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What serve and demo have in common. */
final class Startopties {
    @Spec(Spec.Target.MIXEE)
    @Nullable
    CommandSpec spec;

    @Option(names = "--port", paramLabel = "N", description = "Poort; 0 kiest een vrije (standaard: 8080)")
    @Nullable
    Integer port;

    @Option(
            names = "--data",
            paramLabel = "MAP",
            description = "Map voor database en sleutels (standaard: ./data, of zaakregie.data)")
    @Nullable
    Path data;

    @Option(names = "--config", paramLabel = "BESTAND", description = "YAML-bestand met instellingen; mag vaker")
    @Nullable
    List<Path> config;

    @Option(
            names = "--roles",
            paramLabel = "ROL",
            split = ",",
            description = "Rollen, gescheiden door komma's (standaard: alle, of zaakregie.rollen)")
    @Nullable
    List<String> roles;

    /** The options as arguments of the server; what was not given is left to the settings. */
    String[] springArguments(String... more) {
        List<String> arguments = new ArrayList<>(List.of(more));
        // why it cannot start is for the one sentence of the command, not for a line of the framework
        arguments.add("--logging.level.org.springframework.boot.web.server.servlet.context=error");
        if (port != null) {
            arguments.add("--server.port=" + checkedPort(port));
        }
        if (data != null) {
            arguments.add("--zaakregie.data=" + data);
        }
        if (roles != null) {
            arguments.add("--zaakregie.rollen=" + String.join(",", roles));
        }
        if (config != null) {
            List<String> files = config.stream().map(this::location).toList();
            arguments.add("--spring.config.additional-location=" + String.join(",", files));
        }
        return arguments.toArray(String[]::new);
    }

    private int checkedPort(int given) {
        if (given < 0 || given > 65_535) {
            throw wrong("--port is een getal van 0 tot en met 65535");
        }
        return given;
    }

    private String location(Path file) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw wrong("--config: " + file + " is er niet of is niet leesbaar");
        }
        try (Reader reader = Files.newBufferedReader(file)) {
            new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
        } catch (MarkedYAMLException e) {
            throw wrong("--config: " + file + ":" + place(e) + ": dit is geen YAML");
        } catch (IOException e) {
            throw wrong("--config: " + file + " is niet leesbaar als UTF-8");
        }
        return "file:" + file.toAbsolutePath();
    }

    private static String place(MarkedYAMLException fault) {
        var mark = fault.getProblemMark();
        return mark == null ? "1:1" : (mark.getLine() + 1) + ":" + (mark.getColumn() + 1);
    }

    RuntimeException wrong(String text) {
        return spec == null ? new IllegalArgumentException(text) : new ParameterException(spec.commandLine(), text);
    }
}
