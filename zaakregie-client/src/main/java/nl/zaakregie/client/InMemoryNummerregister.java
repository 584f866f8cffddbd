// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.zaakregie.stuf.Zaakidentificatie;

/** A register that lasts as long as the program. Safe for many threads. */
public final class InMemoryNummerregister implements Nummerregister {
    private final Map<String, Zaakidentificatie> numbers = new ConcurrentHashMap<>();

    @Override
    public Optional<Zaakidentificatie> find(String werkstuk) {
        return Optional.ofNullable(numbers.get(werkstuk));
    }

    @Override
    public void keep(String werkstuk, Zaakidentificatie identificatie) {
        numbers.put(werkstuk, identificatie);
    }
}
