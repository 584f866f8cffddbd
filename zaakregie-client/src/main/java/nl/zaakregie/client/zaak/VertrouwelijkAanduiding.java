// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client.zaak;

/** How confidential a document is (RGBZ 1.0), the most confidential first. */
public enum VertrouwelijkAanduiding {
    ZEER_GEHEIM,
    GEHEIM,
    CONFIDENTIEEL,
    VERTROUWELIJK,
    ZAAKVERTROUWELIJK,
    INTERN,
    BEPERKT_OPENBAAR,
    OPENBAAR;

    /** The same as it stands in a message. */
    String text() {
        return name().replace('_', ' ');
    }
}
