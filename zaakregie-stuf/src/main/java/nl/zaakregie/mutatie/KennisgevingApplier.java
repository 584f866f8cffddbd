// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.mutatie;

import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.stuf;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.namespace.QName;
import nl.zaakregie.regels.Bevinding;
import nl.zaakregie.regels.Controleprofiel;
import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.stuf.Namen;
import nl.zaakregie.stuf.NoValue;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.StufObject;
import nl.zaakregie.stuf.Verwerkingssoort;
import nl.zaakregie.xml.BerichtWriter;
import nl.zaakregie.xml.Elementmodel;
import nl.zaakregie.xml.Schemamodel;

/**
 * Applies a kennisgeving to an object (StUF 03.01 chapter 5; ). Unmentioned elements and relations stay
 * repeating attributes are replaced as a list, removals go before additions.
 */
public final class KennisgevingApplier {
    private final Elementmodel zaakmodel;

    public KennisgevingApplier(Schemamodel model) {
        this.zaakmodel = model.message(zkn("zakLk01"))
                .flatMap(m -> m.child(OBJECT))
                .orElseThrow(() -> new IllegalStateException("zakLk01 is not in the schema model"));
    }

    /**
     * The object after the kennisgeving.
     *
     * @param stored       the object now, or empty for a new one
     * @param kennisgeving the whole message
     */
    public MutatieResult apply(Optional<StufObject> stored, StufElement kennisgeving, Controleprofiel profiel) {
        List<StufElement> objects = kennisgeving.children(OBJECT);
        StufElement huidig = objects.getLast();
        if (stored.isEmpty()) {
            return new MutatieResult(new StufObject(ordered(created(huidig))), List.of());
        }
        Optional<StufElement> oud = objects.size() > 1 ? Optional.of(objects.getFirst()) : Optional.empty();
        Change change = new Change(kennisgeving, stored.get().element(), oud, huidig, profiel);
        StufElement result = change.run();
        return new MutatieResult(new StufObject(ordered(result)), change.findings);
    }

    private StufElement ordered(StufElement object) {
        return BerichtWriter.inSchemaOrder(object, zaakmodel);
    }

    private static StufElement created(StufElement object) {
        return clean(object.mapChildren(child -> child.isEntiteit() && child.isEmpty() ? null : child))
                .withoutAttribute(Namen.SLEUTEL_ONTVANGEND);
    }

    /** Without what only a kennisgeving carries. */
    private static StufElement clean(StufElement element) {
        return element.transform(e -> e.withoutAttribute(Namen.VERWERKINGSSOORT));
    }

    private static final class Change {
        private final StufElement root;
        private final StufElement stored;
        private final Optional<StufElement> oud;
        private final StufElement huidig;
        private final Controleprofiel profiel;
        private final List<Bevinding> findings = new ArrayList<>();
        private final List<StufElement> children;

        Change(
                StufElement root,
                StufElement stored,
                Optional<StufElement> oud,
                StufElement huidig,
                Controleprofiel profiel) {
            this.root = root;
            this.stored = stored;
            this.oud = oud;
            this.huidig = huidig;
            this.profiel = profiel;
            this.children = new ArrayList<>(stored.children());
        }

        StufElement run() {
            applyAttributes();
            Set<QName> relations = new LinkedHashSet<>();
            oud.ifPresent(
                    o -> o.children().stream().filter(StufElement::isEntiteit).forEach(e -> relations.add(e.name())));
            huidig.children().stream().filter(StufElement::isEntiteit).forEach(e -> relations.add(e.name()));
            relations.forEach(this::applyRelation);
            return stored.withChildren(children);
        }

        private void applyAttributes() {
            Map<QName, List<StufElement>> given = new LinkedHashMap<>();
            for (StufElement child : huidig.children()) {
                if (!child.isEntiteit()) {
                    given.computeIfAbsent(child.name(), n -> new ArrayList<>()).add(child);
                }
            }
            given.forEach(this::applyAttribute);
        }

