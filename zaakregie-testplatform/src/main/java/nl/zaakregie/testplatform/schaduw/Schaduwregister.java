// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.schaduw;

import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.stuf;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.mutatie.KennisgevingApplier;
import nl.zaakregie.mutatie.MutatieResult;
import nl.zaakregie.regels.Controleprofiel;
import nl.zaakregie.stuf.Namen;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.StufObject;
import nl.zaakregie.vraag.ScopeProjection;
import nl.zaakregie.xml.Schemas;

/**
 * A register of zaken and documents in memory, fed by messages. In a provider test it holds what the system under test
 * ought to have; in a consumer test it is what the platform answers from. Safe for many threads.
 */
public final class Schaduwregister {
    private final Map<String, StufObject> zaken = new ConcurrentHashMap<>();
    private final Map<String, StufElement> documenten = new ConcurrentHashMap<>();
    private final Map<String, String> sloten = new ConcurrentHashMap<>();
    private final KennisgevingApplier applier;
    private final ScopeProjection projection;
    private final Documentprojectie documentprojectie;
    private final Controleprofiel profiel;

    public Schaduwregister(String gemeentecode) {
        this.applier = new KennisgevingApplier(Schemas.shared().model());
        this.projection = new ScopeProjection(Schemas.shared().model());
        this.documentprojectie = new Documentprojectie(Schemas.shared().model());
        this.profiel = new Controleprofiel(false, gemeentecode, true);
    }

    public Optional<StufObject> findZaak(String identificatie) {
        return Optional.ofNullable(zaken.get(identificatie));
    }

    public Optional<StufElement> findDocument(String identificatie) {
        return Optional.ofNullable(documenten.get(identificatie));
    }

    public List<String> zaakidentificaties() {
        return List.copyOf(zaken.keySet());
    }

    public List<String> documentidentificaties() {
        return List.copyOf(documenten.keySet());
    }

    /** The slot on a document, when it has one. */
    public Optional<String> findSlot(String document) {
        return Optional.ofNullable(sloten.get(document));
    }

    public void lock(String document, String slot) {
        sloten.put(document, slot);
    }

    public void unlock(String document) {
        sloten.remove(document);
    }

    /** Puts a zaak as it is, whatever was there. */
    public void put(StufObject zaak) {
        zaken.put(zaak.value(zkn("identificatie")).orElseThrow(), zaak);
    }

    /** Puts a document as it is, whatever was there. */
    public void putDocument(StufElement document) {
        documenten.put(document.value(zkn("identificatie")).orElseThrow(), document);
    }

    /** Takes a message in that changes zaken or documents; other messages change nothing. */
    public synchronized void apply(Service dienst, StufElement bericht) {
        switch (dienst) {
            case CREEER_ZAAK, UPDATE_ZAAK, ACTUALISEER_ZAAKSTATUS -> applyZaak(bericht);
            case VOEG_ZAAKDOCUMENT_TOE, MAAK_ZAAKDOCUMENT ->
                bericht.child(OBJECT).ifPresent(object -> putDocument(clean(object)));
            case UPDATE_ZAAKDOCUMENT -> applyDocument(bericht);
            case CANCEL_CHECKOUT ->
                bericht.value(zkn("document"), zkn("identificatie")).ifPresent(this::unlock);
            default -> {
                // questions and notifications change nothing
            }
        }
    }

    private void applyZaak(StufElement bericht) {
        String identificatie = bericht.children(OBJECT).isEmpty()
                ? ""
                : bericht.children(OBJECT).getLast().value(zkn("identificatie")).orElse("");
        if (identificatie.isEmpty()) {
            return;
        }
        boolean create = bericht.value(zkn("parameters"), stuf("mutatiesoort"))
                .filter("T"::equals)
                .isPresent();
        Optional<StufObject> before = findZaak(identificatie);
        if (create == before.isEmpty()) {
            MutatieResult result = applier.apply(before, bericht, profiel);
            zaken.put(identificatie, result.object());
        }
    }

    private void applyDocument(StufElement bericht) {
        List<StufElement> objects = bericht.child(zkn("edcLk02")).stream()
                .flatMap(update -> update.children(OBJECT).stream())
                .toList();
        if (objects.isEmpty()) {
            return;
        }
        StufElement given = clean(objects.getLast());
        String identificatie = given.value(zkn("identificatie")).orElse("");
        findDocument(identificatie).ifPresent(known -> {
            List<StufElement> children = new ArrayList<>(known.children());
            for (StufElement child : given.children()) {
                if (!child.isEntiteit()) {
                    children.removeIf(c -> c.is(child.name()));
                    children.add(child);
                }
            }
            putDocument(documentprojectie.ordered(known.withChildren(children)));
        });
        unlock(identificatie);
    }

    private static StufElement clean(StufElement object) {
        return object.transform(e -> e.withoutAttribute(Namen.VERWERKINGSSOORT));
    }

    /** The objects that answer a question about one zaak or document: one, or none when it is not known. */
    public List<StufElement> answer(Service dienst, StufElement vraag) {
        String identificatie = vraag.value(zkn("gelijk"), zkn("identificatie")).orElse("");
        Optional<StufElement> scope = vraag.find(zkn("scope"), OBJECT);
        if (dienst == Service.GEEF_ZAAKDOCUMENT_LEZEN) {
            return findDocument(identificatie).map(d -> documentprojectie.project(d, scope)).stream()
                    .toList();
        }
        Optional<StufObject> zaak = findZaak(identificatie);
        if (dienst == Service.GEEF_LIJST_ZAAKDOCUMENTEN) {
            zaak = zaak.map(this::withDocuments);
        }
        return zaak
                .map(z -> projection.project(z, scope))
                .map(answer -> dienst == Service.GEEF_ZAAKSTATUS ? onlyLastStatus(answer) : answer)
                .stream()
                .toList();
    }

    private static StufElement onlyLastStatus(StufElement zaak) {
        return zaak.mapChildren(child -> child.is(zkn("heeft"))
                        && child.value(zkn("indicatieLaatsteStatus"))
                                .filter("N"::equals)
                                .isPresent()
                ? null
                : child);
    }

    private StufObject withDocuments(StufObject zaak) {
        String identificatie = zaak.value(zkn("identificatie")).orElse("");
        List<StufElement> children = new ArrayList<>(zaak.element().children());
        documenten.values().stream()
                .sorted(java.util.Comparator.comparing(
                        d -> d.value(zkn("identificatie")).orElse("")))
                .forEach(document -> document.children(zkn("isRelevantVoor")).stream()
                        .filter(r -> r.value(Namen.GERELATEERDE, zkn("identificatie"))
                                .filter(identificatie::equals)
                                .isPresent())
                        .forEach(r -> children.add(Documentprojectie.relatie(document, r))));
        return new StufObject(zaak.element().withChildren(children));
    }
}
