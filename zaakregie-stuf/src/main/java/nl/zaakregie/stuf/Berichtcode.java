// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.stuf;

import java.util.Optional;

/** The message codes that ZDS 1.1 and Regie- en zaakservices use (StUF 03.01 paragraph 4.1.2). */
public enum Berichtcode {
    Lk01(true),
    Lk02(false),
    Lv01(false),
    La01(false),
    Di01(true),
    Di02(false),
    Du01(true),
    Du02(false),
    Bv01(true),
    Bv02(false),
    Bv03(false),
    Bv04(false),
    Fo01(true),
    Fo02(false),
    Fo03(false);

    private final boolean asynchronous;

    Berichtcode(boolean asynchronous) {
        this.asynchronous = asynchronous;
    }

    /** Whether a message of this code, when it comes in as a request, is answered Bv03 or Fo03. */
    public boolean asynchronous() {
        return asynchronous;
    }

    /** The constant for a value of StUF:berichtcode, if this product knows it. */
    public static Optional<Berichtcode> find(String code) {
        for (Berichtcode value : values()) {
            if (value.name().equals(code)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
