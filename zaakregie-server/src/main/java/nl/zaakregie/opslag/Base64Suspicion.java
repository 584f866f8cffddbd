// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.opslag;

/** Whether content could be base64 from its first byte to its last: the sign that it was coded twice (interop 13). */
final class Base64Suspicion {
    /** Shorter content is too often base64 by chance: any word of four letters is. */
    private static final int SHORTEST = 32;

    private boolean possible = true;
    private boolean padded;
    private long digits;

    void add(byte[] buffer, int length) {
        for (int i = 0; possible && i < length; i++) {
            int c = buffer[i];
            if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
                continue;
            }
            digits++;
            if (c == '=') {
                padded = true;
            } else {
                possible = !padded && isDigit(c);
            }
        }
    }

    private static boolean isDigit(int c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '/';
    }

    boolean holds() {
        return possible && digits >= SHORTEST && digits % 4 == 0;
    }
}
