// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.cli;

import java.net.URI;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zaakregie.demo.Demo;
import nl.zaakregie.demo.Figuurspel;
import nl.zaakregie.demo.Werkspel;
import nl.zaakregie.instellingen.Instellingen;
import nl.zaakregie.instellingen.Rol;
import nl.zaakregie.server.ZaakregieServer;
import nl.zaakregie.stuf.Systeem;
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
                    + "bevraagd met echte SOAP-berichten. Daarna komen de figuren van de standaard: meldingen aan abonnees en een "
                    + "overdracht, elke pijl getoond. Wat er al staat, wordt niet nog eens verstuurd. Daarna blijft de server "
                    + "aan; stop met Ctrl-C."
        },
        exitCodeList = {
            " 0:elk bericht is goed beantwoord",
            " 1:een bericht is niet goed beantwoord",
            " 2:niet gestart: een optie, instelling, poort of database is niet bruikbaar"
        })
final class DemoCommand implements Callable<Integer> {
    /** The screen is for the messages: of the log only warnings, and those as text alone. */
    private static final String[] QUIET = {
        "--spring.main.log-startup-info=false",
        "--logging.level.root=warn",
        "--logging.pattern.console=%m%n",
        "--zaakregie.scherm.demo=true",
        "--zaakregie.testplatform.aan=true",
        "--zaakregie.scherm.gemeente=Voorbeeldstad"
    };

    @Mixin
    Startopties options = new Startopties();

    @Option(names = "--exit", description = "Stop na de laatste stap")
    boolean exit;

    @Option(
            names = "--variant",
            paramLabel = "1|2|3",
            defaultValue = "1",
            description = "Waar het abonnementenbeheer zit: 1 in de servicebus, 2 in het zaaksysteem, 3 apart")
    int variant;

    @Override
    public Integer call() {
        if (variant < 1 || variant > 3) {
            throw options.wrong("--variant is 1, 2 of 3");
        }
        System.out.println("Zaakregie start PostgreSQL en de server ...");
        var context = ZaakregieServer.start(options.springArguments(settings()));
        URI address = URI.create(ZaakregieServer.address(context) + "/soap/zaaksysteem");
        Instellingen settings = context.getBean(Instellingen.class);
        boolean good = new Demo(address, settings.self(Rol.ZAAKSYSTEEM), System.out, Clock.systemUTC()).play();
        if (Arrays.stream(Rol.values()).allMatch(settings::plays)) {
            good &= new Werkspel(ZaakregieServer.address(context), names(settings), System.out, Clock.systemUTC())
                    .play();
            good &= new Figuurspel(ZaakregieServer.address(context), names(settings), System.out, Clock.systemUTC())
                    .play(variant);
        }
        if (exit) {
            context.close();
        }
        if (exit || !good) {
            return good ? Exitcode.GOED : Exitcode.BEVINDINGEN;
        }
        System.out.println();
        System.out.println("Zaakregie luistert op " + address + " (stop met Ctrl-C)");
        System.out.println("Schermen: " + ZaakregieServer.address(context)
                + "/app (kies wie u bent; alleen op deze computer en zonder wachtwoord)");
        System.out.println("WSDL: " + address + "/OntvangAsynchroon?wsdl");
        return Exitcode.BLIJFT;
    }

    /** The regiesysteem and the backoffice want to hear of everything. */
    private String[] settings() {
        return Stream.concat(
                        Arrays.stream(QUIET),
                        Stream.of(
                                "--zaakregie.variant=" + variant,
                                "--zaakregie.abonnementen[0].afnemer=regiesysteem",
                                "--zaakregie.abonnementen[1].afnemer=backoffice"))
                .toArray(String[]::new);
    }

    private static Map<Rol, Systeem> names(Instellingen settings) {
        return Arrays.stream(Rol.values()).collect(Collectors.toMap(rol -> rol, settings::self));
    }
}
