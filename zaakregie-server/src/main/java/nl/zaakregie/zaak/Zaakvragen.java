// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.zaak;

import static nl.zaakregie.stuf.Namen.GERELATEERDE;
import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.SCOPE;
import static nl.zaakregie.stuf.Namen.stuf;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.instellingen.Instellingen;
import nl.zaakregie.ontvangst.Servicehandler;
import nl.zaakregie.ontvangst.Uitkomst;
import nl.zaakregie.ontvangst.Verzoek;
import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.StufObject;
import nl.zaakregie.vraag.ScopeProjection;
import nl.zaakregie.xml.Schemas;
import org.springframework.stereotype.Component;

/** geefZaakstatus, geefZaakdetails and every other question about zaken (ZDS 4.1.1, 4.1.2; StUF 03.01 chapter 6). */
@Component
class Zaakvragen implements Servicehandler {
    private static final int STANDARD_MAXIMUM = 15;

    private final ZaakStore store;
    private final ScopeProjection projection;
    private final int ownMaximum;

    Zaakvragen(ZaakStore store, Schemas schemas, Instellingen settings) {
        this.store = store;
        this.projection = new ScopeProjection(schemas.model());
        this.ownMaximum = settings.vraag().maximum();
    }

    @Override
    public String rol() {
        return "zaaksysteem";
    }

    @Override
    public Set<Service> services() {
        return EnumSet.of(Service.GEEF_ZAAKSTATUS, Service.GEEF_ZAAKDETAILS);
    }

    @Override
    public Uitkomst handle(Verzoek verzoek) {
        StufElement vraag = verzoek.bericht();
        int sortering = number(vraag, "sortering").orElse(0);
        if (!Zoekvraag.supports(sortering)) {
            return Uitkomst.Geweigerd.of(Foutcode.STUF133, "Ondersteund: sortering 0 tot en met 5");
        }
        if (vraag.child(zkn("gelijk")).filter(Zaakvragen::selectsByKey).isPresent()) {
            return Uitkomst.Geweigerd.of(Foutcode.STUF094, "Selecteer op elementen, niet op een sleutel");
        }
        Zoekvraag question = Zoekvraag.of(vraag, sortering);
        int asked = number(vraag, "maximumAantal").orElse(STANDARD_MAXIMUM);
        int limit = Math.min(asked, ownMaximum);
        List<StufObject> found = store.search(question, limit + 1);
        boolean more = found.size() > limit;
        List<StufObject> page = found.subList(0, Math.min(limit, found.size()));
        boolean counts = vraag.value(zkn("parameters"), stuf("indicatorAantal"))
                .filter(v -> v.equals("true") || v.equals("1"))
                .isPresent();
        List<StufElement> answer = new ArrayList<>();
        answer.add(StufElement.builder(zkn("parameters"))
                .add(stuf("indicatorVervolgvraag"), Boolean.toString(more))
                .add(stuf("aantalVoorkomens"), counts ? Integer.toString(store.count(question)) : null)
                .build());
        if (!question.ignored().isEmpty()) {
            answer.add(melding("StUF0001: " + String.join(" ", question.ignored())));
        }
        if (more && ownMaximum < asked) {
            answer.add(melding("StUF0002: Meer objecten gevraagd dan teruggegeven"));
        }
        Optional<StufElement> scope = vraag.find(zkn("scope"), OBJECT);
        List<StufElement> objects = page.stream()
                .map(zaak -> projection.project(withInverse(zaak, scope), scope))
                .map(zaak -> verzoek.service() == Service.GEEF_ZAAKSTATUS ? onlyLastStatus(zaak) : zaak)
                .toList();
        if (!objects.isEmpty()) {
            answer.add(StufElement.of(zkn("antwoord"), objects));
        }
        return new Uitkomst.Beantwoord(zkn("zakLa01"), answer);
    }

    private static boolean selectsByKey(StufElement gelijk) {
        return gelijk.attributes().stream()
                .anyMatch(a -> a.name().getLocalPart().startsWith("sleutel"));
    }

    /** ZDS 4.1.1: the current status and no other; the projection puts it first. */
    private static StufElement onlyLastStatus(StufElement zaak) {
        List<StufElement> statuses = zaak.children(zkn("heeft"));
        return zaak.mapChildren(child -> child.is(zkn("heeft")) && child != statuses.getFirst() ? null : child);
    }

    private static StufElement melding(String text) {
        return StufElement.of(zkn("melding"), text.length() > 250 ? text.substring(0, 250) : text);
    }

    private static Optional<Integer> number(StufElement vraag, String name) {
        return vraag.value(zkn("parameters"), stuf(name)).map(Integer::valueOf);
    }

    /** The zaak with the relations that other zaken have to it, when the question asks for relations. */
    private StufObject withInverse(StufObject zaak, Optional<StufElement> scope) {
        boolean asked = scope.isEmpty()
                || scope.get()
                        .attribute(SCOPE)
                        .filter(v -> !v.equals("kerngegevens"))
                        .isPresent()
                || scope.get().child(zkn("heeftBetrekkingOpAndere")).isPresent();
        if (!asked) {
            return zaak;
        }
        List<StufObject> others =
                store.listInverse(new Zaak(zaak).identificatie().orElse(""));
        if (others.isEmpty()) {
            return zaak;
        }
        List<String> known = new Zaak(zaak).gerelateerdeZaken();
        List<StufElement> children = new ArrayList<>(zaak.element().children());
        for (StufObject other : others) {
            if (!known.contains(new Zaak(other).identificatie().orElse(""))) {
                children.add(relation(other.element()));
            }
        }
        return new StufObject(zaak.element().withChildren(children));
    }

    private static StufElement relation(StufElement other) {
        StufElement.Builder side = StufElement.builder(GERELATEERDE).entiteit("ZAK", null);
        for (String name : List.of("identificatie", "omschrijving", "isVan")) {
            other.child(zkn(name)).ifPresent(side::add);
        }
        return StufElement.builder(zkn("heeftBetrekkingOpAndere"))
                .entiteit("ZAKZAKBTR", null)
                .add(side.build())
                .build();
    }
}
