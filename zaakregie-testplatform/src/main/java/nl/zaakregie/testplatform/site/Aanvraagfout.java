// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.site;

/** What is wrong with a form, in Dutch, and at which field. */
public final class Aanvraagfout extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String veld;

    public Aanvraagfout(String veld, String tekst) {
        super(tekst);
        this.veld = veld;
    }

    /** Name of the field. */
    public String veld() {
        return veld;
    }
}
