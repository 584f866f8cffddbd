// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.zaaktypen;

import java.util.List;

/** A zaaktypecatalogus that cannot be used; the text names the file, the line and what is wrong, one fault a line. */
public final class CatalogusException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CatalogusException(String file, List<String> faults) {
        super("De zaaktypecatalogus " + file + " is niet bruikbaar:\n  " + String.join("\n  ", faults));
    }
}
