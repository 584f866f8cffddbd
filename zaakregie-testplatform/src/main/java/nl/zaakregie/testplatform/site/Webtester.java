// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.site;

import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import nl.zaakregie.testplatform.uitvoering.Run;
import nl.zaakregie.testplatform.uitvoering.Stapresultaat;
import nl.zaakregie.testplatform.uitvoering.Tester;
import org.jspecify.annotations.Nullable;

/** The person at the page of a run. What to do stands on the page; what they see they may tell later. */
public final class Webtester implements Tester {
    private final BlockingQueue<Boolean> besluiten = new LinkedBlockingQueue<>();
    private volatile @Nullable Stapresultaat mislukt;

    Webtester() {}

    @Override
    public void opdracht(Opdracht opdracht) {
        // the page shows what the run waits for
    }

    @Override
    public boolean herhaal(Stapresultaat resultaat) {
        besluiten.clear();
        mislukt = resultaat;
        try {
            return besluiten.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            mislukt = null;
        }
    }

    /** The step that failed and for which the run waits. */
    public Optional<Stapresultaat> mislukt() {
        return Optional.ofNullable(mislukt);
    }

    /** What the person wants with the step that failed. */
    public void besluit(boolean again) {
        besluiten.add(again);
    }

    /** Ends the run after its step, also one that waits for a decision. */
    public void stop(Run run) {
        run.stop();
        besluit(false);
    }
}
