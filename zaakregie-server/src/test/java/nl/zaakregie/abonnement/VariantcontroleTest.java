// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.abonnement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.zaakregie.instellingen.Instellingen;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class VariantcontroleTest {

    @Test
    void saysNothingWhenTheAbonnementenbeheerIsInOnePlace() {
        assertThat(Variantcontrole.list(Variant.IN_SERVICEBUS, settings(Map.of())))
                .isEmpty();
        assertThat(Variantcontrole.list(
                        Variant.IN_SERVICEBUS, settings(Map.of("zaakregie.rollen", "servicebus,abonnementenbeheer"))))
                .isEmpty();
        assertThat(Variantcontrole.list(Variant.APART, settings(Map.of("zaakregie.rollen", "abonnementenbeheer"))))
                .isEmpty();
    }

    @Test
    void warnsWhenTwoVariantsAreOnAtOnce() {
        // RZS 6.1
        assertThat(Variantcontrole.list(
                        Variant.IN_ZAAKSYSTEEM,
                        settings(Map.of(
                                "zaakregie.rollen", "zaaksysteem,abonnementenbeheer",
                                "zaakregie.systemen[0].naam", "abonnementenbeheer",
                                "zaakregie.systemen[0].applicatie", "ANDER",
                                "zaakregie.systemen[0].endpoints.OntvangAsynchroon", "http://127.0.0.1:9/"))))
                .singleElement()
                .asString()
                .contains("Twee varianten tegelijk");
    }

    @Test
    void warnsWhenTheRoleThatHostsItIsNotPlayedHere() {
        assertThat(Variantcontrole.list(
                        Variant.IN_SERVICEBUS, settings(Map.of("zaakregie.rollen", "zaaksysteem,abonnementenbeheer"))))
                .singleElement()
                .asString()
                .contains("servicebus");
    }

    @Test
    void isSilentWhereTheAbonnementenbeheerIsNotPlayed() {
        assertThat(Variantcontrole.list(Variant.IN_SERVICEBUS, settings(Map.of("zaakregie.rollen", "zaaksysteem"))))
                .isEmpty();
    }

    private static Instellingen settings(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values)).bindOrCreate("zaakregie", Instellingen.class);
    }
}
