// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.verzending;

import java.time.Instant;
import java.util.UUID;
import nl.zaakregie.bericht.Portsoort;

/**
 * A message that this node may offer now.
 *
 * @param claim    the claim on its queue
 * @param probe    whether it is the one message that tries a destination whose breaker is open
 * @param pogingen earlier attempts
 */
record Geclaimd(
        long id,
        UUID claim,
        boolean probe,
        String bestemming,
        String sleutel,
        String rol,
        String service,
        String soapAction,
        Portsoort portsoort,
        String contentType,
        String zaakidentificatie,
        String referentienummer,
        byte[] envelop,
        boolean houdtVast,
        String gevolg,
        String context,
        int pogingen,
        Instant aangemaakt,
        Instant aangeboden) {

    Geclaimd withEnvelop(byte[] other) {
        return new Geclaimd(
                id,
                claim,
                probe,
                bestemming,
                sleutel,
                rol,
                service,
                soapAction,
                portsoort,
                contentType,
                zaakidentificatie,
                referentienummer,
                other,
                houdtVast,
                gevolg,
                context,
                pogingen,
                aangemaakt,
                aangeboden);
    }
}
