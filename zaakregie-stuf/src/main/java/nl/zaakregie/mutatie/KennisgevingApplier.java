// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.mutatie;

import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.SLEUTEL_ONTVANGEND;
import static nl.zaakregie.stuf.Namen.SLEUTEL_VERZENDEND;
import static nl.zaakregie.stuf.Namen.VERWERKINGSSOORT;
import static nl.zaakregie.stuf.Namen.stuf;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.List;
import java.util.Optional;
import nl.zaakregie.regels.Controleprofiel;
import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.stuf.Mutatiesoort;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.StufObject;
import nl.zaakregie.stuf.Verwerkingssoort;
import nl.zaakregie.xml.BerichtWriter;
import nl.zaakregie.xml.Elementmodel;
import nl.zaakregie.xml.Schemamodel;

/**
 * Applies a kennisgeving to a zaak or document (StUF 03.01 chapter 5, ADR 0022). Unmentioned elements and
 * relations stay, repeating attributes are replaced as a list, a group leaf by leaf, and
 * removals go before additions. Safe for many threads.
 */
public final class KennisgevingApplier {
    private final Elementmodel zaak;
    private final Elementmodel document;

    public KennisgevingApplier(Schemamodel model) {
        this.zaak = objectOf(model, "zakLk01");
        this.document = objectOf(model, "edcLk01");
    }

    private static Elementmodel objectOf(Schemamodel model, String message) {
        return model.message(zkn(message))
                .flatMap(m -> m.child(OBJECT))
                .orElseThrow(() -> new IllegalStateException(message + " is not in the schema model"));
    }

    /**
     * The object after the kennisgeving.
     *
     * @param stored       the object now, or empty for a new one
     * @param kennisgeving the element with {@code parameters} and {@code object}: zakLk01, edcLk01 or edcLk02
     */
    public MutatieResult apply(Optional<StufObject> stored, StufElement kennisgeving, Controleprofiel profiel) {
        List<StufElement> objects = kennisgeving.children(OBJECT);
        StufElement huidig = objects.getLast();
        Elementmodel model = huidig.entiteittype().equals("EDC") ? document : zaak;
        if (stored.isEmpty()) {
            return new MutatieResult(ordered(created(huidig), model), false, List.of());
        }
        if (kennisgeving.value(zkn("parameters"), stuf("mutatiesoort")).equals(Optional.of(Mutatiesoort.V.name()))) {
            return new MutatieResult(stored.get(), true, List.of());
        }
        Optional<StufElement> oud = objects.size() > 1 ? Optional.of(objects.getFirst()) : Optional.empty();
        Wijziging wijziging = new Wijziging(kennisgeving, profiel);
        StufElement changed = switch (huidig.verwerkingssoort().orElse(Verwerkingssoort.W)) {
            case S -> withKey(stored.get().element(), huidig);
            case O -> {
                wijziging.fault(
                        "R-118",
                        Foutcode.STUF058,
                        huidig,
                        "Samenvoegen van objecten (verwerkingssoort O) kan hier niet.");
                yield stored.get().element();
            }
            default -> Entiteitmutatie.apply(wijziging, stored.get().element(), oud, huidig, Optional.of(model));
        };
        return new MutatieResult(ordered(changed, model), false, wijziging.bevindingen());
    }

    private static StufObject ordered(StufElement object, Elementmodel model) {
        return new StufObject(BerichtWriter.inSchemaOrder(object, model));
    }

    private static StufElement created(StufElement object) {
        return clean(object.mapChildren(KennisgevingApplier::withoutPlaceholders))
                .withoutAttribute(SLEUTEL_ONTVANGEND);
    }

    private static @org.jspecify.annotations.Nullable StufElement withoutPlaceholders(StufElement element) {
        boolean placeholder = element.isEntiteit() && element.isEmpty();
        return placeholder ? null : element.mapChildren(KennisgevingApplier::withoutPlaceholders);
    }

    /** Without what only a kennisgeving carries. */
    static StufElement clean(StufElement element) {
        return element.transform(e -> e.withoutAttribute(VERWERKINGSSOORT));
    }

    /** the sender gave the object another key. */
    private static StufElement withKey(StufElement stored, StufElement huidig) {
        return huidig.attribute(SLEUTEL_VERZENDEND)
                .map(key -> stored.withAttribute(SLEUTEL_VERZENDEND, key))
                .orElseGet(() -> stored.withoutAttribute(SLEUTEL_VERZENDEND));
    }
}
