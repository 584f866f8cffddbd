// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.regels;

import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.stuf;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.Map;
import java.util.Optional;
import javax.xml.namespace.QName;
import nl.zaakregie.stuf.Berichtcode;
import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.stuf.Namen;
import nl.zaakregie.stuf.StufElement;

/** Rules about questions that the schema cannot say (StUF 03.01 chapter 6). */
final class Vraagregels {
    private static final QName[] KEYS = {
        Namen.SLEUTEL_ONTVANGEND, Namen.SLEUTEL_VERZENDEND, Namen.SLEUTEL_GEGEVENSBEHEER
    };

    private Vraagregels() {}

    static void check(Regelcontext context) {
        if (context.service().berichtcode() != Berichtcode.Lv01) {
            return;
        }
        StufElement root = context.root();
        root.child(zkn("gelijk")).ifPresent(gelijk -> checkKeys(context, gelijk));
        checkRange(context);
        root.find(zkn("scope"), OBJECT).ifPresent(scope -> {
            if (scope.attribute(Namen.SCOPE).isPresent() && !scope.children().isEmpty()) {
                context.fout(
                        "R-155", Foutcode.STUF097, scope, "Geef in scope een attribuut of een inhoud, niet allebei.");
            }
        });
        boolean follow =
                root.flag(zkn("parameters"), stuf("indicatorVervolgvraag")).orElse(false);
        Optional<StufElement> start = root.find(zkn("start"), OBJECT);
        if (follow && start.isEmpty()) {
            context.fout(
                    "R-161",
                    Foutcode.STUF103,
                    root.find(zkn("parameters"), stuf("indicatorVervolgvraag")).orElse(root),
                    "Een vervolgvraag heeft een element start nodig: het laatst ontvangen object.");
        }
        if (follow && start.isPresent() && root.child(zkn("vanaf")).isPresent()) {
            Map<String, StufElement> known = start.get().leaves();
            root.child(zkn("vanaf")).orElseThrow().leaves().forEach((path, leaf) -> {
                if (!known.containsKey(path)) {
                    context.fout("R-161", Foutcode.STUF106, leaf, "Dit element ontbreekt in start.");
                }
            });
        }
    }

    /** one key, or elements. */
    private static void checkKeys(Regelcontext context, StufElement gelijk) {
        long keys = java.util.Arrays.stream(KEYS)
                .filter(key -> gelijk.attribute(key).isPresent())
                .count();
        if (keys > 1) {
            context.fout("R-154", Foutcode.STUF088, gelijk, "Er staat meer dan één sleutel als criterium.");
        }
        if (keys > 0 && !gelijk.children().isEmpty()) {
            context.fout(
                    "R-154", Foutcode.STUF091, gelijk, "Kies als criterium een sleutel of elementen, niet allebei.");
        }
    }

    /** what may stand in vanaf and totEnMet. */
    private static void checkRange(Regelcontext context) {
        StufElement root = context.root();
        Optional<StufElement> from = root.child(zkn("vanaf"));
        Optional<StufElement> to = root.child(zkn("totEnMet"));
        Map<String, StufElement> fromLeaves = from.map(StufElement::leaves).orElse(Map.of());
        Map<String, StufElement> toLeaves = to.map(StufElement::leaves).orElse(Map.of());
        Map<String, StufElement> equal =
                root.child(zkn("gelijk")).map(StufElement::leaves).orElse(Map.of());
        fromLeaves.forEach((path, leaf) -> {
            if (!toLeaves.containsKey(path)) {
                context.fout("R-149", Foutcode.STUF076, leaf, "Het element " + path + " ontbreekt in totEnMet.");
            }
            if (equal.containsKey(path)) {
                context.fout("R-149", Foutcode.STUF079, leaf, "Het element " + path + " staat ook in gelijk.");
            }
            checkBound(context, leaf);
        });
        toLeaves.forEach((path, leaf) -> {
            if (!fromLeaves.containsKey(path)) {
                context.fout("R-149", Foutcode.STUF076, leaf, "Het element " + path + " ontbreekt in vanaf.");
            }
            checkBound(context, leaf);
        });
    }

    private static void checkBound(Regelcontext context, StufElement leaf) {
        if (leaf.attribute(Namen.EXACT).isPresent()) {
            context.fout("R-150", Foutcode.STUF082, leaf, "StUF:exact kan niet binnen vanaf en totEnMet.");
        }
        if (leaf.attribute(Namen.IND_ONVOLLEDIGE_DATUM)
                .filter(v -> !v.equals("V"))
                .isPresent()) {
            context.fout("R-152", Foutcode.STUF085, leaf, "Een grens is een volledige datum.");
        }
    }
}
