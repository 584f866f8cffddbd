// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.mutatie;

import static nl.zaakregie.stuf.Namen.BEWAARD;
import static nl.zaakregie.stuf.Namen.GERELATEERDE;
import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.stuf;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.namespace.QName;
import nl.zaakregie.stuf.Attribuut;
import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.stuf.NoValue;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.xml.Elementmodel;

/** Changes the attributes of an entity or group to what the new state says of them (R-079, R-083, R-096, R-111; BR-18). */
final class Attributen {
    private static final QName IDENTIFICATIE = zkn("identificatie");
    private static final QName EXTRA = stuf("extraElementen");

    private final Wijziging wijziging;
    private final List<StufElement> children;
    private final Optional<StufElement> oud;
    private final StufElement huidig;
    private final Optional<Elementmodel> model;

    /**
     * Attributes of one entity or group.
     *
     * @param children the registered ones among all children of the entity; changed in place
     */
    Attributen(
            Wijziging wijziging,
            List<StufElement> children,
            Optional<StufElement> oud,
            StufElement huidig,
            Optional<Elementmodel> model) {
        this.wijziging = wijziging;
        this.children = children;
        this.oud = oud;
        this.huidig = huidig;
        this.model = model;
    }

    void apply() {
        Map<QName, List<StufElement>> given = new LinkedHashMap<>();
        for (StufElement child : huidig.children()) {
            if (!child.isEntiteit() && !child.is(GERELATEERDE)) {
                given.computeIfAbsent(child.name(), n -> new ArrayList<>()).add(child);
            }
        }
        given.forEach(this::applyOne);
    }

    private void applyOne(QName name, List<StufElement> values) {
        StufElement value = values.getFirst();
        if (name.equals(IDENTIFICATIE) && huidig.is(OBJECT)) {
            checkIdentificatie(value);
        } else if (name.equals(EXTRA)) {
            mergeExtraElementen(value);
        } else if (isList(name, values)) {
            replaceList(name, values);
        } else if (value.children().isEmpty()) {
            replaceOne(name, value);
        } else {
            mergeGroup(name, value);
        }
    }

    private boolean isList(QName name, List<StufElement> values) {
        return model.flatMap(m -> m.child(name)).map(m -> m.max() != 1).orElse(values.size() > 1);
    }

    private void checkIdentificatie(StufElement value) {
        String registered = registered(IDENTIFICATIE).map(e -> e.text().strip()).orElse("");
        if (!value.text().strip().equals(registered)) {
            String rule = huidig.entiteittype().equals("EDC") ? "BR-25" : "BR-16";
            wijziging.fault(rule, Foutcode.STUF058, value, "De identificatie verandert nooit.");
        }
    }

    private void replaceOne(QName name, StufElement value) {
        checkOld(name, old(name), registered(name));
        switch (Waardesoort.of(value, old(name))) {
            case VALUE, MARK -> replace(name, List.of(KennisgevingApplier.clean(value)));
            case CLEAR -> replace(name, List.of(StufElement.empty(name, NoValue.GEEN_WAARDE)));
            case KEEP -> {
                // nothing was said of it
            }
        }
    }

    /** all values of the new state take the place of all registered ones. */
    private void replaceList(QName name, List<StufElement> values) {
        List<StufElement> before = oud.map(o -> o.children(name)).orElse(List.of()).stream()
                .map(Waardesoort::onlyValues)
                .flatMap(Optional::stream)
                .toList();
        List<StufElement> stored = children.stream()
                .filter(c -> c.name().equals(name))
                .map(Waardesoort::onlyValues)
                .flatMap(Optional::stream)
                .toList();
        if (!before.isEmpty() && !before.equals(stored)) {
            differs(name, oud.orElseThrow());
        }
        List<StufElement> valued = values.stream()
                .filter(Waardesoort::hasValue)
                .map(KennisgevingApplier::clean)
                .toList();
        if (!valued.isEmpty() || Waardesoort.of(values.getFirst(), old(name)) == Waardesoort.CLEAR) {
            replace(name, valued);
        }
    }

    /** a group has no meaning of its own; each of its leaves follows the rules of an attribute. */
    private void mergeGroup(QName name, StufElement group) {
        List<StufElement> parts =
                new ArrayList<>(registered(name).map(StufElement::children).orElse(List.of()));
        new Attributen(wijziging, parts, old(name), group, model.flatMap(m -> m.child(name))).apply();
        boolean empty = parts.stream().allMatch(Waardesoort::saysNone);
        replace(name, empty ? List.of() : List.of(group.withChildren(parts)));
    }

    /** each extraElement is an attribute by its naam. */
    private void mergeExtraElementen(StufElement given) {
        Map<String, StufElement> merged = new LinkedHashMap<>();
        registered(EXTRA).map(StufElement::children).orElse(List.of()).forEach(e -> merged.put(naam(e), e));
        Map<String, StufElement> before = new LinkedHashMap<>();
        old(EXTRA).map(StufElement::children).orElse(List.of()).forEach(e -> before.put(naam(e), e));
        for (StufElement extra : given.children()) {
            String naam = naam(extra);
            checkOld(extra.name(), Optional.ofNullable(before.get(naam)), Optional.ofNullable(merged.get(naam)));
            switch (Waardesoort.of(extra, Optional.ofNullable(before.get(naam)))) {
                case VALUE, MARK -> merged.put(naam, extra);
                case CLEAR -> merged.remove(naam);
                case KEEP -> {
                    // nothing was said of it
                }
            }
        }
        replace(EXTRA, merged.isEmpty() ? List.of() : List.of(StufElement.of(EXTRA, List.copyOf(merged.values()))));
    }

    private static String naam(StufElement extra) {
        return extra.attributes().stream()
                .filter(a -> a.name().getLocalPart().equals("naam"))
                .map(Attribuut::value)
                .findFirst()
                .orElse("");
    }

    /** BR-18, for one leaf. */
    private void checkOld(QName name, Optional<StufElement> before, Optional<StufElement> registered) {
        if (before.isEmpty()) {
            return;
        }
        boolean same = Waardesoort.hasValue(before.get())
                ? registered
                        .filter(r -> r.text().strip().equals(before.get().text().strip()))
                        .isPresent()
                : !Waardesoort.saysNone(before.get())
                        || registered.filter(Waardesoort::hasValue).isEmpty();
        if (!same) {
            differs(name, before.get());
        }
    }

    private void differs(QName name, StufElement at) {
        wijziging.deviation(
                "BR-18",
                Foutcode.STUF058,
                at,
                "De oude waarde van " + name.getLocalPart() + " is niet de geregistreerde waarde.");
    }

    private Optional<StufElement> old(QName name) {
        return oud.flatMap(o -> o.child(name));
    }

    private Optional<StufElement> registered(QName name) {
        return children.stream().filter(c -> c.name().equals(name)).findFirst();
    }

    private void replace(QName name, List<StufElement> values) {
        QName kept = new QName(BEWAARD, name.getLocalPart());
        children.removeIf(child -> child.name().equals(name) || child.name().equals(kept));
        children.addAll(values);
    }
}
