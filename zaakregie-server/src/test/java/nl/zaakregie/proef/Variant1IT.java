// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The figures with the abonnementenbeheer in the servicebus (RZS 6.1), the programs in one JVM, each on its own port and database. */
class Variant1IT extends Figuren {
    private static Gemeente gemeente;

    @BeforeAll
    static void start() throws Exception {
        gemeente = Gemeente.together(1);
    }

    @AfterAll
    static void stop() throws Exception {
        gemeente.close();
    }

    @Override
    Gemeente gemeente() {
        return gemeente;
    }
}
