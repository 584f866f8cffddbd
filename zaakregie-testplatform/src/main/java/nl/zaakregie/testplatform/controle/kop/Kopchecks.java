// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.kop;

import java.util.List;
import nl.zaakregie.testplatform.controle.Check;

/** The checks of this package. */
public final class Kopchecks {
    private Kopchecks() {}

    public static List<Check> list() {
        return List.of(
                new SchemaCheck(),
                new Patch21Check(),
                new Patch26Check(),
                new BerichtcodeCheck(),
                new HoofdelementCheck(),
                new StufWaardenCheck(),
                new AdresseringCheck(),
                new KruisverwijzingCheck(),
                new EigenReferentienummerCheck(),
                new TijdstipBerichtCheck(),
                new KaleStuurgegevensCheck(),
                new AntwoordfunctieCheck());
    }
}
