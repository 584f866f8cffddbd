// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client.zaak;

import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.zkn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.rgbz.Zaakdocument;
import nl.zaakregie.stuf.NoValue;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Verwerkingssoort;
import org.jspecify.annotations.Nullable;

/**
 * How a document changes: its attributes, its content or both, and with a checkedOutId its check-in (ZDS 1.1 paragraph
 * 4.2.6; E-30). Immutable; each method gives a copy.
 */
public final class Documentwijziging {
    private final Zaakdocument was;
    private final String checkedOutId;
    private final Map<String, String> waarden;
    private final @Nullable Documentinhoud inhoud;

    private Documentwijziging(
            Zaakdocument was, String checkedOutId, Map<String, String> waarden, @Nullable Documentinhoud inhoud) {
        this.was = was;
        this.checkedOutId = checkedOutId;
        this.waarden = waarden;
        this.inhoud = inhoud;
    }

    /**
     * Changes of a document, one by one.
     *
     * @param was the document as the receiver has it: an answer of the receiver about all its attributes
     */
    public static Documentwijziging of(Zaakdocument was) {
        return new Documentwijziging(was, "", Map.of(), null);
    }

    /** Changes of a document that was checked out; they end that. */
    public static Documentwijziging of(Uitgecheckt uitgecheckt) {
        return new Documentwijziging(uitgecheckt.document(), uitgecheckt.checkedOutId(), Map.of(), null);
    }

    /** Other content, under its own name and type. */
    public Documentwijziging inhoud(Documentinhoud newInhoud) {
        Map<String, String> values = new LinkedHashMap<>(waarden);
        values.put("formaat", newInhoud.contentType());
        return new Documentwijziging(was, checkedOutId, values, newInhoud);
    }

    /** Another title, at most 200 characters. */
    public Documentwijziging titel(String titel) {
        return with("titel", Teksten.required("titel", titel, 200));
    }

    /** Another beschrijving, at most 1000 characters. */
    public Documentwijziging beschrijving(String beschrijving) {
        return with("beschrijving", Teksten.required("beschrijving", beschrijving, 1000));
    }

    /** Another version, at most 5 characters. */
    public Documentwijziging versie(String versie) {
        return with("versie", Teksten.required("versie", versie, 5));
    }

    /** Another status, at most 20 characters. */
    public Documentwijziging status(String status) {
        return with("status", Teksten.required("status", status, 20));
    }

    /** Another author, at most 200 characters. */
    public Documentwijziging auteur(String auteur) {
        return with("auteur", Teksten.required("auteur", auteur, 200));
    }

    /** The day on which it was sent. */
    public Documentwijziging verzenddatum(LocalDate datum) {
        return with("verzenddatum", Elementen.text(datum));
    }

    /** Otherwise confidential. */
    public Documentwijziging vertrouwelijkheid(VertrouwelijkAanduiding vertrouwelijkheid) {
        return with("vertrouwelijkAanduiding", vertrouwelijkheid.text());
    }

    private Documentwijziging with(String element, String value) {
        Map<String, String> values = new LinkedHashMap<>(waarden);
        values.put(element, value);
        return new Documentwijziging(was, checkedOutId, values, inhoud);
    }

    /** The key to a document that is checked out; empty when it is not. */
    String checkedOutId() {
        return checkedOutId;
    }

    /** The new content, when it changes. */
    Optional<Documentinhoud> inhoud() {
        return Optional.ofNullable(inhoud);
    }

    /** The object as it was and the object as it becomes; the old content is never sent. */
    List<StufElement> objecten() {
        StufElement identificatie =
                StufElement.of(zkn("identificatie"), was.identificatie().orElse(""));
        List<StufElement> old = new ArrayList<>(List.of(identificatie));
        List<StufElement> current = new ArrayList<>(List.of(identificatie));
        waarden.forEach((name, value) -> {
            String before = was.text(name);
            old.add(Elementen.orEmpty(zkn(name), before.isEmpty() ? null : before, NoValue.GEEN_WAARDE));
            current.add(StufElement.of(zkn(name), value));
        });
        inhoud().ifPresent(content -> current.add(content.toElement()));
        return List.of(object(old), object(current));
    }

    private static StufElement object(List<StufElement> children) {
        return Documentmodel.ordered(StufElement.builder(OBJECT)
                .entiteit("EDC", Verwerkingssoort.W)
                .addAll(children)
                .build());
    }

    /** The identificatie alone. */
    @Override
    public String toString() {
        return "Documentwijziging(" + was.identificatie().orElse("") + ")";
    }
}
