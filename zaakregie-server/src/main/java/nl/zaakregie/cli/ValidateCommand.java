// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks message files and prints findings as a compiler does. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description = {
            "Controleer berichtbestanden: schema, regels van StUF en regels van het koppelvlak.",
            "Elke bevinding is een regel: bestand:regel:kolom: code regel: tekst [xpath]. Een waarschuwing begint met dat woord."
        },
        exitCodeList = {
            " 0:geen fouten; waarschuwingen mogen",
            " 1:een bestand heeft een fout",
            " 2:onjuist gebruik, of een bestand is niet leesbaar"
        })
final class ValidateCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "BESTAND",
            description =
                    "SOAP-envelop, los bericht of HTTP-verzoek (.http, ook met bijlagen). Van een map: alle .xml en "
                            + ".http daarin. Het teken - is de standaardinvoer")
    List<String> files = List.of();

    @Mixin
    Controle controle = new Controle();

    @Option(names = "--json", description = "Uitvoer als JSON: een lijst van bevindingen")
    boolean json;

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<String> names = new ArrayList<>();
        for (String file : files) {
            if (!file.equals(Berichtbestand.STDIN) && !Files.isReadable(Path.of(file))) {
                Uitvoer.of(spec).err().println(file + ": bestand niet gevonden of niet leesbaar");
                return Exitcode.GEBRUIK;
            }
            names.addAll(expand(file));
        }
        List<Regel> all = new ArrayList<>();
        for (String name : names) {
            Berichtbestand bestand = Berichtbestand.read(name);
            controle.check(bestand).forEach(f -> all.add(Regel.of(bestand.naam(), bestand.eersteRegel(), f)));
        }
        print(names.size(), all);
        return all.stream().anyMatch(Regel::isFout) ? Exitcode.BEVINDINGEN : Exitcode.GOED;
    }

    private static List<String> expand(String file) throws IOException {
        if (file.equals(Berichtbestand.STDIN) || !Files.isDirectory(Path.of(file))) {
            return List.of(file);
        }
        try (Stream<Path> found = Files.walk(Path.of(file))) {
            return found.filter(Files::isRegularFile)
                    .map(Path::toString)
                    .filter(ValidateCommand::isMessage)
                    .sorted()
                    .toList();
        }
    }

    private static boolean isMessage(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".http");
    }

    private void print(int count, List<Regel> all) {
        Uitvoer uitvoer = Uitvoer.of(spec);
        if (json) {
            uitvoer.json(all);
            return;
        }
        all.forEach(r -> uitvoer.out().println(r.print()));
        long faults = all.stream().filter(Regel::isFout).count();
        uitvoer.out()
                .println(count
                        + (count == 1 ? " bestand, " : " bestanden, ")
                        + faults
                        + (faults == 1 ? " fout, " : " fouten, ")
                        + (all.size() - faults)
                        + (all.size() - faults == 1 ? " waarschuwing" : " waarschuwingen"));
    }
}
