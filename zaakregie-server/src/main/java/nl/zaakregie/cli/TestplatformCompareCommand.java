// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.zaakregie.testplatform.verslag.Jsonverslag;
import nl.zaakregie.testplatform.verslag.Vergelijking;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what changed between two runs. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "Vergelijk twee runs, stap voor stap.",
        exitCodeList = {" 0:geen stap is slechter", " 1:een stap is slechter", " 2:onjuist gebruik"})
final class TestplatformCompareCommand implements Callable<Integer> {
    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(index = "0", paramLabel = "EERST", description = "Verslag van de eerste run, als JSON")
    Path eerst = Path.of("");

    @Parameters(index = "1", paramLabel = "DAARNA", description = "Verslag van de tweede run, als JSON")
    Path daarna = Path.of("");

    @Option(names = "--json", description = "De verschillen als JSON")
    boolean json;

    @Override
    public Integer call() {
        Uitvoer uitvoer = Uitvoer.of(spec);
        try {
            Vergelijking found = Vergelijking.of(Jsonverslag.read(eerst), Jsonverslag.read(daarna));
            if (json) {
                uitvoer.json(found);
            } else {
                uitvoer.out().print(found.tekst());
                uitvoer.out().flush();
            }
            return found.slechter() ? Exitcode.BEVINDINGEN : Exitcode.GOED;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(java.util.Objects.requireNonNull(spec).commandLine(), e.getMessage());
        }
    }
}
