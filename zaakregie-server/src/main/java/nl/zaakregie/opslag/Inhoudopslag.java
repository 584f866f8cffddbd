// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.opslag;

import java.io.IOException;
import java.io.InputStream;
import nl.zaakregie.stuf.Inhoudsverwijzing;

/**
 * Keeps the content of documents, the same content once. Keeping takes two steps, so that what may take long holds no
 * transaction open, and a transaction that fails leaves nothing behind (ADR 0045).
 */
public interface Inhoudopslag {

    /**
     * First step, outside any transaction: whatever may take long. Nobody can see the content yet, and what is never
     * stored goes away.
     */
    Klaargezet prepare(Inhoud inhoud) throws IOException;

    /**
     * Second step, within the transaction of the caller: the content is kept if and only if that transaction commits.
     *
     * @return its key in table {@code inhoud}, to refer to by foreign key
     */
    long store(Klaargezet klaargezet);

    /** Clears up what was prepared, unless a transaction kept it. For after the transaction, whatever became of it. */
    void discard(Klaargezet klaargezet);

    /** Whether content is kept. */
    boolean holds(Inhoudsverwijzing verwijzing);

    /**
     * The bytes of content, read piece by piece. The stream checks the hash: it throws {@link InhoudDamagedException}
     * instead of telling its end when what it read is not what was stored.
     *
     * @throws InhoudDamagedException when the content is not there
     */
    InputStream open(Inhoudsverwijzing verwijzing) throws IOException;

    /**
     * Within the transaction of the caller: removes content, unless something still refers to it.
     *
     * @return whether it was removed
     */
    boolean remove(Inhoudsverwijzing verwijzing);

    /**
     * Content between the two steps.
     *
     * @param inhoud  the content
     * @param sleutel where it was put in a store outside the database; empty when it was put nowhere
     */
    record Klaargezet(Inhoud inhoud, String sleutel) {}
}
