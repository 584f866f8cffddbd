// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.uitvoering;

import nl.zaakregie.testplatform.testset.Scenario;

/** Hears how a run goes. */
public interface Luisteraar {

    default void started(Run run) {}

    default void scenarioStarted(Run run, Scenario scenario) {}

    default void stepDone(Run run, Stapresultaat resultaat) {}

    default void ended(Run run) {}

    /** Hears nothing. */
    static Luisteraar nobody() {
        return new Luisteraar() {};
    }
}
