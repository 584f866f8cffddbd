// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.zaakregie.testplatform.testset.Richting;

/** What the system under test said before in this run, for checks that compare. */
public final class Logboek {
    private final Set<String> referentienummers = ConcurrentHashMap.newKeySet();
    private final Set<String> nummers = ConcurrentHashMap.newKeySet();
    private final Map<Richting, String> tijdstippen = new ConcurrentHashMap<>();

    /** Whether this is the first message with the number. */
    public boolean firstReferentienummer(String nummer) {
        return referentienummers.add(nummer);
    }

    /** Whether this identificatie was not issued before. */
    public boolean firstNummer(String identificatie) {
        return nummers.add(identificatie);
    }

    /**
     * The moment of the message before, 17 digits; this one takes its place. What a system sends and what it answers go
     * over connections of their own and may overtake each other, so each has an order of its own.
     */
    public String swapTijdstip(Richting richting, String nieuw) {
        String before = tijdstippen.put(richting, nieuw);
        return before == null ? "" : before;
    }
}
