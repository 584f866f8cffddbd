// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.vraag;

import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.bg;
import static nl.zaakregie.stuf.Namen.stuf;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.namespace.QName;
import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.stuf.Namen;
import nl.zaakregie.stuf.NoValue;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.StufObject;
import nl.zaakregie.xml.Elementmodel;
import nl.zaakregie.xml.Schemamodel;
import org.jspecify.annotations.Nullable;

/**
 * Makes the object of an answer from a stored one by the scope of the question (StUF 03.01 paragraphs 6.3.3 and 6.4;
 * What was asked and is not there comes back empty with a reason.
 */
public final class ScopeProjection {
    private static final QName HEEFT = zkn("heeft");
    private static final QName LAATSTE = zkn("indicatieLaatsteStatus");
    private static final QName GEZET = zkn("datumStatusGezet");
    private static final QName AUTHENTIEK = bg("authentiek");

    private final Elementmodel antwoord;

    public ScopeProjection(Schemamodel model) {
        this.antwoord = model.message(zkn("zakLa01"))
                .flatMap(m -> m.child(zkn("antwoord")))
                .flatMap(a -> a.child(OBJECT))
                .orElseThrow(() -> new IllegalStateException("zakLa01 is not in the schema model"));
    }

    /**
     * The object of the answer.
     *
     * @param stored the zaak in the register
     * @param scope  the object inside scope; empty means everything
     */
    public StufElement project(StufObject stored, Optional<StufElement> scope) {
        StufElement current = statussen(stored.element());
        StufElement wanted = scope.filter(
                        s -> s.attribute(Namen.SCOPE).isEmpty() && !s.children().isEmpty())
                .orElse(null);
        boolean keysOnly = scope.flatMap(s -> s.attribute(Namen.SCOPE))
                .filter("kerngegevens"::equals)
                .isPresent();
        StufElement asked = keysOnly ? keys() : wanted;
        StufElement result = asked == null ? all(current, antwoord) : listed(current, asked, antwoord);
        return result == null
                ? StufElement.builder(OBJECT).entiteit("ZAK", null).build()
                : result;
    }

    private static StufElement keys() {
        return StufElement.of(
                OBJECT,
                StufElement.of(zkn("identificatie"), ""),
                StufElement.of(zkn("omschrijving"), ""),
                StufElement.of(
                        zkn("isVan"),
                        StufElement.of(
                                Namen.GERELATEERDE,
                                StufElement.of(zkn("omschrijving"), ""),
                                StufElement.of(zkn("code"), ""),
                                StufElement.of(zkn("ingangsdatumObject"), ""))));
    }

    /** The statuses, newest first, the newest marked (R-176; BR-19). */
    private static StufElement statussen(StufElement stored) {
        List<StufElement> statuses = new ArrayList<>(stored.children(HEEFT));
        if (statuses.isEmpty()) {
            return stored;
        }
        List<StufElement> newestFirst = new ArrayList<>(statuses.reversed());
        newestFirst.sort((a, b) -> moment(b).compareTo(moment(a)));
        List<StufElement> children = new ArrayList<>(stored.children());
        children.removeIf(c -> c.is(HEEFT));
        for (int i = 0; i < newestFirst.size(); i++) {
            List<StufElement> parts = new ArrayList<>(newestFirst.get(i).children());
            parts.removeIf(c -> c.is(LAATSTE));
            parts.add(StufElement.of(LAATSTE, i == 0 ? "J" : "N"));
            children.add(newestFirst.get(i).withChildren(parts));
        }
        return stored.withChildren(children);
    }

    private static String moment(StufElement status) {
        return (status.value(GEZET).orElse("") + "00000000000000000").substring(0, 17);
    }

    /** Everything that the answer may hold and the register has. */
    private static @Nullable StufElement all(StufElement stored, Elementmodel model) {
        if (stored.children().isEmpty()) {
            return leaf(stored, model);
        }
        List<StufElement> children = new ArrayList<>();
        for (Elementmodel child : model.children()) {
            int before = children.size();
            for (StufElement candidate : stored.children(child.name())) {
                StufElement kept = isEnded(candidate) || skipped(child) ? null : all(candidate, child);
                if (kept != null) {
                    children.add(kept);
                }
            }
            if (children.size() == before) {
                fillRequired(child, stored).ifPresent(children::add);
            }
        }
        return children.isEmpty() ? null : entity(stored, model, children);
    }

    private static boolean skipped(Elementmodel child) {
        return child.name().equals(stuf("tijdvakGeldigheid")) || child.name().equals(stuf("tijdstipRegistratie"));
    }

