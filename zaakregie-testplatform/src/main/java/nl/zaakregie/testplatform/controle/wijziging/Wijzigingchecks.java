// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.wijziging;

import java.util.List;
import nl.zaakregie.testplatform.controle.Check;

/** The checks of this package. */
public final class Wijzigingchecks {
    private Wijzigingchecks() {}

    public static List<Check> list() {
        return List.of(
                new ZelfdeElementenCheck(),
                new PlaatshoudersCheck(),
                new VerwerkingssoortCheck(),
                new GegevensGewijzigdCheck(),
                new AllesGewijzigdCheck(),
                new ZaakGewijzigdCheck(),
                new RelatieErbijCheck(),
                new RelatieErafCheck(),
                new RelatieVervangenCheck(),
                new NieuweStatusCheck());
    }
}
