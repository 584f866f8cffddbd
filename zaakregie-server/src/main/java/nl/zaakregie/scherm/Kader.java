// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page.
 *
 * @param wie   name and role of who is logged in; absent when nobody is
 * @param menu  the pages that this role may open
 * @param demo  whether the people and data are fictitious
 * @param thema whether the municipality has a stylesheet of its own
 */
record Kader(
        String omgeving,
        String gemeente,
        @Nullable String wie,
        List<Menupunt> menu,
        boolean demo,
        boolean thema,
        String tijd) {
    /** One entry of the menu, with how much is new there. */
    record Menupunt(String naam, String pad, boolean actief, int aantal) {}
}
