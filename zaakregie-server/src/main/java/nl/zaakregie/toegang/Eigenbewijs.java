// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.toegang;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What roles of one program show each other when they exchange messages over HTTP: a secret of this process. It goes to our own
 * address only.
 */
@Component
public class Eigenbewijs {
    /** Name of the header. */
    public static final String HEADER = "Zaakregie-Eigenbewijs";

    private final String secret;

    Eigenbewijs() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        secret = HexFormat.of().formatHex(random);
    }

    /** The value of the header. */
    public String value() {
        return secret;
    }

    /** Whether a request came from this process. */
    public boolean fits(@Nullable String shown) {
        return shown != null && Passwords.same(secret, shown);
    }
}
