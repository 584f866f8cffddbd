// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.regels;

import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.namespace.QName;
import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.stuf.StufElement;

/**
 * What only one of the two patch levels of the schemas accepts: {@code PATCH21} when patch 21 alone does, {@code PATCH26}
 * when the newer set alone does (R-006; ADR 0013). For messages that one of the two accepts.
 */
final class Patchregels {
    private static final QName INITIATOR = zkn("heeftAlsInitiator");
    /** Titles that patch 21 lists; the newer set takes any text. */
    private static final Set<String> TITELS = Set.of(
            "Baron",
            "Barones",
            "Graaf",
            "Gravin",
            "Hertog",
            "Hertogin",
            "Jonkheer",
            "Jonkvrouw",
            "Markies",
            "Markiezin",
            "Prins",
            "Prinses",
            "Ridder");

    private final StufElement root;
    private final Ernst ernst;
    private final List<Bevinding> findings = new ArrayList<>(0);

    private Patchregels(StufElement root, Ernst ernst) {
        this.root = root;
        this.ernst = ernst;
    }

    static List<Bevinding> check(StufElement root, Ernst ernst) {
        Patchregels rules = new Patchregels(root, ernst);
        rules.visit(root, root.localName().startsWith("zakLk"), false);
        return rules.findings;
    }

    private void visit(StufElement element, boolean kennisgeving, boolean scope) {
        if (element.children().isEmpty()) {
            checkLeaf(element, scope);
            return;
        }
        if (kennisgeving && element.is(OBJECT) && element.children(INITIATOR).size() > 1) {
            only(
                    "PATCH21",
                    element.children(INITIATOR).get(1),
                    "Meer dan één heeftAlsInitiator kan alleen in patch 21.");
        }
        int history = 0;
        for (StufElement child : element.children()) {
            if (child.localName().equals("historieFormeel") && ++history == 2) {
                only("PATCH26", child, "Meer dan één historieFormeel kan pas na patch 21.");
            }
            visit(child, kennisgeving, scope || child.localName().equals("scope"));
        }
    }

    private void checkLeaf(StufElement leaf, boolean scope) {
        switch (leaf.localName()) {
            case "versioningState" -> only("PATCH26", leaf, "Het element versioningState bestaat pas na patch 21.");
            case "inhoud" -> {
                if (scope && leaf.isNil()) {
                    only(
                            "PATCH26",
                            leaf,
                            "inhoud met xsi:nil in een scope kan pas na patch 21; stuur een leeg element.");
                }
            }
            case "adellijkeTitelPredikaat" -> {
                if (!leaf.text().isBlank() && !TITELS.contains(leaf.text())) {
                    only("PATCH26", leaf, "Deze adellijke titel staat niet in de lijst van patch 21.");
                }
            }
            default -> {
                // the same in both
            }
        }
    }

    private void only(String rule, StufElement at, String text) {
        findings.add(Bevinding.of(ernst, rule, Foutcode.STUF055, text, root, at));
    }
}
