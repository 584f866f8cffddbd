// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.vraag;

import static nl.zaakregie.stuf.Namen.GERELATEERDE;
import static nl.zaakregie.stuf.Namen.bg;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.namespace.QName;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.xml.Elementmodel;

/** The elements that identify an entity, as a list that a question could have asked (R-012; contract book 0.4). */
final class Kerngegevens {
    private static final QName STATUSMOMENT = zkn("datumStatusGezet");
    private static final Map<String, List<QName>> BY_TYPE = Map.of(
            "ZAK",
            List.of(zkn("identificatie"), zkn("omschrijving"), zkn("isVan")),
            "ZKT",
            List.of(zkn("omschrijving"), zkn("code"), zkn("ingangsdatumObject")),
            "STT",
            List.of(
                    zkn("zkt.code"),
                    zkn("zkt.omschrijving"),
                    zkn("volgnummer"),
                    zkn("code"),
                    zkn("omschrijving"),
                    zkn("ingangsdatumObject")),
            "NPS",
            List.of(
                    bg("inp.bsn"),
                    bg("anp.identificatie"),
                    bg("geslachtsnaam"),
                    bg("voorvoegselGeslachtsnaam"),
                    bg("voorletters"),
                    bg("voornamen"),
                    bg("geslachtsaanduiding"),
                    bg("geboortedatum"),
                    bg("verblijfsadres"),
                    bg("sub.verblijfBuitenland")),
            "MDW",
            List.of(zkn("identificatie"), zkn("achternaam"), zkn("voorletters"), zkn("voorvoegselAchternaam")),
            "OEH",
            List.of(zkn("identificatie"), zkn("naam")),
            "VES",
            List.of(bg("vestigingsNummer"), bg("handelsnaam"), bg("verblijfsadres"), bg("sub.verblijfBuitenland")),
            "EDC",
            List.of(zkn("identificatie")));

    private final Map<Elementmodel, StufElement> lists = new ConcurrentHashMap<>();

    /** The kerngegevens of the entity at this place; of a relation, those of its other side. */
    StufElement of(Elementmodel model) {
        StufElement known = lists.get(model);
        if (known == null) {
            known = list(model);
            lists.put(model, known);
        }
        return known;
    }

    private StufElement list(Elementmodel model) {
        List<StufElement> asked = new ArrayList<>();
        List<QName> known = BY_TYPE.get(model.entiteittype());
        if (known != null) {
            known.forEach(name -> model.child(name).ifPresent(child -> asked.add(part(child))));
        } else if (model.child(GERELATEERDE).isPresent()) {
            asked.add(of(model.child(GERELATEERDE).orElseThrow()));
            model.child(STATUSMOMENT).ifPresent(child -> asked.add(part(child)));
        } else {
            // a choice of kinds of objects, or a kind of which the contract book lists nothing: its attributes
            boolean choice = model.entiteittype().isEmpty();
            model.children().stream()
                    .filter(child -> choice || child.entiteittype().isEmpty())
                    .forEach(child -> asked.add(part(child)));
        }
        return StufElement.of(model.name(), asked);
    }

    private StufElement part(Elementmodel child) {
        return child.entiteittype().isEmpty() ? StufElement.of(child.name(), "") : of(child);
    }
}
