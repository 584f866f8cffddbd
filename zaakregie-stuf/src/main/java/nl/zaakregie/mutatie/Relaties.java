// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.mutatie;

import static nl.zaakregie.stuf.Namen.GERELATEERDE;
import static nl.zaakregie.stuf.Namen.stuf;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.rgbz.Zaakstatus;
import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.StufObject;
import nl.zaakregie.stuf.Verwerkingssoort;
import nl.zaakregie.xml.Elementmodel;

/** Changes the relations of an entity: removals first, then changes, then additions. */
final class Relaties {
    private static final QName IS_VAN = zkn("isVan");
    private static final QName HEEFT = zkn("heeft");
    private static final QName TIJDVAK = stuf("tijdvakRelatie");
    /** Relations of which an entity has one at a time: a new one replaces what is there. */
    private static final Set<QName> UNIQUE = Set.of(zkn("heeftAlsInitiator"), zkn("isGezetDoor"));

    private final Wijziging wijziging;
    private final List<StufElement> children;
    private final Optional<Elementmodel> model;
    private final Map<QName, List<Relatiepaar>> pairs = new LinkedHashMap<>();

    /**
     * Relations of one entity.
     *
     * @param children the registered ones among all children of the entity; changed in place
     */
    Relaties(
            Wijziging wijziging,
            List<StufElement> children,
            Optional<StufElement> oud,
            StufElement huidig,
            Optional<Elementmodel> model) {
        this.wijziging = wijziging;
        this.children = children;
        this.model = model;
        Stream.concat(oud.stream(), Stream.of(huidig))
                .flatMap(o -> o.children().stream())
                .filter(c -> c.isEntiteit() && !c.is(GERELATEERDE))
                .map(StufElement::name)
                .forEach(name -> pairs.computeIfAbsent(name, n -> Relatiepaar.list(n, oud, huidig)));
    }

    void apply() {
        forEach(this::removals);
        forEach(this::changes);
        forEach(this::additions);
    }

    private void forEach(BiConsumer<QName, Relatiepaar> step) {
        pairs.forEach((name, list) -> list.forEach(pair -> step.accept(name, pair)));
    }

    private void removals(QName name, Relatiepaar pair) {
        switch (pair.soort()) {
            case V -> pair.known().ifPresent(r -> remove(name, r));
            case E -> pair.known().ifPresent(r -> end(name, r));
            case R -> replaceOld(name, pair);
            case W -> {
                if (pair.namesAnother()) {
                    remove(name, pair.oud().orElseThrow());
                }
            }
            default -> {
                // takes nothing away
            }
        }
    }

    private void changes(QName name, Relatiepaar pair) {
        switch (pair.soort()) {
            case W, S -> {
                if (!pair.namesAnother()) {
                    pair.huidig().ifPresent(now -> change(name, pair.oud(), now));
                }
            }
            case I -> pair.huidig().ifPresent(now -> identify(name, pair.oud(), now));
            case O ->
                pair.known()
                        .ifPresent(r -> wijziging.fault(
                                "R-124",
                                Foutcode.STUF058,
                                r,
                                "Samenvoegen van relaties (verwerkingssoort O) kan hier niet."));
            default -> {
                // adds or removes
            }
        }
    }

    private void additions(QName name, Relatiepaar pair) {
        boolean adds = pair.soort() == Verwerkingssoort.T
                || pair.soort() == Verwerkingssoort.R
                || (pair.soort() == Verwerkingssoort.W && pair.namesAnother());
        if (adds) {
            pair.huidig().ifPresent(now -> add(name, now));
        }
    }

    private void remove(QName name, StufElement relation) {
        if (name.equals(IS_VAN)) {
            wijziging.fault("BR-16", Foutcode.STUF058, relation, "Het zaaktype van een zaak verandert nooit.");
            return;
        }
        find(name, relation).ifPresentOrElse(children::remove, () -> missing(relation));
    }

    /** the relation stays with its end; without an end, the moment is unknown and it goes. */
    private void end(QName name, StufElement relation) {
        Optional<StufElement> registered = find(name, relation);
        Optional<StufElement> end = relation.find(TIJDVAK, stuf("eindRelatie")).filter(e -> !e.isEmpty());
        if (registered.isEmpty() || end.isEmpty()) {
            remove(name, relation);
            return;
        }
        List<StufElement> parts = new ArrayList<>(registered.get().children());
        Optional<StufElement> begin = registered
                .get()
                .find(TIJDVAK, stuf("beginRelatie"))
                .or(() -> relation.find(TIJDVAK, stuf("beginRelatie")));
        parts.removeIf(c -> c.is(TIJDVAK));
        parts.add(StufElement.of(
                TIJDVAK, Stream.concat(begin.stream(), end.stream()).toList()));
        children.set(children.indexOf(registered.get()), registered.get().withChildren(parts));
    }

