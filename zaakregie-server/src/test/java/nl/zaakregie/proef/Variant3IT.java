// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The figures with the abonnementenbeheer in neither (RZS 6.1), the programs each in a process of its own. */
class Variant3IT extends Figuren {
    private static Gemeente gemeente;

    @BeforeAll
    static void start() throws Exception {
        gemeente = Gemeente.apart(3);
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
