// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.zaak;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of the zaak register, prefix {@code zaakregie.zaak}; docs/configuratie.md describes each.
 *
 * @param statusNaAfsluiting whether a closed zaak may get a status after its last one
 * @param vraagZonderCriterium whether a question may ask for every zaak
 * @param telgrens           most objects that are counted for aantalVoorkomens
 */
@ConfigurationProperties("zaakregie.zaak")
record Zaakinstellingen(
        @DefaultValue("false") boolean statusNaAfsluiting,
        @DefaultValue("false") boolean vraagZonderCriterium,
        @DefaultValue("10000") int telgrens) {}
