// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.zaakregie.testplatform.site.Testsite;
import nl.zaakregie.testplatform.verkeer.Ontvangstpunt;
import nl.zaakregie.testplatform.verslag.Verslagmap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The platform as a web site on this machine. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "Start het testplatform als website op deze machine; stop met Ctrl-C.",
            "Start er runs, volg ze terwijl ze lopen, lees en vergelijk verslagen. De pagina's zijn alleen op deze machine "
                    + "te zien; alleen berichten komen binnen op --listen."
        },
        exitCodeList = {" 0:gestopt", " 2:niet gestart: een optie, poort of map is niet bruikbaar"})
final class TestplatformServeCommand implements Callable<Integer> {
    @Spec
    @Nullable
    CommandSpec spec;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8090",
            description = "Poort van de website; 0 kiest een vrije (standaard: 8090)")
    int port = 8090;

    @Mixin
    Luisteradres luisteradres = new Luisteradres();

    @Option(
            names = "--report",
            paramLabel = "MAP",
            defaultValue = "testverslagen",
            description = "Map voor de verslagen (standaard: ./testverslagen)")
    Path report = Path.of("testverslagen");

    @Override
    public Integer call() throws IOException {
        Verslagmap map = new Verslagmap(report);
        Ontvangstpunt ontvangstpunt = luisteradres.open();
        Testsite site = new Testsite(port, ontvangstpunt, map);
        Uitvoer.of(spec).out().println("Het testplatform staat op " + site.adres() + " (stop met Ctrl-C)");
        Uitvoer.of(spec).out().println("Het ontvangt berichten op " + ontvangstpunt.adres());
        return Exitcode.BLIJFT;
    }
}
