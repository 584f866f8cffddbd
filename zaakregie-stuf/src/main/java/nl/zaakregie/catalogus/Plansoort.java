// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.catalogus;

/** What a zaak is in the social domain (RZS 2.3, 3.3; BR-14). */
public enum Plansoort {
    GEZINSPLAN,
    LEVENSDOMEINPLAN,
    /** A zaak of any zaaktype that is related to a gezinsplan. */
    DEELPLAN,
    /** A zaak outside any plan. */
    GEWOON
}
