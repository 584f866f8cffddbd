// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.antwoord;

import java.util.List;
import nl.zaakregie.testplatform.controle.Check;

/** The checks of this package. */
public final class Antwoordchecks {
    private Antwoordchecks() {}

    public static List<Check> list() {
        return List.of(
                new EntiteittypeCheck(),
                new NilMetRedenCheck(),
                new ScopeVolledigCheck(),
                new NietsOngevraagdCheck(),
                new ZaakidentificatieCheck(),
                new DocumentidentificatieCheck(),
                new NieuwNummerCheck(),
                new EenObjectCheck(),
                new NietGevondenCheck(),
                new ZelfdeZaakCheck(),
                new ZelfdeDocumentCheck(),
                new GegevensGelijkCheck(),
                new RollenGelijkCheck(),
                new RelatiesGelijkCheck(),
                new StatusGelijkCheck(),
                new LaatsteStatusCheck(),
                new DocumentInLijstCheck(),
                new DocumentgegevensGelijkCheck(),
                new DocumentinhoudGelijkCheck(),
                new BestandsnaamCheck(),
                new SlotCheck());
    }
}
