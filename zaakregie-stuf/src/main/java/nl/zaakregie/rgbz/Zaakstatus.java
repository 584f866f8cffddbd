// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.rgbz;

import static nl.zaakregie.stuf.Namen.zkn;

import nl.zaakregie.stuf.StufObject;

/**
 * A status that was set on a zaak.
 *
 * @param relatie the relation {@code heeft}
 */
public record Zaakstatus(StufObject relatie) {

    public String omschrijving() {
        return relatie.gerelateerde().flatMap(g -> g.value(zkn("omschrijving"))).orElse("");
    }

    public String volgnummer() {
        return relatie.gerelateerde().flatMap(g -> g.value(zkn("volgnummer"))).orElse("");
    }

    /** When it was set, 8 to 17 digits; empty when the message did not say. */
    public String datumStatusGezet() {
        return relatie.value(zkn("datumStatusGezet")).orElse("");
    }
}