        private void applyAttribute(QName name, List<StufElement> values) {
            StufElement value = values.getFirst();
            if (name.equals(zkn("identificatie"))) {
                checkIdentificatie(value);
                return;
            }
            checkOldValue(name);
            if (name.equals(stuf("extraElementen"))) {
                mergeExtraElementen(value);
            } else if (keepsOld(name, value)) {
                return;
            } else {
                replace(
                        name,
                        clears(value)
                                ? List.of()
                                : values.stream()
                                        .map(KennisgevingApplier::clean)
                                        .toList());
            }
        }

        /** reasons that say nothing of the registered value. */
        private boolean keepsOld(QName name, StufElement value) {
            if (!value.isEmpty()) {
                return false;
            }
            Optional<NoValue> reason = value.noValue();
            boolean oldHasValue =
                    oud.flatMap(o -> o.child(name)).filter(o -> !o.isEmpty()).isPresent();
            return reason.map(r -> r == NoValue.NIET_ONDERSTEUND
                            || r == NoValue.NIET_GEAUTORISEERD
                            || (r == NoValue.WAARDE_ONBEKEND && !oldHasValue))
                    .orElse(!value.isNil() || !oldHasValue);
        }

        private static boolean clears(StufElement value) {
            return value.isEmpty()
                    && value.noValue().map(r -> r == NoValue.GEEN_WAARDE).orElse(true);
        }

        private void checkIdentificatie(StufElement value) {
            String registered = stored.value(zkn("identificatie")).orElse("");
            if (!value.text().strip().equals(registered)) {
                fault("BR-16", value, "De identificatie van een zaak verandert nooit.");
            }
        }

        /** BR-18. */
        private void checkOldValue(QName name) {
            List<StufElement> before = oud.map(o -> o.children(name)).orElse(List.of()).stream()
                    .filter(e -> !e.isEmpty())
                    .map(KennisgevingApplier::clean)
                    .toList();
            if (before.isEmpty() || before.equals(stored.children(name))) {
                return;
            }
            String text = "De oude waarde van " + name.getLocalPart() + " is niet de geregistreerde waarde.";
            if (profiel.streng()) {
                findings.add(Bevinding.fout("BR-18", Foutcode.STUF058, text, root, oud.orElseThrow()));
            } else {
                findings.add(Bevinding.waarschuwing("BR-18", Foutcode.STUF058, text, root, oud.orElseThrow()));
            }
        }

        /** each extraElement is an attribute by its naam. */
        private void mergeExtraElementen(StufElement given) {
            Map<String, StufElement> merged = new LinkedHashMap<>();
            stored.child(stuf("extraElementen"))
                    .map(StufElement::children)
                    .orElse(List.of())
                    .forEach(e -> merged.put(naam(e), e));
            for (StufElement extra : given.children()) {
                if (clears(extra)) {
                    merged.remove(naam(extra));
                } else {
                    merged.put(naam(extra), extra);
                }
            }
            replace(
                    stuf("extraElementen"),
                    merged.isEmpty()
                            ? List.of()
                            : List.of(StufElement.of(stuf("extraElementen"), List.copyOf(merged.values()))));
        }

        private static String naam(StufElement extra) {
            return extra.attributes().stream()
                    .filter(a -> a.name().getLocalPart().equals("naam"))
                    .map(a -> a.value())
                    .findFirst()
                    .orElse("");
        }

        private void replace(QName name, List<StufElement> values) {
            children.removeIf(child -> child.name().equals(name));
            children.addAll(values);
        }

        private void applyRelation(QName name) {
            List<StufElement> before = oud.map(o -> o.children(name)).orElse(List.of());
            List<StufElement> after = huidig.children(name);
            for (StufElement removed : before) {
                Verwerkingssoort soort = removed.verwerkingssoort().orElse(Verwerkingssoort.I);
                if (!removed.isEmpty() && (soort == Verwerkingssoort.V || soort == Verwerkingssoort.R)) {
                    remove(name, removed);
                } else if (!removed.isEmpty() && soort == Verwerkingssoort.E) {
                    end(name, removed);
                }
            }
            for (int i = 0; i < after.size(); i++) {
                StufElement given = after.get(i);
                if (given.isEmpty()) {
                    continue;
                }
                Verwerkingssoort soort = given.verwerkingssoort().orElse(Verwerkingssoort.T);
                StufElement old = oldOf(given, before, i);
                switch (soort) {
                    case V -> remove(name, given);
                    case E -> end(name, given);
                    case T, R -> add(name, given);
                    case W, S, O -> change(name, old.isEmpty() ? given : old, given);
                    case I -> identify(name, given);
                }
            }
        }

