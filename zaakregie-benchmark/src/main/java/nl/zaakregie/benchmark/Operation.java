// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import nl.zaakregie.bericht.Service;

/**
 * A kind of request to measure.
 *
 * @param name     as the figures name it
 * @param service  what is called
 * @param body     makes the next envelope; called by many threads
 * @param expected stands in every good answer
 */
record Operation(String name, Service service, Supplier<byte[]> body, byte[] expected) {

    Operation(String name, Service service, Supplier<byte[]> body, String expected) {
        this(name, service, body, expected.getBytes(StandardCharsets.UTF_8));
    }
}
