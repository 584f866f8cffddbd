// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.ontvangst;

import nl.zaakregie.instellingen.Instellingen;
import nl.zaakregie.mtom.MtomReader;
import nl.zaakregie.xml.BerichtReader;
import nl.zaakregie.xml.Envelop;
import nl.zaakregie.xml.EnvelopReader;
import nl.zaakregie.xml.Inhoudontvanger;
import nl.zaakregie.xml.Limits;
import nl.zaakregie.xml.MalformedBerichtException;
import nl.zaakregie.xml.Schemas;
import org.springframework.stereotype.Component;

/** Reads envelopes within the limits of the settings. */
@Component
class Enveloplezer {
    private final long maximum;
    private final MtomReader reader;

    Enveloplezer(Instellingen settings, Schemas schemas) {
        this.maximum = settings.ontvangst().maximum().toBytes();
        Limits limits = new Limits(Limits.standard().depth(), maximum);
        this.reader = new MtomReader(new EnvelopReader(new BerichtReader(schemas, limits)));
    }

    /** The largest message, without its content. */
    long maximum() {
        return maximum;
    }

    Envelop read(Lading body, String mediatype, Inhoudontvanger contents) throws MalformedBerichtException {
        return reader.read(body, mediatype, body.passing(contents));
    }
}
