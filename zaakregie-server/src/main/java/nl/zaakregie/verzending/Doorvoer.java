// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.verzending;

import nl.zaakregie.bericht.Portsoort;
import nl.zaakregie.opslag.Ruwbericht;

/**
 * A message to pass on at once, unchanged.
 *
 * @param soapAction value of the header as it came
 * @param accept     value of the header as it came
 * @param bewijs     what is logged of it
 */
public record Doorvoer(
        String bestemming,
        String rol,
        String service,
        Portsoort portsoort,
        String soapAction,
        String accept,
        String zaakidentificatie,
        String referentienummer,
        Ruwbericht ruw,
        byte[] bewijs) {}
