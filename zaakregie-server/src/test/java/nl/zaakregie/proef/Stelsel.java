// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.verzending.Proefontvanger;
import nl.zaakregie.xml.BerichtReader;
import nl.zaakregie.xml.Schemas;
import nl.zaakregie.xml.Voorbeelden;
import org.assertj.core.api.Assertions;

/** The settings of a program among other systems, and what tests of several systems together need. */
final class Stelsel {
    private final List<String> arguments = new ArrayList<>();
    private int systems;
    private int subscriptions;
    private int routes;

    Stelsel() {
        arguments.add("--zaakregie.verzending.peiling=20ms");
        arguments.add("--zaakregie.verzending.eersteHerhaling=100ms");
        arguments.add("--zaakregie.verzending.wachttijd=5s");
    }

    Stelsel set(String setting, String value) {
        arguments.add("--zaakregie." + setting + "=" + value);
        return this;
    }

    /** A system that only sends. */
    Stelsel system(String naam, String applicatie) {
        String prefix = "systemen[" + systems++ + "].";
        return set(prefix + "naam", naam).set(prefix + "organisatie", "9999").set(prefix + "applicatie", applicatie);
    }

    /** A system that is also sent to. */
    Stelsel system(String naam, String applicatie, URI base) {
        int index = systems;
        system(naam, applicatie);
        for (String port : List.of("OntvangAsynchroon", "BeantwoordVraag", "VrijeBerichten")) {
            set("systemen[" + index + "].endpoints." + port, base + "/" + port);
        }
        return this;
    }

    Stelsel subscription(String afnemer, String zaaktypen, String gebeurtenissen) {
        String prefix = "abonnementen[" + subscriptions++ + "].";
        return set(prefix + "afnemer", afnemer)
                .set(prefix + "zaaktypen", zaaktypen)
                .set(prefix + "gebeurtenissen", gebeurtenissen);
    }

    Stelsel plainSubscription(String afnemer) {
        int index = subscriptions;
        return subscription(afnemer, "*", "*").set("abonnementen[" + index + "].kanaal", "kennisgeving");
    }

    Stelsel route(String services, String naar, String aflevering) {
        String prefix = "servicebus.routes[" + routes++ + "].";
        return set(prefix + "services", services).set(prefix + "naar", naar).set(prefix + "aflevering", aflevering);
    }

    String[] arguments() {
        return arguments.toArray(String[]::new);
    }

    Partnerserver start() {
        return Partnerserver.start(arguments());
    }

    static String quoted(Service service) {
        return "\"" + service.soapAction() + "\"";
    }

    /** The address of a role, without port type. */
    static URI role(String address, String rol) {
        return URI.create(address + "/soap/" + rol);
    }

    /** The address of a stand-in, without port type. */
    static URI base(Proefontvanger receiver) {
        return URI.create(receiver.address().toString().replace("/OntvangAsynchroon", ""));
    }

    /** The messages that a receiver took, each valid against the schemas. */
    static List<StufElement> messages(Proefontvanger receiver) {
        return receiver.offered().stream().map(Stelsel::valid).toList();
    }

    static StufElement valid(String envelop) {
        StufElement message = Voorbeelden.parse(envelop).root();
        Assertions.assertThat(new BerichtReader(Schemas.shared()).validate(message))
                .as(message.localName())
                .isEmpty();
        return message;
    }

    static void await(BooleanSupplier condition) {
        await("it did not happen within 30 seconds", condition);
    }

    static void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + java.util.concurrent.TimeUnit.SECONDS.toNanos(30);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError(what);
            }
            pause(20);
        }
    }

    static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
