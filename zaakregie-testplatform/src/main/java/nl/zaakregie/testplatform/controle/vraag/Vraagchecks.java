// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.vraag;

import java.util.List;
import nl.zaakregie.testplatform.controle.Check;

/** The checks of this package. */
public final class Vraagchecks {
    private Vraagchecks() {}

    public static List<Check> list() {
        return List.of(new VraagOmStatusCheck(), new HeeftScopeCheck(), new ScopeAlleenCheck(), new ScopeBevatCheck());
    }
}
