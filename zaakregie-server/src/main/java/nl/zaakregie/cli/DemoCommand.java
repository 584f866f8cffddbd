// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.cli;

import java.net.URI;
import java.time.Clock;
import java.util.concurrent.Callable;
import nl.zaakregie.demo.Demo;
import nl.zaakregie.instellingen.Instellingen;
import nl.zaakregie.instellingen.Rol;
import nl.zaakregie.server.ZaakregieServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts the server and plays Voorbeeldstad through its own messages. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {
            "Start alles op deze machine en speel de verzonnen gemeente Voorbeeldstad.",
            "Gezinsplannen, levensdomeinplannen, deelplannen en zaken buiten een plan ontstaan, veranderen en worden "
                    + "bevraagd met echte SOAP-berichten. Wat er al staat, wordt niet nog eens verstuurd. Daarna blijft de "
                    + "server aan; stop met Ctrl-C."
        },
        exitCodeList = {
            " 0:elk bericht is goed beantwoord",
            " 1:een bericht is niet goed beantwoord",
            " 2:niet gestart: een optie, instelling, poort of database is niet bruikbaar"
        })
final class DemoCommand implements Callable<Integer> {
    /** The screen is for the messages: of the log only warnings, and those as text alone. */
    private static final String[] QUIET = {
        "--spring.main.log-startup-info=false", "--logging.level.root=warn", "--logging.pattern.console=%m%n"
    };

    @Mixin
    Startopties options = new Startopties();

    @Option(names = "--exit", description = "Stop na de laatste stap")
    boolean exit;

    @Override
    public Integer call() {
        System.out.println("Zaakregie start PostgreSQL en de server ...");
        var context = ZaakregieServer.start(options.springArguments(QUIET));
        URI address = URI.create(ZaakregieServer.address(context) + "/soap/zaaksysteem");
        var self = context.getBean(Instellingen.class).self(Rol.ZAAKSYSTEEM);
        boolean good = new Demo(address, self, System.out, Clock.systemUTC()).play();
        if (exit) {
            context.close();
        }
        if (exit || !good) {
            return good ? Exitcode.GOED : Exitcode.BEVINDINGEN;
        }
        System.out.println();
        System.out.println("Zaakregie luistert op " + address + " (stop met Ctrl-C)");
        System.out.println("WSDL: " + address + "/OntvangAsynchroon?wsdl");
        return Exitcode.BLIJFT;
    }
}
