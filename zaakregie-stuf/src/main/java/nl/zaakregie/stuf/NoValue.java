// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.stuf;

import java.util.Optional;

/** Why an element has no value (StUF 03.01 paragraph 3.4; ). */
public enum NoValue {
    NIET_ONDERSTEUND("nietOndersteund"),
    NIET_GEAUTORISEERD("nietGeautoriseerd"),
    GEEN_WAARDE("geenWaarde"),
    WAARDE_ONBEKEND("waardeOnbekend"),
    VASTGESTELD_ONBEKEND("vastgesteldOnbekend");

    private final String code;

    NoValue(String code) {
        this.code = code;
    }

    /** The value of the attribute StUF:noValue. */
    public String code() {
        return code;
    }

    /** The constant for a value of StUF:noValue, if it is one of the five. */
    public static Optional<NoValue> find(String code) {
        for (NoValue value : values()) {
            if (value.code.equals(code)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
