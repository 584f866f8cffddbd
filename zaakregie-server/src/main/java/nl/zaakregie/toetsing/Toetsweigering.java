// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.toetsing;

/** Why a run was not started, in Dutch, and at which field of the form; an empty name when it is none of them. */
public final class Toetsweigering extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String veld;

    Toetsweigering(String veld, String tekst) {
        super(tekst);
        this.veld = veld;
    }

    public String veld() {
        return veld;
    }

    public String tekst() {
        return String.valueOf(getMessage());
    }
}
