// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.verzending;

import nl.zaakregie.bericht.Portsoort;

/**
 * A message to pass on at once, unchanged.
 *
 * @param contentType media type as it came, with its parameters
 * @param soapAction  value of the header as it came
 */
public record Doorvoer(
        String bestemming,
        String rol,
        String service,
        Portsoort portsoort,
        String contentType,
        String soapAction,
        String zaakidentificatie,
        String referentienummer,
        byte[] body) {}
