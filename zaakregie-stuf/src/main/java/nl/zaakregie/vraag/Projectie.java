// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.vraag;

import static nl.zaakregie.stuf.Namen.ENTITEITTYPE;
import static nl.zaakregie.stuf.Namen.GERELATEERDE;
import static nl.zaakregie.stuf.Namen.METAGEGEVEN;
import static nl.zaakregie.stuf.Namen.NIL;
import static nl.zaakregie.stuf.Namen.NO_VALUE;
import static nl.zaakregie.stuf.Namen.bg;
import static nl.zaakregie.stuf.Namen.stuf;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.namespace.QName;
import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.stuf.NoValue;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.StufObject;
import nl.zaakregie.xml.Elementmodel;
import org.jspecify.annotations.Nullable;

/** One walk over a registered object that picks what a question asked for, in the order of the schema of the answer. */
final class Projectie {
    /** only answered to who asks for them by name; documents as well, for they need not concern who asks (A6). */
    private static final Set<QName> ONLY_BY_NAME = Set.of(
            stuf("tijdvakGeldigheid"), stuf("tijdvakRelatie"), stuf("tijdstipRegistratie"), zkn("heeftRelevant"));

    private static final QName AUTHENTIEK = bg("authentiek");

    private final Kerngegevens kerngegevens;
    private final Inzage inzage;
    private final boolean metagegevens;
    private final boolean othersByKerngegevens;

    Projectie(Kerngegevens kerngegevens, Inzage inzage, boolean metagegevens, boolean othersByKerngegevens) {
        this.kerngegevens = kerngegevens;
        this.inzage = inzage;
        this.metagegevens = metagegevens;
        this.othersByKerngegevens = othersByKerngegevens;
    }

    /** everything that the answer may hold and the register has. */
    @Nullable
    StufElement everything(StufElement stored, Elementmodel model, String path) {
        if (stored.children().isEmpty()) {
            return leaf(stored, model);
        }
        Map<QName, List<StufElement>> present = byName(stored);
        List<StufElement> children = new ArrayList<>();
        for (Elementmodel child : model.children()) {
            Optional<NoValue> refusal = inzage.refusal(below(path, child));
            if (refusal.isPresent()) {
                refused(child, null, stored, refusal.get()).ifPresent(children::add);
                continue;
            }
            int before = children.size();
            for (StufElement candidate : present.getOrDefault(child.name(), List.of())) {
                addIfKept(candidate, child, path, children);
            }
            if (children.size() == before) {
                fillRequired(child, stored, path).ifPresent(children::add);
            }
        }
        return children.isEmpty() ? null : entity(stored, model, children);
    }

    /** The schema knows far more names than an object has children: looked up, not looked for. */
    private static Map<QName, List<StufElement>> byName(StufElement stored) {
        Map<QName, List<StufElement>> names =
                HashMap.newHashMap(stored.children().size());
        for (StufElement child : stored.children()) {
            names.computeIfAbsent(child.name(), name -> new ArrayList<>(1)).add(child);
        }
        return names;
    }

    private void addIfKept(StufElement candidate, Elementmodel child, String path, List<StufElement> into) {
        boolean passedOver = ONLY_BY_NAME.contains(child.name())
                || isEnded(candidate)
                || (!metagegevens && isMetagegeven(candidate) && !child.requiredInItsGroup());
        StufElement kept = passedOver ? null : whole(candidate, child, below(path, child));
        if (kept != null) {
            into.add(kept);
        }
    }

    private @Nullable StufElement whole(StufElement candidate, Elementmodel child, String path) {
        return othersByKerngegevens && child.name().equals(GERELATEERDE)
                ? listed(candidate, kerngegevens.of(child), child, path, false)
                : everything(candidate, child, path);
    }

    /**
     * what a list of elements asks for.
     *
     * @param complete whether an asked element without a value comes back with the reason
     */
    @Nullable
    StufElement listed(StufElement stored, StufElement wanted, Elementmodel model, String path, boolean complete) {
        List<StufElement> children = new ArrayList<>();
        for (Elementmodel child : model.children()) {
            Optional<StufElement> asked = wanted.child(child.name());
            if (asked.isPresent()) {
                addAsked(stored, asked.get(), child, below(path, child), complete, children);
            } else {
                fillRequired(child, stored, path).ifPresent(children::add);
            }
        }
        boolean otherSide = children.stream().anyMatch(c -> c.is(GERELATEERDE));
        boolean needsOtherSide =
                model.child(GERELATEERDE).filter(g -> g.min() > 0).isPresent();
        // a relation to a kind of object that was not listed is not returned
        return needsOtherSide && !otherSide ? null : entity(stored, model, children);
    }

    private void addAsked(
            StufElement stored,
            StufElement asked,
            Elementmodel child,
            String path,
            boolean complete,
            List<StufElement> into) {
        Optional<NoValue> refusal = inzage.refusal(path);
        if (refusal.isPresent()) {
            refused(child, asked, stored, refusal.get()).ifPresent(into::add);
            return;
        }
        int before = into.size();
        for (StufElement candidate : stored.children(child.name())) {
            StufElement kept = isEnded(candidate) ? null : picked(candidate, asked, child, path, complete);
            if (kept != null && !(kept.isEmpty() && child.choice())) {
                into.add(kept);
            }
        }
        if (into.size() == before && complete) {
            absent(child, asked, NoValue.WAARDE_ONBEKEND).ifPresent(into::add);
        }
    }

