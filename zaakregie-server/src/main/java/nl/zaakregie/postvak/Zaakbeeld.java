// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.postvak;

import java.time.Instant;
import java.util.List;
import nl.zaakregie.bericht.Zaaknotificatie.Soort;
import nl.zaakregie.catalogus.Plansoort;

/**
 * How a role saw a zaak when it last asked.
 *
 * @param soort       what the zaak is in the social domain
 * @param zaaktype    its zaaktype
 * @param startdatum  jjjjmmdd; einddatum too, or empty
 * @param status      omschrijving of the current status; empty: none
 * @param statusGezet when it was set, 8 to 17 digits
 * @param gerelateerd zaken that it says it is related to
 */
public record Zaakbeeld(
        String identificatie,
        Plansoort soort,
        Soort zaaktype,
        String omschrijving,
        String startdatum,
        String einddatum,
        String resultaat,
        String status,
        String statusGezet,
        List<String> gerelateerd,
        Instant opgehaald) {}
