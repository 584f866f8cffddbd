// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.schaduw;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.testplatform.verkeer.Belastingmeting;
import org.jspecify.annotations.Nullable;

/** What a run remembers between its steps: variables, the messages that filled them, and the register. */
public final class Geheugen {
    private final Map<String, String> waarden = new ConcurrentHashMap<>();
    private final Map<String, StufElement> berichten = new ConcurrentHashMap<>();
    private final List<String> antwoorden = new CopyOnWriteArrayList<>();
    private final Schaduwregister register;
    private volatile @Nullable Belastingmeting meting;

    public Geheugen(Schaduwregister register) {
        this.register = register;
    }

    public Schaduwregister register() {
        return register;
    }

    /** Fills a variable. */
    public void put(String naam, String waarde) {
        waarden.put(naam, waarde);
    }

    /** Fills a variable and keeps the message that it came from. */
    public void put(String naam, String waarde, StufElement bericht) {
        waarden.put(naam, waarde);
        berichten.put(naam, bericht);
    }

    public Optional<String> find(String naam) {
        return Optional.ofNullable(waarden.get(naam));
    }

    /** The message that filled a variable. */
    public Optional<StufElement> findBericht(String naam) {
        return Optional.ofNullable(berichten.get(naam));
    }

    /** What copies of one message were answered, in the step that sent them. */
    public List<String> antwoorden() {
        return List.copyOf(antwoorden);
    }

    public void putAntwoorden(List<String> nieuw) {
        antwoorden.clear();
        antwoorden.addAll(nieuw);
    }

    /** What the last step under load measured. */
    public Optional<Belastingmeting> meting() {
        return Optional.ofNullable(meting);
    }

    public void putMeting(Belastingmeting nieuw) {
        meting = nieuw;
    }

    /** All variables, by name. */
    public Map<String, String> waarden() {
        return new TreeMap<>(waarden);
    }
}