    private void replaceOld(QName name, Relatiepaar pair) {
        if (pair.oud().isPresent()) {
            end(name, pair.oud().get());
            // an end that has yet to come would leave two of them
            find(name, pair.oud().get()).ifPresent(children::remove);
        } else if (UNIQUE.contains(name)) {
            children.removeIf(c -> c.name().equals(name) && !Zaak.isOver(new StufObject(c)));
        }
    }

    private void add(QName name, StufElement relation) {
        Optional<StufElement> registered = find(name, relation);
        if (name.equals(IS_VAN) && children.stream().anyMatch(c -> c.is(IS_VAN))) {
            checkZaaktype(relation);
        } else if (registered.isEmpty()) {
            if (name.equals(HEEFT)) {
                checkMoment(relation);
            }
            children.add(KennisgevingApplier.clean(relation));
        } else if (name.equals(HEEFT)) {
            wijziging.fault("BR-19", Foutcode.STUF067, relation, "Deze status is al op dit moment gezet.");
        } else {
            // the other side stays as it is; what is said of the relation itself is new
            change(name, Optional.empty(), relation);
        }
    }

    /** Interop 38: the moment of a status tells it from the others; at one moment the one that came last counts. */
    private void checkMoment(StufElement status) {
        String moment = Relatiesleutel.moment(new Zaakstatus(new StufObject(status)));
        boolean taken = children.stream()
                .filter(c -> c.is(HEEFT))
                .anyMatch(c ->
                        Relatiesleutel.moment(new Zaakstatus(new StufObject(c))).equals(moment));
        if (taken) {
            wijziging.deviation(
                    "SOEP-38",
                    Foutcode.STUF058,
                    status,
                    "Op dit moment is al een andere status gezet; datumStatusGezet hoort per status te verschillen.");
        }
    }

    private void change(QName name, Optional<StufElement> old, StufElement now) {
        if (name.equals(IS_VAN)) {
            checkZaaktype(now);
            return;
        }
        Optional<StufElement> registered = find(name, now);
        if (registered.isEmpty()) {
            missing(now);
            children.add(KennisgevingApplier.clean(now));
            return;
        }
        StufElement changed =
                Entiteitmutatie.apply(wijziging, registered.get(), old, now, model.flatMap(m -> m.child(name)));
        children.set(children.indexOf(registered.get()), changed);
    }

    private void identify(QName name, Optional<StufElement> old, StufElement now) {
        if (name.equals(IS_VAN)) {
            checkZaaktype(now);
            return;
        }
        find(name, now)
                .ifPresent(registered -> children.set(
                        children.indexOf(registered),
                        Entiteitmutatie.applyRelations(
                                wijziging, registered, old, now, model.flatMap(m -> m.child(name)))));
    }

    /** BR-16. */
    private void checkZaaktype(StufElement relation) {
        Optional<StufElement> registered =
                children.stream().filter(c -> c.is(IS_VAN)).findFirst();
        String code = relation.value(GERELATEERDE, zkn("code")).orElse("");
        String omschrijving = relation.value(GERELATEERDE, zkn("omschrijving")).orElse("");
        boolean other = code.isEmpty()
                ? differs(omschrijving, registered.flatMap(r -> r.value(GERELATEERDE, zkn("omschrijving"))))
                : differs(code, registered.flatMap(r -> r.value(GERELATEERDE, zkn("code"))));
        if (other) {
            wijziging.fault("BR-16", Foutcode.STUF058, relation, "Het zaaktype van een zaak verandert nooit.");
        }
    }

    private static boolean differs(String given, Optional<String> registered) {
        return !given.isEmpty()
                && registered.filter(r -> !r.equalsIgnoreCase(given)).isPresent();
    }

    private void missing(StufElement relation) {
        wijziging.deviation("R-126", Foutcode.STUF064, relation, "De relatie komt in de registratie niet voor.");
    }

    /** The registered relation that is not over and has the same other side. */
    private Optional<StufElement> find(QName name, StufElement relation) {
        String key = Relatiesleutel.of(relation);
        return children.stream()
                .filter(child -> child.name().equals(name)
                        && !Zaak.isOver(new StufObject(child))
                        && Relatiesleutel.of(child).equals(key))
                .findFirst();
    }
}
