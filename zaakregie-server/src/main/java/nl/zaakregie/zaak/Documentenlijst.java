// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.zaak;

import static nl.zaakregie.stuf.Namen.GERELATEERDE;
import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.namespace.QName;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.StufObject;

/** The documents in answers about zaken: in geefLijstZaakdocumenten, and where a question names them (ZDS 4.2.1). */
final class Documentenlijst {
    private static final QName HEEFT_RELEVANT = zkn("heeftRelevant");

    /** E-28: without sta.datumStatusGezet, which the schema mistypes. */
    private static final StufElement EVERYTHING = StufElement.of(
            OBJECT,
            StufElement.of(zkn("identificatie"), ""),
            StufElement.of(
                    HEEFT_RELEVANT,
                    StufElement.of(
                            GERELATEERDE,
                            leaves(
                                    "identificatie",
                                    "dct.omschrijving",
                                    "creatiedatum",
                                    "ontvangstdatum",
                                    "titel",
                                    "beschrijving",
                                    "formaat",
                                    "taal",
                                    "versie",
                                    "status",
                                    "verzenddatum",
                                    "vertrouwelijkAanduiding",
                                    "auteur",
                                    "link")),
                    StufElement.of(zkn("titel"), ""),
                    StufElement.of(zkn("beschrijving"), ""),
                    StufElement.of(zkn("registratiedatum"), "")));

    private final Zaakdocumenten documenten;

    Documentenlijst(Zaakdocumenten documenten) {
        this.documenten = documenten;
    }

    private static List<StufElement> leaves(String... names) {
        return java.util.Arrays.stream(names)
                .map(name -> StufElement.of(zkn(name), ""))
                .toList();
    }

    /** The scope of a question; a list of documents is asked for by the service, also where the scope does not name them. */
    static Optional<StufElement> scope(Service service, Optional<StufElement> asked) {
        boolean named = asked.flatMap(s -> s.child(HEEFT_RELEVANT)).isPresent();
        return service == Service.GEEF_LIJST_ZAAKDOCUMENTEN && !named ? Optional.of(EVERYTHING) : asked;
    }

    /** The zaken with their documents, when the scope names documents; all fetched at once (interop 69). */
    List<StufObject> add(List<StufObject> zaken, Optional<StufElement> scope) {
        if (zaken.isEmpty() || scope.flatMap(s -> s.child(HEEFT_RELEVANT)).isEmpty()) {
            return zaken;
        }
        Map<String, List<StufElement>> relations = documenten.listRelations(
                zaken.stream().map(Documentenlijst::identificatie).toList());
        return zaken.stream()
                .map(zaak -> with(zaak, relations.getOrDefault(identificatie(zaak), List.of())))
                .toList();
    }

    private static String identificatie(StufObject zaak) {
        return new Zaak(zaak).identificatie().orElse("");
    }

    private static StufObject with(StufObject zaak, List<StufElement> relations) {
        List<StufElement> children = new ArrayList<>(zaak.element().children());
        children.addAll(relations);
        return new StufObject(zaak.element().withChildren(children));
    }

    /** A zaak without documents is its identificatie and nothing more (ZDS 4.2.1). */
    static StufElement withoutPlaceholder(StufElement zaak) {
        return zaak.mapChildren(child -> child.is(HEEFT_RELEVANT) && child.isEmpty() ? null : child);
    }
}
