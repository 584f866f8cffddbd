// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * A command as a user gives it.
 *
 * @param code exit code
 * @param out  standard output
 * @param err  standard error
 */
public record Opdracht(int code, String out, String err) {

    public static Opdracht run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Zaakregie.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
        return new Opdracht(code, out.toString(), err.toString());
    }
}