    /** What a list of elements asks for. */
    private static @Nullable StufElement listed(StufElement stored, StufElement wanted, Elementmodel model) {
        List<StufElement> children = new ArrayList<>();
        for (Elementmodel child : model.children()) {
            List<StufElement> asked = wanted.children(child.name());
            if (asked.isEmpty()) {
                fillRequired(child, stored).ifPresent(children::add);
                continue;
            }
            addAsked(stored, asked.getFirst(), child, children);
        }
        boolean otherSide = children.stream().anyMatch(c -> c.is(Namen.GERELATEERDE));
        boolean needsOtherSide =
                model.child(Namen.GERELATEERDE).filter(g -> g.min() > 0).isPresent();
        // a relation to a kind of object that was not listed is not returned
        return needsOtherSide && !otherSide ? null : entity(stored, model, children);
    }

    private static void addAsked(StufElement stored, StufElement asked, Elementmodel child, List<StufElement> into) {
        int before = into.size();
        for (StufElement candidate : stored.children(child.name())) {
            if (isEnded(candidate)) {
                continue;
            }
            StufElement kept = asked.children().isEmpty() ? all(candidate, child) : listed(candidate, asked, child);
            if (kept != null && !(asked.children().isEmpty() && candidate.isEmpty() && child.choice())) {
                into.add(kept);
            }
        }
        if (into.size() == before) {
            absent(asked, child).ifPresent(into::add);
        }
    }

    /** an asked element that the register does not have. */
    private static Optional<StufElement> absent(StufElement asked, Elementmodel child) {
        if (child.choice()) {
            return Optional.empty();
        }
        if (!child.entiteittype().isEmpty() && !child.name().equals(Namen.GERELATEERDE)) {
            return Optional.of(StufElement.builder(child.name())
                    .attribute(Namen.ENTITEITTYPE, child.entiteittype())
                    .attribute(Namen.NIL, "true")
                    .attribute(Namen.NO_VALUE, NoValue.GEEN_WAARDE.code())
                    .build());
        }
        if (!child.isLeaf()) {
            List<StufElement> parts = new ArrayList<>();
            for (Elementmodel part : child.children()) {
                List<StufElement> wanted = asked.children(part.name());
                if (!wanted.isEmpty() || part.min() > 0) {
                    absent(wanted.isEmpty() ? asked : wanted.getFirst(), part).ifPresent(parts::add);
                }
            }
            return parts.isEmpty() ? Optional.empty() : Optional.of(StufElement.of(child.name(), parts));
        }
        return child.nillable() && child.hasAttribute(Namen.NO_VALUE)
                ? Optional.of(StufElement.empty(child.name(), NoValue.WAARDE_ONBEKEND))
                : Optional.empty();
    }

    /** What the schema of the answer demands although nobody asked for it. */
    private static Optional<StufElement> fillRequired(Elementmodel child, StufElement stored) {
        if (child.name().equals(AUTHENTIEK)) {
            boolean keyed = stored.child(bg("inp.bsn")).isPresent()
                    || stored.child(bg("vestigingsNummer")).isPresent();
            // E-31: beside a key it is always written
            return child.min() > 0 || keyed
                    ? Optional.of(stored.child(AUTHENTIEK).orElseGet(ScopeProjection::notAuthentic))
                    : Optional.empty();
        }
        if (child.min() == 0 || child.choice()) {
            return Optional.empty();
        }
        Optional<StufElement> present = stored.child(child.name());
        if (present.isPresent()) {
            return Optional.ofNullable(all(present.get(), child));
        }
        return child.isLeaf() && child.nillable()
                ? Optional.of(StufElement.empty(child.name(), NoValue.WAARDE_ONBEKEND))
                : Optional.empty();
    }

    private static StufElement notAuthentic() {
        return StufElement.builder(AUTHENTIEK)
                .attribute(Namen.METAGEGEVEN, "true")
                .text("N")
                .build();
    }

    private static StufElement leaf(StufElement stored, Elementmodel model) {
        StufElement leaf = stored;
        if (leaf.isEmpty() && leaf.isNil() && leaf.noValue().isEmpty() && model.hasAttribute(Namen.NO_VALUE)) {
            leaf = leaf.withAttribute(Namen.NO_VALUE, NoValue.WAARDE_ONBEKEND.code());
        }
        return leaf;
    }

    private static @Nullable StufElement entity(StufElement stored, Elementmodel model, List<StufElement> children) {
        if (children.isEmpty()) {
            return stored.isEmpty() ? stored : null;
        }
        StufElement.Builder builder = StufElement.builder(model.name());
        stored.attributes().stream()
                .filter(a -> model.hasAttribute(a.name())
                        && !a.name().equals(Namen.NIL)
                        && !a.name().equals(Namen.NO_VALUE))
                .forEach(a -> builder.attribute(a.name(), a.value()));
        if (stored.attribute(Namen.ENTITEITTYPE).isEmpty()
                && !model.entiteittype().isEmpty()) {
            builder.attribute(Namen.ENTITEITTYPE, model.entiteittype());
        }
        return builder.addAll(children).build();
    }

    /** a relation that is over is not part of an answer; a status once set always is. */
    private static boolean isEnded(StufElement relation) {
        return relation.isEntiteit() && Zaak.isOver(new StufObject(relation));
    }
}
