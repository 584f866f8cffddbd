// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.virusscan;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** A virus scanner. Content that was not scanned is not clean: who can't reach the scanner keeps nothing. */
public interface Virusscanner {

    /**
     * Has content scanned.
     *
     * @param inhoud  the content, read to its end at most
     * @param grootte number of bytes
     * @return what the scanner found, in its own words; empty when the content is clean
     * @throws IOException when the scanner can't be reached, fails, or doesn't answer in time
     */
    Optional<String> scan(InputStream inhoud, long grootte) throws IOException;
}
