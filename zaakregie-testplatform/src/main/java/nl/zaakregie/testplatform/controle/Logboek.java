// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/** What the system under test said before in this run, for checks that compare. */
public final class Logboek {
    private final Set<String> referentienummers = ConcurrentHashMap.newKeySet();
    private final Set<String> nummers = ConcurrentHashMap.newKeySet();
    private final AtomicReference<String> tijdstip = new AtomicReference<>("");

    /** Whether this is the first message with the number. */
    public boolean firstReferentienummer(String nummer) {
        return referentienummers.add(nummer);
    }

    /** Whether this identificatie was not issued before. */
    public boolean firstNummer(String identificatie) {
        return nummers.add(identificatie);
    }

    /** The moment of the message before, 17 digits; this one takes its place. */
    public String swapTijdstip(String nieuw) {
        return tijdstip.getAndSet(nieuw);
    }
}
