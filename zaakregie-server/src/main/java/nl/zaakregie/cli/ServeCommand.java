// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.cli;

import java.util.concurrent.Callable;
import nl.zaakregie.server.ZaakregieServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Starts the server. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Start de server; stop met Ctrl-C.",
        exitCodeList = {" 0:gestopt", " 2:niet gestart: een optie, instelling, poort of database is niet bruikbaar"})
final class ServeCommand implements Callable<Integer> {
    @Mixin
    Startopties options = new Startopties();

    @Override
    public Integer call() {
        var context = ZaakregieServer.start(options.springArguments());
        System.out.println("Zaakregie luistert op " + ZaakregieServer.address(context) + "/soap/zaaksysteem");
        System.out.println("Schermen: " + ZaakregieServer.address(context) + "/app");
        return Exitcode.BLIJFT;
    }
}
