// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.dialect;

import static nl.zaakregie.stuf.Namen.stuf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.stuf.Berichtcode;
import nl.zaakregie.stuf.Mutatiesoort;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.xml.Elementmodel;

/** One message that is being understood, with the notes about it so far. */
final class Gesprek {
    private final StufElement root;
    private final Service service;
    private final String gemeentecode;
    private final Optional<Elementmodel> model;
    private final Set<String> faultyPaths;
    private final List<Dialecten.Note> notes = new ArrayList<>();

    Gesprek(
            StufElement root,
            Service service,
            String gemeentecode,
            Optional<Elementmodel> model,
            Set<String> faultyPaths) {
        this.root = root;
        this.service = service;
        this.gemeentecode = gemeentecode;
        this.model = model;
        this.faultyPaths = faultyPaths;
    }

    StufElement root() {
        return root;
    }

    Service service() {
        return service;
    }

    /** Four digits that the numbers of medewerkers start with; empty when any will do. */
    String gemeentecode() {
        return gemeentecode;
    }

    Optional<Elementmodel> model() {
        return model;
    }

    Set<String> faultyPaths() {
        return faultyPaths;
    }

    boolean isKennisgeving() {
        return service.berichtcode() == Berichtcode.Lk01 || service == Service.UPDATE_ZAAKDOCUMENT;
    }

    boolean isVraag() {
        return service.berichtcode() == Berichtcode.Lv01;
    }

    boolean isMutatie(Mutatiesoort soort) {
        return root.children().stream()
                .filter(c -> c.localName().equals("parameters"))
                .findFirst()
                .flatMap(p -> p.value(stuf("mutatiesoort")))
                .filter(soort.name()::equals)
                .isPresent();
    }

    void note(Dialecten.Note note) {
        notes.add(note);
    }

    List<Dialecten.Note> notes() {
        return notes;
    }
}
