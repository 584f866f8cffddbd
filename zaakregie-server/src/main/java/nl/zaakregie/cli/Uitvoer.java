// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.cli;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import tools.jackson.databind.ObjectMapper;

/**
 * Where a command writes.
 *
 * @param out what was asked for
 * @param err what went wrong on the way
 */
record Uitvoer(PrintWriter out, PrintWriter err) {

    static Uitvoer of(@Nullable CommandSpec spec) {
        if (spec == null) {
            throw new IllegalStateException("A command runs by way of picocli");
        }
        return new Uitvoer(spec.commandLine().getOut(), spec.commandLine().getErr());
    }

    void json(Object value) {
        out.println(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(value));
    }
}
