// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.zaaktypen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.zaakregie.catalogus.Plansoort;
import nl.zaakregie.catalogus.Rolsoort;
import nl.zaakregie.catalogus.Roltype;
import nl.zaakregie.catalogus.Statustype;
import nl.zaakregie.catalogus.Zaaktype;
import nl.zaakregie.catalogus.Zaaktypecatalogus;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogusReaderTest {
    @TempDir
    Path folder;

    @Nested
    class Shipped {
        private final Zaaktypecatalogus catalogus = CatalogusReader.read(null);

        @ParameterizedTest
        @CsvSource({
            "GEZINSPLAN, GEZINSPLAN, SOCDM821002193-1, Signaal geregistreerd, Zaak afgerond",
            "LEVENSDOM, LEVENSDOMEINPLAN, SOCDM821002193-2, Zaak geregistreerd, Zaak afgerond"
        })
        void hasTheReferenceTypesOfTheStandard(
                String code, Plansoort soort, String identificatie, String first, String last) {
            // RZS bijlage B and C, E-51
            Zaaktype type = catalogus.find(code, "").orElseThrow();
            assertThat(type.plansoort()).isEqualTo(soort);
            assertThat(type.identificatie()).isEqualTo(identificatie);
            assertThat(type.statustypen()).hasSize(4);
            assertThat(type.firstStatustype()).contains(new Statustype(1, first));
            assertThat(type.isEindstatus(new Statustype(4, last))).isTrue();
            assertThat(type.roltypen())
                    .contains(
                            new Roltype("Client", Rolsoort.CLIENT),
                            new Roltype("Regisseur", Rolsoort.INITIATOR),
                            new Roltype("Mantelzorger", Rolsoort.BELANGHEBBENDE));
        }

        @ParameterizedTest
        @CsvSource({"WMOHULP", "SCHULDHULP", "LEERLVERV", "JEUGDAMB", "BIJZBIJST", "PARTICIP"})
        void hasTypesForDeelplannen(String code) {
            Zaaktype type = catalogus.find(code, "").orElseThrow();
            assertThat(type.plansoort()).isEqualTo(Plansoort.GEWOON);
            assertThat(type.statustypen()).hasSizeGreaterThan(2);
        }

        @ParameterizedTest
        @CsvSource({
            "GEZINSPLAN, '', GEZINSPLAN",
            "GEZINSPLAN, Iets heel anders, GEZINSPLAN",
            "'', Opstellen en uitvoeren gezinsplan, GEZINSPLAN",
            "'', '  opstellen EN  uitvoeren gezinsplan', GEZINSPLAN",
            "'', Gezinsplan opstellen en uitvoeren, GEZINSPLAN",
            "GZP-EIGEN, Gezinsplan opstellen en uitvoeren, GEZINSPLAN",
            "'', Levensdomeinplan opstellen en uitvoeren, LEVENSDOM",
            "gezinsplan, '', ''",
            "'', Gezinsplan, ''",
            "'', '', ''"
        })
        void recognisesATypeByCodeAndElseByName(String code, String name, String expected) {
            // E-08
            assertThat(catalogus.find(code, name).map(Zaaktype::code).orElse(""))
                    .isEqualTo(expected);
        }
    }

    @Nested
    class Own {

        @Test
        void addsATypeAndReplacesOneByItsCode() throws IOException {
            Zaaktypecatalogus catalogus = CatalogusReader.read(file("""
                    zaaktypen:
                      - code: WMOHULP
                        omschrijving: Wmo in Proefstad
                        statussen: [Open, Dicht]
                      - code: EIGEN
                        omschrijving: Eigen gezinsplan
                        soort: gezinsplan
                        ookGenoemd: [Plan van ons]
                        ingangsdatum: 2016-01-01
                        rollen: [{omschrijving: Buur, soort: belanghebbende}]
                        statussen: [Begin, Eind]
                    """));
            assertThat(catalogus.find("WMOHULP", "").orElseThrow().statustypen())
                    .hasSize(2);
            assertThat(catalogus.find("", "plan van ons").orElseThrow())
                    .returns("EIGEN", Zaaktype::code)
                    .returns(Plansoort.GEZINSPLAN, Zaaktype::plansoort)
                    .returns("20160101", Zaaktype::ingangsdatum);
            assertThat(catalogus.find("GEZINSPLAN", "")).isPresent();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "'' | regel 1: het bestand is leeg",
                    "zaaktypen: | regel 1: het veld 'zaaktypen' is geen lijst",
                    "'zaaktypen: []' | de lijst 'zaaktypen' ontbreekt of is leeg",
                    "soorten: [] | regel 1: onbekend veld 'soorten'",
                    "'zaaktypen: [{code: A' | geen geldige YAML",
                    "'zaaktypen:\n  - code: A\n\tomschrijving: x' | regel 3: geen geldige YAML",
                    "'zaaktypen:\n- een' | regel 2: een zaaktype heeft geen velden",
                    "'zaaktypen:\n- omschrijving: X\n  statussen: [A]' | regel 2: het veld 'code' ontbreekt",
                    "'zaaktypen:\n- code: ELFTEKENS12\n  omschrijving: X\n  statussen: [A]' | regel 2: 'ELFTEKENS12' is langer dan 10 tekens",
                    "'zaaktypen:\n- code: A\n  statussen: [A]' | regel 2: het veld 'omschrijving' ontbreekt",
                    "'zaaktypen:\n- code: A\n  omschrijving: [X]\n  statussen: [A]' | regel 3: het veld 'omschrijving' is leeg of geen tekst",
                    "'zaaktypen:\n- code: A\n  omschrijving: X' | regel 2: de lijst 'statussen' ontbreekt of is leeg",
                    "'zaaktypen:\n- code: A\n  omschrijving: X\n  statussen: []' | regel 4: de lijst 'statussen' ontbreekt of is leeg",
                    "'zaaktypen:\n- code: A\n  omschrijving: X\n  statussen: A' | regel 4: het veld 'statussen' is geen lijst",
                    "'zaaktypen:\n- code: A\n  omschrijving: X\n  statussen: [A, a]' | de status 'a' staat er twee keer",
                    "'zaaktypen:\n- code: A\n  omschrijving: X\n  soort: plan\n  statussen: [A]' | regel 4: soort 'plan' is onbekend",
                    "'zaaktypen:\n- code: A\n  omschrijving: X\n  status: [A]' | regel 4: onbekend veld 'status'",
                    "'zaaktypen:\n- code: A\n  code: B\n  omschrijving: X\n  statussen: [A]' | regel 3: het veld 'code' staat er twee keer",
                    "'zaaktypen:\n- code: A\n  omschrijving: X\n  ingangsdatum: 20160230\n  statussen: [A]' | regel 4: de ingangsdatum bestaat niet",
                    "'zaaktypen:\n- code: A\n  omschrijving: X\n  statussen: [A]\n  rollen: [{omschrijving: X, soort: buur}]' | regel 5: rolsoort 'buur' is onbekend",
                    "'zaaktypen:\n- {code: A, omschrijving: X, statussen: [A]}\n- {code: A, omschrijving: Y, statussen: [A]}' | regel 3: het zaaktype 'A' staat er twee keer",
                    "'zaaktypen:\n- {code: A, omschrijving: uitvoeren SCHULDHULPVERLENING, statussen: [A]}' | de zaaktypen 'SCHULDHULP' en 'A' hebben dezelfde naam",
                    "'zaaktypen:\n- {code: GEZINSPLAN, omschrijving: X, statussen: [A]}' | er is geen zaaktype van soort gezinsplan meer"
                })
        void isRefusedWithItsNameTheLineAndWhatIsWrong(String content, String fault) throws IOException {
            String file = file(content);
            assertThatThrownBy(() -> CatalogusReader.read(file))
                    .isInstanceOf(CatalogusException.class)
                    .hasMessageContaining(file)
                    .hasMessageContaining(fault);
        }

        @Test
        void isToldEveryFaultAtOnce() throws IOException {
            String file = file("""
                    zaaktypen:
                      - code: ELFTEKENS12
                        soort: plan
                      - omschrijving: Y
                        statussen: [A]
                    """);
            assertThatThrownBy(() -> CatalogusReader.read(file))
                    .hasMessageContainingAll("regel 2", "regel 3", "regel 4", "omschrijving", "statussen");
        }

        @Test
        void isRefusedWhenItIsNotThereOrNoText() throws IOException {
            assertThatThrownBy(
                            () -> CatalogusReader.read(folder.resolve("weg.yml").toString()))
                    .hasMessageContainingAll("weg.yml", "bestaat niet");
            Path binary =
                    Files.write(folder.resolve("latin1.yml"), "zaaktypen: é".getBytes(StandardCharsets.ISO_8859_1));
            assertThatThrownBy(() -> CatalogusReader.read(binary.toString())).hasMessageContaining("geen UTF-8");
        }

        private String file(String content) throws IOException {
            return Files.writeString(folder.resolve("zaaktypen.yml"), content).toString();
        }
    }
}
