// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.proef;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.client.Aanmelding;
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
import nl.zaakregie.xml.Schemas;

/** Runs a set against a stand-in, in the process of the test, over real HTTP. */
public final class Proefrun {
    static {
        Schemas.shared().model(); // a run counts seconds; reading the schemas is not part of it
    }

    private Proefrun() {}

    public static Runopdracht opdracht(String set, Rol rol, URI adres, List<String> scenarios, Duration wacht) {
        Verbinding verbinding = new Verbinding(Optional.of(adres), Map.of(), Aanmelding.GEEN, wacht);
        return new Runopdracht(
                TestsetReader.find(set).orElseThrow(),
                rol,
                scenarios,
                new Product("Proefsysteem", "1.0", "Zaakregie"),
                verbinding,
                Proefinstelling.standard(),
                Map.of(),
                wacht,
                false);
    }

    /** Runs against a provider. */
    public static Run provider(String set, Rol rol, Gebrek gebrek, List<String> scenarios) {
        return provider(set, rol, gebrek, scenarios, Duration.ofSeconds(20));
    }

    static Run provider(String set, Rol rol, Gebrek gebrek, List<String> scenarios, Duration wacht) {
        try (Proefsysteem system = new Proefsysteem(gebrek);
                Ontvangstpunt punt = Ontvangstpunt.loopback()) {
            Runner runner = new Runner(punt, Clock.systemUTC());
            Run run = runner.prepare(opdracht(set, rol, system.adres(), scenarios, wacht));
            runner.execute(run, Tester.nobody(), Luisteraar.nobody());
            return run;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs against a consumer; a provider that does all well takes what the platform sends. */
    static Run consumer(Rol rol, Tester tester, List<String> scenarios, Duration wacht) {
        try (Proefsysteem system = new Proefsysteem(Gebrek.GEEN);
                Ontvangstpunt punt = Ontvangstpunt.loopback()) {
            Runner runner = new Runner(punt, Clock.systemUTC());
            Run run = runner.prepare(opdracht("rzs", rol, system.adres(), scenarios, wacht));
            runner.execute(run, tester, Luisteraar.nobody());
            return run;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs against a system that sends of its own accord. */
    static Run keten(Rol rol, Proefketen keten, Tester tester, List<String> scenarios, Duration wacht) {
        try (keten;
                Ontvangstpunt punt = Ontvangstpunt.loopback()) {
            Runner runner = new Runner(punt, Clock.systemUTC());
            Run run = runner.prepare(opdracht("rzs", rol, keten.adres(), scenarios, wacht));
            keten.configure(run.adressen());
            runner.execute(run, tester, Luisteraar.nobody());
            return run;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String describe(Run run) {
        StringBuilder text = new StringBuilder(run.status() + " " + run.toelichting() + "\n");
        run.resultaten().forEach(r -> {
            text.append(r.id())
                    .append(' ')
                    .append(r.oordeel())
                    .append(' ')
                    .append(r.overgeslagen())
                    .append('\n');
            r.bevindingen().forEach(b -> text.append("    ").append(b).append('\n'));
        });
        return text.toString();
    }
}
