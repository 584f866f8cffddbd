// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.vraag;

import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.zkn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.zaakregie.mutatie.KennisgevingApplier;
import nl.zaakregie.mutatie.MutatieResult;
import nl.zaakregie.regels.Controleprofiel;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.StufObject;
import nl.zaakregie.xml.BerichtReader;
import nl.zaakregie.xml.Schemas;
import nl.zaakregie.xml.Voorbeelden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScopeProjectionTest {
    private final Schemas schemas = Schemas.shared();
    private final KennisgevingApplier applier = new KennisgevingApplier(schemas.model());
    private final ScopeProjection projection = new ScopeProjection(schemas.model());

    @ParameterizedTest
    @CsvSource({
        "creeerZaak-gezinsplan-request-min.xml,geefZaakdetails-request-full.xml",
        "creeerZaak-gezinsplan-request-full.xml,geefZaakdetails-request-full.xml",
        "creeerZaak-gezinsplan-request-full.xml,geefZaakdetails-request-min.xml",
        "creeerZaak-gezinsplan-request-full.xml,geefZaakdetails-request-alles.xml",
        "creeerZaak-deelplan-request-full.xml,geefZaakdetails-request-full.xml",
        "creeerZaak-deelplan-request-full.xml,geefZaakdetails-request-alles.xml",
        "creeerZaak-levensdomeinplan-request-full.xml,geefZaakdetails-request-full.xml",
        "creeerZaak-taakspecifiek-request-min.xml,geefZaakdetails-request-full.xml"
    })
    void answersAreValid(String creation, String question) {
        StufObject stored = create(creation).object();
        StufElement scope =
                Voorbeelden.read(question).root().find(zkn("scope"), OBJECT).orElseThrow();
        StufElement object = projection.project(stored, Optional.of(scope));
        assertThat(new BerichtReader(schemas).validate(answer(object))).isEmpty();
        if (scope.children().size() > 1) {
            // every asked element comes back
            assertThat(scope.children())
                    .allSatisfy(asked -> assertThat(object.child(asked.name()))
                            .as(asked.localName())
                            .isPresent());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alles",
                "allesZonderMetagegevens",
                "allesMaarKerngegevensGerelateerden",
                "allesZonderMetagegevensMaarKerngegevensGerelateerden",
                "kerngegevens"
            })
    void answersEachScopeValue(String value) {
        // T-19, R-155
        StufObject stored = create("creeerZaak-gezinsplan-request-full.xml").object();
        StufElement scope = StufElement.builder(OBJECT)
                .entiteit("ZAK", null)
                .attribute(nl.zaakregie.stuf.Namen.SCOPE, value)
                .build();
        StufElement object = projection.project(stored, Optional.of(scope));
        assertThat(new BerichtReader(schemas).validate(answer(object))).isEmpty();
        assertThat(object.child(zkn("toelichting")).isPresent()).isEqualTo(!value.equals("kerngegevens"));
    }

    @ParameterizedTest
    @CsvSource({
        "creeerZaak-gezinsplan-request-full.xml,updateZaak-gezinsplan-request-min.xml",
        "creeerZaak-gezinsplan-request-full.xml,updateZaak-gezinsplan-request-full.xml",
        "creeerZaak-levensdomeinplan-request-full.xml,updateZaak-levensdomeinplan-request-full.xml",
        "creeerZaak-deelplan-request-full.xml,updateZaak-deelplan-request-full.xml",
        "creeerZaak-gezinsplan-request-full.xml,actualiseerZaakstatus-request-full.xml"
    })
    void answersAreValidAfterAChange(String creation, String change) {
        StufObject stored = create(creation).object();
        MutatieResult changed =
                applier.apply(Optional.of(stored), Voorbeelden.read(change).root(), Controleprofiel.lenientProfile());
        assertThat(changed.object()).isNotEqualTo(stored);
        StufElement scope = Voorbeelden.read("geefZaakdetails-request-full.xml")
                .root()
                .find(zkn("scope"), OBJECT)
                .orElseThrow();
        StufElement object = projection.project(changed.object(), Optional.of(scope));
        assertThat(new BerichtReader(schemas).validate(answer(object))).isEmpty();
    }

    private MutatieResult create(String creation) {
        return applier.apply(Optional.empty(), Voorbeelden.read(creation).root(), Controleprofiel.lenientProfile());
    }

    private static StufElement answer(StufElement object) {
        StufElement example = Voorbeelden.read("geefZaakdetails-answer-min.xml").root();
        return example.mapChildren(c -> c.is(zkn("antwoord")) ? StufElement.of(zkn("antwoord"), object) : c);
    }
}
