// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.dialect;

import java.util.Optional;
import javax.xml.namespace.QName;
import nl.zaakregie.stuf.Namen;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.xml.Elementmodel;
import org.jspecify.annotations.Nullable;

/** Where an element stands in the message that is being understood. For one walk over one message. */
final class Plaats {
    private final Gesprek gesprek;
    private final @Nullable Plaats parent;
    private final StufElement original;
    private final boolean inObject;
    private StufElement current;
    private @Nullable StufElement kept;
    private @Nullable Optional<Elementmodel> model;

    private Plaats(Gesprek gesprek, @Nullable Plaats parent, StufElement original) {
        this.gesprek = gesprek;
        this.parent = parent;
        this.original = original;
        this.inObject = parent != null
                && (parent.inObject || parent.original.localName().equals("object"));
        this.current = original;
    }

    static Plaats ofRoot(Gesprek gesprek) {
        return new Plaats(gesprek, null, gesprek.root());
    }

    Plaats below(StufElement child) {
        return new Plaats(gesprek, this, child);
    }

    Gesprek gesprek() {
        return gesprek;
    }

    @Nullable
    Plaats parent() {
        return parent;
    }

    /** The element around this one, as it was understood. */
    Optional<StufElement> around() {
        return parent == null ? Optional.empty() : Optional.of(parent.current);
    }

    /** The element here, as it was understood so far. */
    StufElement current() {
        return current;
    }

    void understoodAs(StufElement element) {
        current = element;
    }

    /** What the schema says of the element here, when it knows it. */
    Optional<Elementmodel> model() {
        Optional<Elementmodel> known = model;
        if (known == null) {
            known = parent == null ? gesprek.model() : parent.model().flatMap(m -> m.child(original.name()));
            model = known;
        }
        return known;
    }

    /** Whether the element stands in an object of a kennisgeving. */
    boolean inKennisgeving() {
        return inObject && gesprek.isKennisgeving();
    }

    /** Whether the element stands below one of this local name. */
    boolean isBelow(String localName) {
        for (Plaats place = parent; place != null; place = place.parent) {
            if (place.original.localName().equals(localName)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the schema found a fault at the element or below it. */
    boolean isFaulty() {
        String path = gesprek.root().xpathTo(original);
        return gesprek.faultyPaths().stream().anyMatch(faulty -> faulty.startsWith(path));
    }

    /** A deviation that a strict partner is refused for. */
    void note(String rule, String text) {
        gesprek.note(new Dialecten.Note(rule, original, text, false));
    }

    /** A deviation that nobody is refused for. */
    void mention(String rule, String text) {
        gesprek.note(new Dialecten.Note(rule, original, text, true));
    }

    /** Keeps the element as it came beside what it was understood as: what no answer can carry must not be lost either. */
    void keepOriginal() {
        kept = keptForm(original);
    }

    Optional<StufElement> kept() {
        return Optional.ofNullable(kept);
    }

    static StufElement keptForm(StufElement element) {
        return element.withName(new QName(Namen.BEWAARD, element.localName(), "bewaard"));
    }
}
