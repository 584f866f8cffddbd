// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.verzoek;

import java.util.List;
import nl.zaakregie.testplatform.controle.Check;

/** The checks of this package. */
public final class Verzoekchecks {
    private Verzoekchecks() {}

    public static List<Check> list() {
        return List.of(
                new SoapactionCheck(),
                new EndpointCheck(),
                new StufRegelsCheck(),
                new KoppelvlakCheck(),
                new StuurgegevensCheck(),
                new ZenderEnOntvangerCheck(),
                new FunctieCheck(),
                new KerngegevensCheck(),
                new SoortZaakCheck(),
                new NummerCheck(),
                new AantalClientenCheck(),
                new AantalBelanghebbendenCheck(),
                new AantalUitvoerendenCheck(),
                new AantalUitvoerendeMedewerkersCheck(),
                new AantalUitvoerendeVestigingenCheck(),
                new VerwantAanCheck(),
                new OverZaakCheck(),
                new BekendeZaakCheck(),
                new SoortGevraagdeZaakCheck(),
                new OverDocumentCheck(),
                new BekendDocumentCheck(),
                new DocumentnummerCheck(),
                new DocumentBijZaakCheck(),
                new DocumentinhoudCheck(),
                new SlotGebruiktCheck());
    }
}
