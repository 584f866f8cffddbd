// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.mutatie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.namespace.QName;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Verwerkingssoort;

/**
 * A relation as the old and the new state of a kennisgeving show it. One side is missing when the sender
 * left the placeholder out.
 *
 * @param oud    the relation with content in the old state
 * @param huidig the relation with content in the new state
 * @param soort  what happens to it; the new state decides
 */
record Relatiepaar(Optional<StufElement> oud, Optional<StufElement> huidig, Verwerkingssoort soort) {

    /** Pairs the relations of one name: by the key of the other side, then by position, and else not at all. */
    static List<Relatiepaar> list(QName name, Optional<StufElement> oud, StufElement huidig) {
        List<StufElement> before =
                new ArrayList<>(oud.map(o -> o.children(name)).orElse(List.of()));
        List<StufElement> after = new ArrayList<>(huidig.children(name));
        boolean sameLength = before.size() == after.size();
        List<Relatiepaar> pairs = new ArrayList<>();
        for (StufElement now : List.copyOf(after)) {
            Optional<StufElement> old =
                    before.stream().filter(b -> sameKey(b, now)).findFirst();
            if (old.isPresent()) {
                pairs.add(of(old, Optional.of(now)));
                remove(before, old.get());
                remove(after, now);
            }
        }
        for (int i = 0; i < after.size(); i++) {
            Optional<StufElement> old = sameLength ? Optional.of(before.get(i)) : Optional.empty();
            pairs.add(of(old, Optional.of(after.get(i))));
        }
        if (!sameLength) {
            before.forEach(old -> pairs.add(of(Optional.of(old), Optional.empty())));
        }
        return pairs;
    }

    private static void remove(List<StufElement> list, StufElement element) {
        list.removeIf(candidate -> candidate == element);
    }

    private static boolean sameKey(StufElement old, StufElement now) {
        return !old.isEmpty() && !now.isEmpty() && Relatiesleutel.of(old).equals(Relatiesleutel.of(now));
    }

    private static Relatiepaar of(Optional<StufElement> old, Optional<StufElement> now) {
        Verwerkingssoort soort = now.flatMap(StufElement::verwerkingssoort)
                .or(() -> now.isPresent() ? Optional.empty() : old.flatMap(StufElement::verwerkingssoort))
                .orElse(now.isPresent() ? Verwerkingssoort.T : Verwerkingssoort.I);
        return new Relatiepaar(old.filter(o -> !o.isEmpty()), now.filter(n -> !n.isEmpty()), soort);
    }

    /** Whether a change names another object than before: then it replaces the relation. */
    boolean namesAnother() {
        return oud.isPresent() && huidig.isPresent() && !sameKey(oud.get(), huidig.get());
    }

    /** The relation as it can be found in the register: by the old state, else by the new one. */
    Optional<StufElement> known() {
        return oud.or(() -> huidig);
    }
}
