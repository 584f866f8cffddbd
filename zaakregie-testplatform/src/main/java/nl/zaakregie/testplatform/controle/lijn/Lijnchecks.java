// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.lijn;

import java.util.List;
import nl.zaakregie.testplatform.controle.Check;

/** The checks of this package. */
public final class Lijnchecks {
    private Lijnchecks() {}

    public static List<Check> list() {
        return List.of(
                new HttpStatusCheck(),
                new MediatypeCheck(),
                new SoapEnvelopCheck(),
                new SoapVersieCheck(),
                new TijdslimietCheck(),
                new SoapFaultCheck(),
                new FoutberichtCheck(),
                new GeenLekCheck(),
                new GeenFoutCheck(),
                new GeweigerdCheck(),
                new FoutcodeCheck(),
                new AfgewezenCheck());
    }
}
