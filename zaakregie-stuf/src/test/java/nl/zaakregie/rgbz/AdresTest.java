// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.rgbz;

import static nl.zaakregie.stuf.Namen.bg;
import static nl.zaakregie.stuf.Namen.zkn;
import static org.assertj.core.api.Assertions.assertThat;

import nl.zaakregie.stuf.StufElement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdresTest {

    @ParameterizedTest
    @CsvSource({
        "gor.openbareRuimteNaam, gor.straatnaam, Burgemeester Proeflaan",
        "gor.openbareRuimteNaam, overig, Burgemeester Proeflaan",
        "overig, gor.straatnaam, Burg Proefln"
    })
    void theStreetIsReadFromEitherElement(String first, String second, String street) {
        // interop 48
        Adres adres = new Adres(StufElement.builder(zkn("verblijfsadres"))
                .add(bg(first), "Burgemeester Proeflaan")
                .add(bg(second), "Burg Proefln")
                .add(bg("aoa.postcode"), "9999AA")
                .add(bg("aoa.huisnummer"), "12")
                .add(bg("aoa.huisletter"), "a")
                .add(bg("aoa.huisnummertoevoeging"), "2")
                .add(bg("wpl.woonplaatsNaam"), "Proefstad")
                .build());
        assertThat(adres.straat()).contains(street);
        assertThat(adres.huisnummer()).contains("12a-2");
        assertThat(adres.postcode()).contains("9999AA");
        assertThat(adres.woonplaats()).contains("Proefstad");
    }
}