    /** an entity without a list inside asks for its kerngegevens, a group for the whole of it. */
    private @Nullable StufElement picked(
            StufElement candidate, StufElement asked, Elementmodel child, String path, boolean complete) {
        if (!asked.children().isEmpty()) {
            return listed(candidate, asked, child, path, complete);
        }
        boolean entity = !child.entiteittype().isEmpty() || child.name().equals(GERELATEERDE);
        return entity && !candidate.children().isEmpty()
                ? listed(candidate, kerngegevens.of(child), child, path, false)
                : everything(candidate, child, path);
    }

    /** an element that was asked for and is not shown. */
    private static Optional<StufElement> absent(Elementmodel child, @Nullable StufElement asked, NoValue reason) {
        if (child.choice()) {
            return Optional.empty();
        }
        if (!child.entiteittype().isEmpty() && !child.name().equals(GERELATEERDE)) {
            return absentRelation(child, reason);
        }
        if (child.isLeaf()) {
            return child.nillable() && child.hasAttribute(NO_VALUE)
                    ? Optional.of(StufElement.empty(child.name(), reason))
                    : Optional.empty();
        }
        List<StufElement> parts = new ArrayList<>();
        for (Elementmodel part : child.children()) {
            Optional<StufElement> wanted = Optional.ofNullable(asked).flatMap(a -> a.child(part.name()));
            if (wanted.isPresent() || part.min() > 0) {
                absent(part, wanted.orElse(null), reason).ifPresent(parts::add);
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(StufElement.of(child.name(), parts));
    }

    /**
     * What may not be shown. Of a choice only the branch that there is: the schema may demand it, and without it an
     * element that belongs to it would stand alone.
     */
    private static Optional<StufElement> refused(
            Elementmodel child, @Nullable StufElement asked, StufElement stored, NoValue reason) {
        boolean chosen = child.choice() && stored.child(child.name()).isPresent();
        return chosen && child.isLeaf() && child.nillable()
                ? Optional.of(StufElement.empty(child.name(), reason))
                : absent(child, asked, reason);
    }

    /** A relation that is not there has no value; one that may not be shown says that. */
    private static Optional<StufElement> absentRelation(Elementmodel child, NoValue reason) {
        if (!child.nillable() || !child.hasAttribute(NO_VALUE)) {
            return Optional.empty();
        }
        NoValue why = reason == NoValue.WAARDE_ONBEKEND ? NoValue.GEEN_WAARDE : reason;
        return Optional.of(StufElement.builder(child.name())
                .attribute(ENTITEITTYPE, child.entiteittype())
                .attribute(NIL, "true")
                .attribute(NO_VALUE, why.code())
                .build());
    }

    /** What the schema of the answer demands although nobody asked for it. */
    private Optional<StufElement> fillRequired(Elementmodel child, StufElement stored, String path) {
        if (child.name().equals(AUTHENTIEK)) {
            return authentiek(child, stored);
        }
        if (child.min() == 0 || child.choice()) {
            return Optional.empty();
        }
        Optional<StufElement> present = stored.child(child.name());
        if (present.isPresent()) {
            return Optional.ofNullable(whole(present.get(), child, below(path, child)));
        }
        return child.isLeaf() && child.nillable()
                ? Optional.of(StufElement.empty(child.name(), NoValue.WAARDE_ONBEKEND))
                : Optional.empty();
    }

    /** E-31: who guarantees the number beside which it stands. */
    private Optional<StufElement> authentiek(Elementmodel child, StufElement stored) {
        boolean keyed = stored.child(bg("inp.bsn")).isPresent()
                || stored.child(bg("vestigingsNummer")).isPresent();
        Optional<StufElement> known = stored.child(AUTHENTIEK);
        if (!keyed || !(child.requiredInItsGroup() || (metagegevens && known.isPresent()))) {
            return Optional.empty();
        }
        return Optional.of(known.orElseGet(() -> StufElement.builder(AUTHENTIEK)
                .attribute(METAGEGEVEN, "true")
                .text("N")
                .build()));
    }

    private static StufElement leaf(StufElement stored, Elementmodel model) {
        boolean unexplained =
                stored.isEmpty() && stored.isNil() && stored.noValue().isEmpty();
        return unexplained && model.hasAttribute(NO_VALUE)
                ? stored.withAttribute(NO_VALUE, NoValue.WAARDE_ONBEKEND.code())
                : stored;
    }

    private static @Nullable StufElement entity(StufElement stored, Elementmodel model, List<StufElement> children) {
        if (children.isEmpty()) {
            return stored.isEmpty() ? stored : null;
        }
        StufElement.Builder builder = StufElement.builder(model.name());
        stored.attributes().stream()
                .filter(a -> model.hasAttribute(a.name())
                        && !a.name().equals(NIL)
                        && !a.name().equals(NO_VALUE))
                .forEach(a -> builder.attribute(a.name(), a.value()));
        if (stored.attribute(ENTITEITTYPE).isEmpty() && !model.entiteittype().isEmpty()) {
            builder.attribute(ENTITEITTYPE, model.entiteittype());
        }
        return builder.addAll(children).build();
    }

    /** a relation that is over is not part of an answer; a status once set always is. */
    private static boolean isEnded(StufElement relation) {
        return relation.isEntiteit() && Zaak.isOver(new StufObject(relation));
    }

    private static boolean isMetagegeven(StufElement element) {
        return element.attribute(METAGEGEVEN).filter("true"::equals).isPresent();
    }

    private String below(String path, Elementmodel child) {
        if (inzage == Inzage.VOLLEDIG) {
            return path;
        }
        String name = child.name().getLocalPart();
        return path.isEmpty() ? name : path + "/" + name;
    }
}
