// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.toetsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.bericht.Portsoort;
import nl.zaakregie.instellingen.Instellingen;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.testplatform.proef.Proefprovider;
import nl.zaakregie.verzending.Adres;
import nl.zaakregie.verzending.Adresboek;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Runs against a system that does everything right, without a server around them. */
@Timeout(60)
class ToetsdienstTest {
    @TempDir
    Path data;

    /** The configuration knows one system: the zaaksysteem, at an address of its own for each portType. */
    private static final Adresboek KNOWN = new Adresboek() {
        @Override
        public Optional<Adres> find(String bestemming, Portsoort portsoort) {
            return bestemming.equals("zaaksysteem")
                    ? Optional.of(Adres.of(URI.create("https://zaken.voorbeeld.nl/soap/" + portsoort)))
                    : Optional.empty();
        }

        @Override
        public Optional<Systeem> findSysteem(String bestemming) {
            return Optional.empty();
        }

        @Override
        public Optional<String> findNaam(Systeem systeem) {
            return Optional.empty();
        }
    };

    private Instellingen general() {
        return new Binder(new MapConfigurationPropertySource(Map.of("zaakregie.data", data.toString())))
                .bindOrCreate("zaakregie", Instellingen.class);
    }

    private static Toetsinstellingen settings(boolean on, int kept, URI... systems) {
        return new Toetsinstellingen(on, List.of(systems), "127.0.0.1:0", null, 1, kept);
    }

    private Toetsdienst dienst(Toetsinstellingen settings) {
        return new Toetsdienst(
                settings, new Toetsruns(settings, general()), new Toetsadressen(settings, general(), KNOWN));
    }

    private static Map<String, String> form(URI url) {
        Map<String, String> fields = new HashMap<>(Toetsdienst.leeg());
        fields.putAll(Map.of("product", "Proef", "scenarios", "ZKS-05", "url", url.toString()));
        return fields;
    }

    private static String run(Toetsdienst dienst, URI url) throws InterruptedException {
        String run = dienst.start(form(url));
        while (dienst.bestand(run, "html").isEmpty()) {
            Thread.sleep(20);
        }
        return run;
    }

    @Test
    void nothingStartsWhereItIsNotSwitchedOn() {
        Toetsdienst dienst = dienst(settings(false, 10, URI.create("http://127.0.0.1")));
        assertThat(dienst.aan()).isFalse();
        assertThatThrownBy(() -> dienst.start(form(URI.create("http://127.0.0.1"))))
                .isInstanceOf(Toetsweigering.class)
                .hasMessageContaining("staat hier uit");
        assertThat(dienst.list()).isEmpty();
    }

    @Test
    void aProgramThatStartsAnewStillHasTheReportsOfTheNewestRuns() throws Exception {
        try (Proefprovider system = new Proefprovider()) {
            Toetsinstellingen settings = settings(true, 2, system.adres());
            Toetsdienst before = dienst(settings);
            String oldest = run(before, system.adres());
            String middle = run(before, system.adres());
            String newest = run(before, system.adres());
            Files.writeString(data.resolve("testverslagen/vreemd.html"), "x");
            Files.writeString(data.resolve("testverslagen/vreemd.json"), "geen verslag");

            Toetsdienst after = dienst(settings);
            assertThat(after.list()).extracting(Runregel::id).containsExactlyInAnyOrder(middle, newest);
            assertThat(after.list()).extracting(Runregel::stand).containsOnly("Geslaagd");
            assertThat(after.bestand(oldest, "html")).isEmpty();
            Runbeeld shown = after.find(newest, new Keuze("", "", false)).orElseThrow();
            assertThat(shown.merk()).isEmpty();
            assertThat(shown.gedaan()).isEqualTo(1);
            assertThat(after.compare(middle, newest).orElseThrow().verschillen())
                    .isEmpty();
            assertThat(after.velden(newest).orElseThrow()).containsEntry("product", "Proef");
            assertThat(after.stop(newest)).isFalse();
        }
    }

    @Test
    void aRunGoesOnlyToWhereTheConfigurationSays() {
        Toetsadressen addresses =
                new Toetsadressen(settings(true, 1, URI.create("http://127.0.0.1:8099/ws")), general(), KNOWN);
        assertThat(List.of(
                        "https://zaken.voorbeeld.nl/soap/VrijeBerichten",
                        "http://127.0.0.1:8099/ws",
                        "http://127.0.0.1:8099/ws/a/VrijeBerichten"))
                .allMatch(a -> addresses.mag(URI.create(a)));
        assertThat(List.of(
                        "http://zaken.voorbeeld.nl/soap/VrijeBerichten",
                        "https://zaken.voorbeeld.nl:444/soap/VrijeBerichten",
                        "https://zaken.voorbeeld.nl.elders.nl/soap/VrijeBerichten",
                        "https://zaken.voorbeeld.nl@elders.nl/soap/VrijeBerichten",
                        "https://x@zaken.voorbeeld.nl/soap/VrijeBerichten",
                        "https://zaken.voorbeeld.nl/actuator",
                        "http://127.0.0.1:8099/wsx",
                        "http://127.0.0.1:8099/ws/../actuator",
                        "http://127.0.0.1:8099"))
                .noneMatch(a -> addresses.mag(URI.create(a)));
    }

    @Test
    void aFolderOrPortThatCannotBeUsedIsSaidAndNotThrownAtTheTester() throws IOException {
        Files.writeString(data.resolve("testverslagen"), "a file where the folder should be");
        Toetsdienst dienst = dienst(settings(true, 2, URI.create("http://127.0.0.1:1")));
        assertThatThrownBy(() -> dienst.start(form(URI.create("http://127.0.0.1:1"))))
                .isInstanceOf(Toetsweigering.class)
                .hasMessageContaining("kan niet worden geschreven");
    }
}