        /** The relation in 'oud' that belongs to one in 'huidig': by key, else by position. */
        private static StufElement oldOf(StufElement given, List<StufElement> before, int position) {
            String key = Relatiesleutel.of(given);
            return before.stream()
                    .filter(b -> !b.isEmpty() && Relatiesleutel.of(b).equals(key))
                    .findFirst()
                    .orElseGet(() -> position < before.size() ? before.get(position) : given);
        }

        private void remove(QName name, StufElement relation) {
            Optional<StufElement> match = match(name, relation);
            if (match.isPresent()) {
                children.remove(match.get());
            } else {
                missing(relation);
            }
        }

        private void end(QName name, StufElement relation) {
            Optional<StufElement> match = match(name, relation);
            if (match.isEmpty()) {
                missing(relation);
                return;
            }
            Optional<StufElement> period = relation.child(stuf("tijdvakRelatie"));
            if (period.flatMap(p -> p.value(stuf("eindRelatie"))).isEmpty()) {
                children.remove(match.get());
                return;
            }
            List<StufElement> ended = new ArrayList<>(match.get().children());
            ended.removeIf(c -> c.is(stuf("tijdvakRelatie")));
            ended.add(period.orElseThrow());
            children.set(children.indexOf(match.get()), match.get().withChildren(ended));
        }

        private void add(QName name, StufElement relation) {
            if (name.equals(zkn("isVan"))) {
                identify(name, relation);
            } else if (match(name, relation).isPresent()) {
                if (name.equals(zkn("heeft"))) {
                    findings.add(Bevinding.fout(
                            "BR-19", Foutcode.STUF067, "Deze status is al op dit moment gezet.", root, relation));
                } // any other relation that is already there stays as it is
            } else {
                children.add(clean(relation));
            }
        }

        private void change(QName name, StufElement old, StufElement given) {
            if (name.equals(zkn("isVan"))) {
                identify(name, given);
                return;
            }
            Optional<StufElement> match = match(name, old);
            if (match.isEmpty()) {
                missing(given);
                return;
            }
            StufElement cleaned = clean(given);
            Map<QName, List<StufElement>> merged = new LinkedHashMap<>();
            match.get()
                    .children()
                    .forEach(c -> merged.computeIfAbsent(c.name(), n -> new ArrayList<>())
                            .add(c));
            for (StufElement child : cleaned.children()) {
                if (!child.is(Namen.GERELATEERDE)) {
                    merged.remove(child.name());
                }
            }
            for (StufElement child : cleaned.children()) {
                if (!child.is(Namen.GERELATEERDE) && !clears(child)) {
                    merged.computeIfAbsent(child.name(), n -> new ArrayList<>()).add(child);
                }
            }
            List<StufElement> parts =
                    merged.values().stream().flatMap(List::stream).toList();
            children.set(children.indexOf(match.get()), match.get().withChildren(parts));
        }

        private void identify(QName name, StufElement relation) {
            if (!name.equals(zkn("isVan"))) {
                return;
            }
            String code = relation.value(Namen.GERELATEERDE, zkn("code")).orElse("");
            String registered =
                    stored.value(zkn("isVan"), Namen.GERELATEERDE, zkn("code")).orElse("");
            if (!code.isEmpty() && !code.equals(registered)) {
                fault("BR-16", relation, "Het zaaktype van een zaak verandert nooit.");
            }
        }

        private void missing(StufElement relation) {
            findings.add(Bevinding.waarschuwing(
                    "R-126", Foutcode.STUF064, "De relatie komt in de registratie niet voor.", root, relation));
        }

        private Optional<StufElement> match(QName name, StufElement relation) {
            String key = Relatiesleutel.of(relation);
            return children.stream()
                    .filter(child -> child.name().equals(name)
                            && !Zaak.isOver(new StufObject(child))
                            && Relatiesleutel.of(child).equals(key))
                    .findFirst();
        }

        private void fault(String rule, StufElement at, String text) {
            findings.add(Bevinding.fout(rule, Foutcode.STUF058, text, root, at));
        }
    }
}
