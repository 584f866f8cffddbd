// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.cli;

import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of Zaakregie. */
@Command(
        name = "zaakregie",
        mixinStandardHelpOptions = true,
        version = "Zaakregie 0.1.0",
        description =
                "Regie- en zaakservices 1.0: een zaaksysteem, opdrachten om berichten te controleren en te versturen, en de "
                        + "testset om systemen te toetsen.",
        resourceBundle = "nl.zaakregie.cli.teksten",
        synopsisSubcommandLabel = "OPDRACHT",
        commandListHeading = "%nOpdrachten (--help bij elke opdracht):%n",
        footerHeading = "%nAlleen met ./zaakregie in de broncode:%n",
        footer = {
            "  test      Alle tests van het project; zet verder niets aan.",
            "  bench     De metingen van docs/performance.md."
        },
        exitCodeList = {
            " 0:goed",
            " 1:bevindingen: een bericht, antwoord of stap is niet goed",
            " 2:onjuist gebruik: een optie, bestand of instelling",
            " 3:het andere systeem is niet bereikbaar"
        },
        subcommands = {
            DemoCommand.class,
            ServeCommand.class,
            ValidateCommand.class,
            SendCommand.class,
            TestplatformCommand.class,
            AccountCommand.class,
            AuditCommand.class
        })
public final class Zaakregie implements Callable<Integer> {

    public static void main(String[] arguments) {
        speakUtf8();
        int code = commandLine().execute(arguments);
        if (code != Exitcode.BLIJFT) {
            System.exit(code);
        }
    }

    static CommandLine commandLine() {
        return new CommandLine(new Zaakregie())
                .setUsageHelpWidth(100)
                .setParameterExceptionHandler(new Gebruiksfout())
                .setExecutionExceptionHandler((failure, command, result) -> {
                    command.getErr().println(Startfout.zin(failure));
                    return Exitcode.GEBRUIK;
                });
    }

    /** Java falls back to ASCII where no language is set, and every é would be a question mark. */
    private static void speakUtf8() {
        String encoding = System.getProperty("stdout.encoding", "");
        if (!encoding.isEmpty() && Charset.forName(encoding).equals(StandardCharsets.US_ASCII)) {
            System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
        }
    }

    @Override
    public Integer call() {
        CommandLine.usage(this, System.out);
        return Exitcode.GEBRUIK;
    }
}
