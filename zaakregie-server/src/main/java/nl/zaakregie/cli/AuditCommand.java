// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.cli;

import java.util.concurrent.Callable;
import nl.zaakregie.server.Gereedschap;
import nl.zaakregie.verwerking.Auditlog;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Checks the chain of the audit log. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description = {
            "Controleer of het auditlog ongewijzigd is.",
            "Een record dat is veranderd, tussengevoegd of weggehaald verbreekt de keten, ook als het de nieuwste waren. De server staat hierbij uit, of "
                    + "gebruikt een eigen PostgreSQL (zaakregie.database.url)."
        },
        exitCodeList = {
            " 0:de keten klopt",
            " 1:de keten is verbroken",
            " 2:niet gecontroleerd: een optie, instelling of database is niet bruikbaar"
        })
final class AuditCommand implements Callable<Integer> {
    @Spec
    @Nullable
    CommandSpec spec;

    @Mixin
    Startopties options = new Startopties();

    @Override
    public Integer call() {
        Uitvoer output = Uitvoer.of(spec);
        try (Gereedschap tools = Gereedschap.open(options.springArguments("--logging.level.root=warn"))) {
            Auditlog.Uitslag result = tools.auditlog().verify();
            if (result.breuk().isPresent()) {
                output.out()
                        .println("Verbroken bij record " + result.breuk().getAsLong() + "; de " + result.records()
                                + " ervoor kloppen.");
                return Exitcode.BEVINDINGEN;
            }
            if (!result.isGoed()) {
                output.out().println("Verbroken aan het einde: " + result.einde() + ".");
                return Exitcode.BEVINDINGEN;
            }
            output.out().println("Ongewijzigd: " + result.records() + " records.");
            return Exitcode.GOED;
        }
    }
}
