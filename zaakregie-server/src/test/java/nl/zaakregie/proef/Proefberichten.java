// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import nl.zaakregie.xml.Voorbeelden;

/** Messages about one zaak, made from the examples; the number of the zaak is also the referentienummer. */
final class Proefberichten {
    private static final String GEZINSPLAN = Voorbeelden.text("creeerZaak-gezinsplan-request-min.xml");
    private static final String VRAAG = Voorbeelden.text("geefZaakdetails-request-alles.xml");

    private Proefberichten() {}

    static String gezinsplan(String identificatie) {
        return GEZINSPLAN
                .replace("9999GZP2016000001", identificatie)
                .replaceAll("<StUF:referentienummer>[^<]*", "<StUF:referentienummer>" + identificatie);
    }

    static String vraag(String identificatie) {
        return VRAAG.replace("9999GZP2016000001", identificatie);
    }
}
