// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.client.Aanmelding;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.testplatform.maker.Proefinstelling;
import nl.zaakregie.testplatform.testset.Rol;
import nl.zaakregie.testplatform.testset.TestsetReader;
import nl.zaakregie.testplatform.uitvoering.Luisteraar;
import nl.zaakregie.testplatform.uitvoering.Product;
import nl.zaakregie.testplatform.uitvoering.Run;
import nl.zaakregie.testplatform.uitvoering.Runner;
import nl.zaakregie.testplatform.uitvoering.Runopdracht;
import nl.zaakregie.testplatform.uitvoering.Tester;
import nl.zaakregie.testplatform.verkeer.Ontvangstpunt;
import nl.zaakregie.testplatform.verkeer.Verbinding;
import nl.zaakregie.testplatform.verslag.Verslag;
import nl.zaakregie.testplatform.verslag.Verslagmaker;

/**
 * The roles of ours that send of their own accord, each as a program of its own: the platform is every other system around
 * it.
 */
final class Rollentoets implements AutoCloseable {
    private static final String RUN = "eigen";
    private final Ontvangstpunt ontvangstpunt = Ontvangstpunt.loopback();

    Rollentoets() throws IOException {}

    /** Starts the role, runs these sets against it, and ends it. */
    List<Verslag> run(Rol rol, String... sets) {
        List<String> settings = new ArrayList<>(List.of(settings(rol).arguments()));
        settings.addAll(Proefserver.newDatabase());
        try (Serverproces program = Serverproces.start(Serverproces.freePort(), settings)) {
            return Arrays.stream(sets)
                    .map(set -> run(set, rol, program.basis()))
                    .toList();
        }
    }

    private Verslag run(String set, Rol rol, String address) {
        Runner runner = new Runner(ontvangstpunt, Clock.systemUTC());
        Run run = runner.prepare(opdracht(set, rol, Stelsel.role(address, rol.naam())), RUN);
        boolean works = rol == Rol.REGIESYSTEEM || rol == Rol.BACKOFFICE;
        runner.execute(run, works ? new Producttester(address) : Tester.nobody(), Luisteraar.nobody());
        return Verslagmaker.of(run);
    }

    private Stelsel settings(Rol rol) {
        URI platform = URI.create(ontvangstpunt.adres() + "/run/" + RUN);
        Stelsel stelsel = new Stelsel()
                .set("rollen", rol.naam())
                .set("variant", "3")
                .system(rol.naam(), "ZELF")
                .system("platform", "TESTPLATFORM", platform)
                .system("zaaksysteem", "ZAAKSYS", platform);
        return switch (rol) {
            case ABONNEMENTENBEHEER -> stelsel.subscription("platform", "*", "*");
            case SERVICEBUS -> stelsel.system("abonnementenbeheer", "ABONBEHEER", platform);
            case BACKOFFICE ->
                stelsel.set("postvak.ophalen", "false")
                        .set("overdracht.regels[0].zaaktypen", "*")
                        .set("overdracht.regels[0].besluit", "accepteer");
            default -> stelsel.set("postvak.ophalen", "false");
        };
    }

    private static Runopdracht opdracht(String set, Rol rol, URI adres) {
        String ontvanger = rol == Rol.SERVICEBUS ? "ZAAKSYS" : "ZELF";
        return new Runopdracht(
                TestsetReader.find(set).orElseThrow(),
                rol,
                List.of(),
                new Product("Zaakregie", "0.1.0", ""),
                new Verbinding(Optional.of(adres), Map.of(), Aanmelding.GEEN, Duration.ofSeconds(30)),
                new Proefinstelling(
                        "9999", Systeem.of("9999", "TESTPLATFORM"), Systeem.of("9999", ontvanger), Map.of(), 1),
                Map.of(),
                Duration.ofSeconds(30),
                false);
    }

    @Override
    public void close() {
        ontvangstpunt.close();
    }
}
