// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.benchmark;

import java.io.PrintStream;
import java.util.List;

/** Something that can be measured. */
interface Benchmark {

    /** As the command line calls it. */
    String name();

    /** What it measures, in a sentence for people. */
    String description();

    /**
     * Measures.
     *
     * @param progress takes lines for people while it runs
     */
    List<Figure> run(Scale scale, PrintStream progress) throws Exception;
}
