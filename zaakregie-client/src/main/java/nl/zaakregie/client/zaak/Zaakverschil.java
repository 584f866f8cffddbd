// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client.zaak;

import static nl.zaakregie.stuf.Namen.GERELATEERDE;
import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.stuf;
import static nl.zaakregie.stuf.Namen.zkn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.namespace.QName;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Verwerkingssoort;
import nl.zaakregie.xml.Elementmodel;

/**
 * The two objects that tell a receiver how one state of a zaak becomes another (StUF 03.01 paragraphs 5.2.4 to 5.2.6): the
 * same elements in both, in the same order, relations paired by position.
 */
final class Zaakverschil {
    private static final Set<QName> RELATION_TIMES =
            Set.of(stuf("tijdvakRelatie"), stuf("tijdvakGeldigheid"), stuf("tijdstipRegistratie"));

    private final StufElement was;
    private final StufElement wordt;
    private final String per;
    private final Set<String> withoutTrace;
    private final List<StufElement> old = new ArrayList<>();
    private final List<StufElement> current = new ArrayList<>();

    /**
     * The difference of two states.
     *
     * @param per          the day from which relations that go away no longer hold, and new ones that replace them do
     * @param withoutTrace keys of relations that are to go as if they never mattered (V) instead of ending (E)
     */
    Zaakverschil(StufElement was, StufElement wordt, LocalDate per, Set<String> withoutTrace) {
        this.was = Relaties.pruned(was, Zaakmodel.object());
        this.wordt = Relaties.pruned(wordt, Zaakmodel.object());
        this.per = Elementen.text(per);
        this.withoutTrace = withoutTrace;
    }

    /** The old and the new object; empty when nothing differs. */
    Optional<List<StufElement>> objecten() {
        check();
        boolean attributes = compareAttributes();
        int compared = old.size();
        for (Elementmodel relation : Zaakmodel.object().children()) {
            if (!relation.entiteittype().isEmpty() && !relation.name().equals(zkn("isVan"))) {
                compareRelations(relation);
            }
        }
        if (!attributes && old.size() == compared) {
            return Optional.empty();
        }
        Verwerkingssoort soort = attributes ? Verwerkingssoort.W : Verwerkingssoort.I;
        return Optional.of(List.of(object(was, soort, old), object(wordt, soort, current)));
    }

    private void check() {
        if (!identity(was).equals(identity(wordt)) || identity(was).isEmpty()) {
            throw new IllegalArgumentException("identificatie and zaaktype of a zaak never change (BR-16)");
        }
        if (!was.children(zkn("heeft")).equals(wordt.children(zkn("heeft")))) {
            throw new IllegalArgumentException("A status is set by actualiseerZaakstatus");
        }
    }

    private static String identity(StufElement zaak) {
        return zaak.value(zkn("identificatie")).orElse("")
                + zaak.value(zkn("isVan"), GERELATEERDE, zkn("code")).orElse("");
    }

    /** The kerngegevens stand in both, changed or not. */
    private static StufElement object(StufElement state, Verwerkingssoort soort, List<StufElement> content) {
        StufElement.Builder builder = StufElement.builder(OBJECT).entiteit("ZAK", soort);
        state.child(zkn("identificatie")).ifPresent(builder::add);
        boolean changed = content.stream().anyMatch(c -> c.is(zkn("omschrijving")));
        state.child(zkn("omschrijving")).filter(o -> !changed && !o.isEmpty()).ifPresent(builder::add);
        state.child(zkn("isVan"))
                .filter(type -> !type.isEmpty())
                .map(type -> Relaties.identified(type, Verwerkingssoort.I))
                .ifPresent(builder::add);
        return Zaakmodel.ordered(builder.addAll(content).build());
    }

    private boolean compareAttributes() {
        Attribuutverschil verschil = new Attribuutverschil(Zaakmodel.object(), Set.of(zkn("identificatie")));
        return verschil.compare(was, wordt, old, current);
    }

    private void compareRelations(Elementmodel model) {
        List<StufElement> before = open(was, model.name());
        List<StufElement> after = open(wordt, model.name());
        List<StufElement> gone = without(before, after);
        List<StufElement> added = without(after, before);
        if (model.name().equals(zkn("heeftAlsInitiator")) && gone.size() == 1 && added.size() == 1) {
            replace(gone.getFirst(), added.getFirst());
            return;
        }
        gone.forEach(this::remove);
        for (StufElement kept : before) {
            after.stream()
                    .filter(a -> Relaties.sameParty(a, kept))
                    .findFirst()
                    .ifPresent(a -> compareData(model, kept, a));
        }
        added.forEach(this::add);
    }

    private static List<StufElement> open(StufElement state, QName relation) {
        return state.children(relation).stream().filter(Relaties::isOpen).toList();
    }

    private static List<StufElement> without(List<StufElement> these, List<StufElement> others) {
        return these.stream()
                .filter(t -> others.stream().noneMatch(o -> Relaties.sameParty(o, t)))
                .toList();
    }

    private void add(StufElement relation) {
        old.add(Relaties.placeholder(relation, Verwerkingssoort.T));
        current.add(Relaties.added(relation, Verwerkingssoort.T));
    }

    private void remove(StufElement relation) {
        boolean trace = !withoutTrace.contains(relation.localName() + Relaties.key(relation));
        Verwerkingssoort soort = trace ? Verwerkingssoort.E : Verwerkingssoort.V;
        StufElement bare = relation.mapChildren(c -> c.is(GERELATEERDE) ? c : null);
        StufElement identified = Relaties.identified(bare, soort);
        old.add(trace ? ended(identified, Relaties.begin(relation)) : identified);
        current.add(Relaties.placeholder(relation, soort));
    }

    private void replace(StufElement gone, StufElement added) {
        StufElement before = gone.mapChildren(c -> RELATION_TIMES.contains(c.name()) || c.isEntiteit() ? null : c);
        old.add(ended(Relaties.identified(before, Verwerkingssoort.R), Relaties.begin(gone)));
        StufElement after = added.mapChildren(c -> RELATION_TIMES.contains(c.name()) ? null : c);
        current.add(withTijdvak(Relaties.added(after, Verwerkingssoort.R), Relaties.tijdvak(per, "")));
    }

    private StufElement ended(StufElement relation, String begin) {
        return withTijdvak(relation, Relaties.tijdvak(begin, per));
    }

    private static StufElement withTijdvak(StufElement relation, StufElement tijdvak) {
        List<StufElement> parts = new ArrayList<>(relation.children());
        parts.add(tijdvak);
        return relation.withChildren(parts);
    }

    private void compareData(Elementmodel model, StufElement before, StufElement after) {
        List<StufElement> oldData = new ArrayList<>();
        List<StufElement> newData = new ArrayList<>();
        Set<QName> own = Set.of(GERELATEERDE);
        if (new Attribuutverschil(model, own).compare(before, after, oldData, newData)) {
            old.add(changed(before, oldData));
            current.add(changed(before, newData));
        }
    }

    /** The party is only identified: a gerelateerde is never changed. */
    private static StufElement changed(StufElement relation, List<StufElement> data) {
        List<StufElement> parts = new ArrayList<>();
        relation.child(GERELATEERDE).ifPresent(parts::add);
        parts.addAll(data);
        return Relaties.identified(relation.withChildren(parts), Verwerkingssoort.W);
    }
}
