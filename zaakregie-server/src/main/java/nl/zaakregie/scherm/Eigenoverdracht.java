// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.zaakregie.catalogus.Plansoort;
import nl.zaakregie.overdracht.Overdracht;
import nl.zaakregie.overdracht.Overdrachtdienst;
import nl.zaakregie.overdracht.Toestand;
import nl.zaakregie.zaak.Planplek;

/**
 * A hand-over of a deelplan of a plan that somebody is regisseur of.
 *
 * @param vervolgNodig whether it ended without success, and nobody decided or tried anything since
 */
record Eigenoverdracht(Overdracht overdracht, Planplek plek, boolean vervolgNodig) {
    private static final Set<Toestand> MISLUKT = Set.of(Toestand.GEWEIGERD, Toestand.NIET_AFGELEVERD);
    private static final List<Toestand> DRINGEND =
            List.of(Toestand.GEWEIGERD, Toestand.NIET_AFGELEVERD, Toestand.GEEN_ANTWOORD, Toestand.KLAAR);

    /** Whether something is still to happen with it. */
    boolean lopend() {
        return vervolgNodig
                || overdracht.toestand() == Toestand.KLAAR
                || overdracht.toestand().isOpen();
    }

    /** Those of somebody: first what asks for something to be done, then the newest. */
    static List<Eigenoverdracht> list(Overdrachtdienst dienst, List<Planplek> plekken) {
        Map<String, Planplek> mine = deelplannen(plekken);
        return list(dienst.list(mine.keySet()), mine);
    }

    /** The same of hand-overs that were read before. */
    static List<Eigenoverdracht> list(List<Overdracht> all, Map<String, Planplek> mine) {
        Map<String, Overdracht> newest = new HashMap<>();
        all.forEach(o -> newest.putIfAbsent(o.zaakidentificatie(), o));
        return all.stream()
                .flatMap(o -> Stream.ofNullable(mine.get(o.zaakidentificatie()))
                        .map(plek -> new Eigenoverdracht(
                                o,
                                plek,
                                MISLUKT.contains(o.toestand())
                                        && o.vervolg().isEmpty()
                                        && o.equals(newest.get(o.zaakidentificatie())))))
                .sorted(Comparator.comparingInt(Eigenoverdracht::rang)
                        .thenComparing(e -> e.overdracht().gewijzigd(), Comparator.reverseOrder()))
                .toList();
    }

    private int rang() {
        int place = lopend() ? DRINGEND.indexOf(overdracht.toestand()) : -1;
        return place < 0 ? DRINGEND.size() : place;
    }

    /** The deelplannen of the plans that somebody is regisseur of, by their number. */
    static Map<String, Planplek> deelplannen(List<Planplek> plekken) {
        Map<String, Planplek> mine = new HashMap<>();
        plekken.stream()
                .filter(p -> p.regie() && p.soort() == Plansoort.DEELPLAN)
                .forEach(p -> mine.putIfAbsent(p.identificatie(), p));
        return mine;
    }
}
