// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.cli;

import java.io.PrintWriter;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Dutch what is wrong with the words after the command, and where to read on. */
final class Gebruiksfout implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException fault, String[] arguments) {
        CommandLine command = fault.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(zin(fault));
        err.println("Meer uitleg: " + command.getCommandSpec().qualifiedName() + " --help");
        return Exitcode.GEBRUIK;
    }

    private static String zin(ParameterException fault) {
        return switch (fault) {
            case UnmatchedArgumentException unknown ->
                "Onbekende opdracht of optie: " + String.join(" ", unknown.getUnmatched());
            case MissingParameterException missing ->
                "Er ontbreekt: "
                        + missing.getMissing().stream().map(Gebruiksfout::name).collect(Collectors.joining(", "));
            case MutuallyExclusiveArgsException both -> "Deze opties gaan niet samen: " + both.getMessage();
            default ->
                fault.getArgSpec() == null
                        ? String.valueOf(fault.getMessage())
                        : "Onjuiste waarde voor " + name(fault.getArgSpec()) + ": " + fault.getValue();
        };
    }

    private static String name(ArgSpec argument) {
        return argument.isOption() ? ((CommandLine.Model.OptionSpec) argument).longestName() : argument.paramLabel();
    }
}
