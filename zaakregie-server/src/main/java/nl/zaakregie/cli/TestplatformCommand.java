// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The official test set, against any system in any role. */
@Command(
        name = "testplatform",
        mixinStandardHelpOptions = true,
        description = "Toets een systeem met de officiële testset, en met sets voor robuustheid en belasting.",
        synopsisSubcommandLabel = "OPDRACHT",
        commandListHeading = "%nOpdrachten:%n",
        exitCodeList = {
            " 0:alle verplichte stappen zijn geslaagd",
            " 1:bevindingen",
            " 2:onjuist gebruik, of het platform zelf faalt",
            " 3:het systeem is niet bereikbaar"
        },
        subcommands = {
            TestplatformListCommand.class,
            TestplatformRunCommand.class,
            TestplatformServeCommand.class,
            TestplatformCompareCommand.class
        })
final class TestplatformCommand implements Callable<Integer> {
    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() {
        Uitvoer uitvoer = Uitvoer.of(spec);
        if (spec != null) {
            spec.commandLine().usage(uitvoer.err());
        }
        return Exitcode.GEBRUIK;
    }
}
