// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.opslag;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.stuf.Inhoudsverwijzing;
import nl.zaakregie.xml.Inhoudontvanger;

/**
 * The contents of one message, from the moment that they come in until the message was handled: taken in by the reader,
 * prepared before the transaction, stored in it. Closing gives back what nobody kept. For one thread at a time.
 */
public final class Inhouden implements Inhoudontvanger, AutoCloseable {
    private final Spool spool;
    private final Inhoudopslag opslag;
    private final long maximum;
    private final Map<Inhoudsverwijzing, SpooledInhoud> received = new HashMap<>();
    private final Map<Inhoudsverwijzing, Inhoudopslag.Klaargezet> prepared = new HashMap<>();

    /**
     * Nothing yet.
     *
     * @param maximum bytes of one content that are kept
     */
    public Inhouden(Spool spool, Inhoudopslag opslag, long maximum) {
        this.spool = spool;
        this.opslag = opslag;
        this.maximum = maximum;
    }

    @Override
    public Inhoudsverwijzing receive(InputStream inhoud) throws IOException {
        SpooledInhoud content = spool.receive(inhoud, maximum);
        SpooledInhoud same = received.putIfAbsent(content.verwijzing(), content);
        if (same != null) {
            content.close();
        }
        return content.verwijzing();
    }

    /** What came in; content that came twice is there once. */
    public Collection<SpooledInhoud> all() {
        return received.values();
    }

    /** The content that a message refers to. */
    public Optional<SpooledInhoud> find(Inhoudsverwijzing verwijzing) {
        return Optional.ofNullable(received.get(verwijzing));
    }

    /** Whether the message has no content. */
    public boolean isEmpty() {
        return received.isEmpty();
    }

    /** Before the transaction: the part of storing that may take long. */
    public void prepare(Inhoudsverwijzing verwijzing) throws IOException {
        if (!prepared.containsKey(verwijzing)) {
            prepared.put(verwijzing, opslag.prepare(get(verwijzing)));
        }
    }

    /**
     * Within the transaction of the caller: keeps content that was prepared.
     *
     * @return its key in table {@code inhoud}
     */
    public long store(Inhoudsverwijzing verwijzing) {
        Inhoudopslag.Klaargezet ready = prepared.get(verwijzing);
        if (ready == null) {
            throw new IllegalStateException("Content was not prepared");
        }
        return opslag.store(ready);
    }

    private SpooledInhoud get(Inhoudsverwijzing verwijzing) {
        return find(verwijzing).orElseThrow(() -> new IllegalStateException("The message has no such content"));
    }

    @Override
    public void close() {
        prepared.values().forEach(opslag::discard);
        prepared.clear();
        received.values().forEach(SpooledInhoud::close);
        received.clear();
    }
}
