// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.toetsing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import nl.zaakregie.instellingen.Instellingen;
import nl.zaakregie.testplatform.site.Runs;
import nl.zaakregie.testplatform.uitvoering.Run;
import nl.zaakregie.testplatform.uitvoering.Runopdracht;
import nl.zaakregie.testplatform.verkeer.Ontvangstpunt;
import nl.zaakregie.testplatform.verslag.Verslagmap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * The runs of this program, with the port where systems under test send to. That port opens with the first run: a server on
 * which nobody tests listens on nothing more.
 */
@Component
class Toetsruns implements DisposableBean {
    private final Toetsinstellingen settings;
    private final Path folder;
    private @Nullable Verslagmap verslagen;
    private @Nullable Ontvangstpunt ontvangstpunt;
    private @Nullable Runs runs;

    Toetsruns(Toetsinstellingen settings, Instellingen general) {
        this.settings = settings;
        this.folder = Path.of(general.data(), "testverslagen");
    }

    /**
     * Starts a run.
     *
     * @throws IllegalArgumentException in Dutch, when it cannot be started
     */
    synchronized Run start(Runopdracht opdracht) {
        Verslagmap map = verslagen();
        map.keepNewest(Math.max(1, settings.bewaren()) - 1);
        if (runs == null) {
            ontvangstpunt = listen();
            runs = new Runs(ontvangstpunt, map, Math.max(1, settings.gelijktijdig()));
        }
        return runs.start(opdracht);
    }

    private Ontvangstpunt listen() {
        try {
            return new Ontvangstpunt(settings.host(), settings.poort(), settings.eigenAdres());
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "Het testplatform kan niet luisteren op " + settings.luister()
                            + "; kijk in de configuratie bij zaakregie.testplatform.luister",
                    e);
        }
    }

    /** Those that there were since this program started. */
    synchronized Optional<Runs> runs() {
        return Optional.ofNullable(runs);
    }

    synchronized Verslagmap verslagen() {
        if (verslagen == null) {
            verslagen = new Verslagmap(folder);
        }
        return verslagen;
    }

    @Override
    public synchronized void destroy() {
        if (runs != null) {
            runs.stop();
        }
        if (ontvangstpunt != null) {
            ontvangstpunt.close();
        }
    }
}
