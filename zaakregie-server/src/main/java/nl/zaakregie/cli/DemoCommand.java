// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.cli;

import java.util.concurrent.Callable;
import nl.zaakregie.demo.Demo;
import nl.zaakregie.server.ZaakregieServer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts the server and plays Voorbeeldstad through its own messages. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Start alles op deze machine en laat gezinsplannen, levensdomeinplannen en deelplannen ontstaan.",
        exitCodeListHeading = "%nExitcodes:%n",
        exitCodeList = {" 0:alle stappen gelukt", " 1:een stap mislukte"})
final class DemoCommand implements Callable<Integer> {
    @CommandLine.Mixin
    Zaakregie.Startopties options = new Zaakregie.Startopties();

    @Option(names = "--exit", description = "Stop na de laatste stap")
    boolean exit;

    @Override
    public Integer call() {
        var context = ZaakregieServer.start(options.springArguments());
        String address = "http://127.0.0.1:" + ZaakregieServer.port(context) + "/soap/zaaksysteem";
        boolean good = new Demo(address, System.out).play();
        if (exit) {
            context.close();
            return good ? 0 : 1;
        }
        System.out.println();
        System.out.println("Zaakregie blijft luisteren op " + address + " (stop met Ctrl-C)");
        System.out.println("WSDL: " + address + "/OntvangAsynchroon?wsdl");
        return good ? -1 : 1;
    }
}
