// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.regels;

import static nl.zaakregie.stuf.Namen.GERELATEERDE;
import static nl.zaakregie.stuf.Namen.zkn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.zaakregie.catalogus.Plansoort;
import nl.zaakregie.catalogus.Statustype;
import nl.zaakregie.catalogus.Zaaktype;
import nl.zaakregie.stuf.StufElement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusregelsTest {
    private static final Zaaktype ZAAKTYPE = new Zaaktype(
            "WMOHULP",
            "Behandelen aanvraag",
            "",
            Plansoort.GEWOON,
            List.of(),
            "20150216",
            List.of(
                    new Statustype(1, "Ontvangen"),
                    new Statustype(2, "In behandeling"),
                    new Statustype(3, "Afgehandeld")));

    @ParameterizedTest
    @CsvSource({
        "In behandeling, 2, '', ''",
        "In behandeling, 0002, '', ''",
        "In behandeling, '', '', ''",
        "in  Behandeling, 2, SOEP-39, SOEP-39",
        "Afgehandeld, 1, SOEP-39, SOEP-39",
        "'', 3, SOEP-39, SOEP-39",
        "Weggewaaid, 3, BR-19, BR-19",
        "'', 9, BR-19, BR-19"
    })
    void aStatusIsKnownByItsOmschrijvingThenByItsVolgnummer(
            String omschrijving, String volgnummer, String lenient, String strict) {
        // BR-19, interop 39
        StufElement status = StufElement.of(
                zkn("heeft"),
                StufElement.builder(GERELATEERDE)
                        .entiteit("STT", null)
                        .add(zkn("volgnummer"), volgnummer)
                        .add(zkn("omschrijving"), omschrijving)
                        .build());
        check(status, lenient, Controleprofiel.lenientProfile(), lenient.equals("BR-19"));
        check(status, strict, Controleprofiel.strictProfile(), !strict.isEmpty());
    }

    private static void check(StufElement status, String rule, Controleprofiel profiel, boolean refused) {
        List<Bevinding> findings = Statusregels.validate(status, List.of(status), ZAAKTYPE, profiel);
        assertThat(findings).extracting(Bevinding::regel).isEqualTo(rule.isEmpty() ? List.of() : List.of(rule));
        assertThat(findings.stream().anyMatch(Bevinding::isFout)).isEqualTo(refused);
    }
}
