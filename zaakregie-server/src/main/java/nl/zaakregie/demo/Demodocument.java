// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.demo;

import nl.zaakregie.client.zaak.Documentidentificatie;
import nl.zaakregie.client.zaak.VertrouwelijkAanduiding;

/**
 * A document of Voorbeeldstad. Its content is made when it is sent.
 *
 * @param type    what kind of document it is
 * @param formaat media type
 * @param door    identificatie of a medewerker or an organisatorische eenheid
 * @param dag     the day on which it was added
 * @param tijd    uu:mm
 */
record Demodocument(
        Documentidentificatie identificatie,
        String titel,
        String type,
        String formaat,
        VertrouwelijkAanduiding vertrouwelijkheid,
        String door,
        int dag,
        String tijd,
        String bestandsnaam) {}
