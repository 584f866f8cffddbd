// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.berichtenlog;

import org.springframework.stereotype.Component;

/** Encrypts what other features store of messages, with the keys of the berichtenlog. */
@Component
public class Verzegeling {
    private static final String PLACE = "bericht";

    private final KeyRing keys;

    Verzegeling(KeyRing keys) {
        this.keys = keys;
    }

    public byte[] seal(byte[] clear) {
        return keys.seal(clear, PLACE);
    }

    public byte[] open(byte[] sealed) {
        return keys.open(sealed, PLACE);
    }
}
