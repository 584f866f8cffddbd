// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.stuf;

import java.util.Optional;

/** The values of StUF:scope: how much of an object a question asks for (StUF 03.01 paragraph 6.3.3; R-155). */
public enum Scope {
    KERNGEGEVENS("kerngegevens", false, true, true),
    ALLES("alles", true, true, false),
    ALLES_ZONDER_METAGEGEVENS("allesZonderMetagegevens", true, false, false),
    ALLES_MAAR_KERNGEGEVENS_GERELATEERDEN("allesMaarKerngegevensGerelateerden", true, true, true),
    ALLES_ZONDER_METAGEGEVENS_MAAR_KERNGEGEVENS_GERELATEERDEN(
            "allesZonderMetagegevensMaarKerngegevensGerelateerden", true, false, true);

    private final String code;
    private final boolean everything;
    private final boolean metagegevens;
    private final boolean gerelateerdenByKerngegevens;

    Scope(String code, boolean everything, boolean metagegevens, boolean gerelateerdenByKerngegevens) {
        this.code = code;
        this.everything = everything;
        this.metagegevens = metagegevens;
        this.gerelateerdenByKerngegevens = gerelateerdenByKerngegevens;
    }

    /** The value of the attribute. */
    public String code() {
        return code;
    }

    /** Whether it asks for every element and relation of the object, and not only for its kerngegevens. */
    public boolean everything() {
        return everything;
    }

    /** Whether metagegevens are asked for as well. */
    public boolean metagegevens() {
        return metagegevens;
    }

    /** Whether the other side of a relation is limited to its kerngegevens. */
    public boolean gerelateerdenByKerngegevens() {
        return gerelateerdenByKerngegevens;
    }

    /** The constant for a value of StUF:scope, if it is one of the five. */
    public static Optional<Scope> find(String code) {
        for (Scope value : values()) {
            if (value.code.equals(code)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
