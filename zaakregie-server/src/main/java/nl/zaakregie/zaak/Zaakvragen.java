// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.zaak;

import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.SCOPE;
import static nl.zaakregie.stuf.Namen.stuf;
import static nl.zaakregie.stuf.Namen.zkn;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.catalogus.Zaaktypecatalogus;
import nl.zaakregie.instellingen.Instellingen;
import nl.zaakregie.instellingen.Rol;
import nl.zaakregie.ontvangst.Servicehandler;
import nl.zaakregie.ontvangst.Uitkomst;
import nl.zaakregie.ontvangst.Verzoek;
import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.StufObject;
import nl.zaakregie.stuf.Tijdstip;
import nl.zaakregie.vraag.Inzage;
import nl.zaakregie.vraag.ScopeProjection;
import nl.zaakregie.xml.Schemas;
import org.springframework.stereotype.Component;

/** geefZaakstatus, geefZaakdetails and every other question about zaken (ZDS 4.1.1, 4.1.2; StUF 03.01 chapter 6). */
@Component
class Zaakvragen implements Servicehandler {
    private static final int STANDARD_MAXIMUM = 15;

    private final Zaakzoeker zoeker;
    private final Zaaktypecatalogus catalogus;
    private final ScopeProjection projection;
    private final Partnerinzage inzage;
    private final Zaakinstellingen settings;
    private final Documentenlijst documenten;
    private final int ownMaximum;
    private final Clock clock = Clock.system(Tijdstip.ZONE);

    Zaakvragen(
            Zaakzoeker zoeker,
            Zaaktypecatalogus catalogus,
            Partnerinzage inzage,
            Schemas schemas,
            Instellingen general,
            Zaakinstellingen settings,
            Zaakdocumenten documenten) {
        this.zoeker = zoeker;
        this.catalogus = catalogus;
        this.projection = new ScopeProjection(schemas.model());
        this.inzage = inzage;
        this.settings = settings;
        this.documenten = new Documentenlijst(documenten);
        this.ownMaximum = general.vraag().maximum();
    }

    @Override
    public Rol rol() {
        return Rol.ZAAKSYSTEEM;
    }

    @Override
    public Set<Service> services() {
        return EnumSet.of(Service.GEEF_ZAAKSTATUS, Service.GEEF_ZAAKDETAILS, Service.GEEF_LIJST_ZAAKDOCUMENTEN);
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
        String now = Tijdstip.of(LocalDateTime.now(clock)).value();
        Zoekvraag question = Zoekvraag.of(vraag, sortering, catalogus, now);
        if (!question.selects() && !settings.vraagZonderCriterium()) {
            return Uitkomst.Geweigerd.of(Foutcode.STUF052, withoutCriterion(question));
        }
        return answer(verzoek, question, now);
    }

    /** ADR 0032: the whole register is not given away by a question that forgot its criterion. */
    private static String withoutCriterion(Zoekvraag question) {
        String text = "De vraag noemt geen criterium waarop hier gezocht kan worden";
        return question.ignored().isEmpty() ? text : text + "; overgeslagen: " + String.join(", ", question.ignored());
    }

    private Uitkomst answer(Verzoek verzoek, Zoekvraag question, String now) {
        StufElement vraag = verzoek.bericht();
        Optional<StufElement> scope = Documentenlijst.scope(verzoek.service(), vraag.find(zkn("scope"), OBJECT));
        int asked = number(vraag, "maximumAantal").orElse(STANDARD_MAXIMUM);
        int limit = Math.min(asked, ownMaximum);
        List<StufObject> found = zoeker.search(question, limit + 1, asksRelations(scope), now);
        if (found.isEmpty() && question.start().filter(s -> !zoeker.exists(s)).isPresent()) {
            return Uitkomst.Geweigerd.of(Foutcode.STUF058, "De zaak in start is niet bekend; stel de vraag opnieuw");
        }
        Inzage mayBeSeen = inzage.of(verzoek.stuurgegevens().zender());
        boolean more = found.size() > limit;
        OptionalInt count = more || question.start().isPresent()
                ? counted(vraag) ? zoeker.count(question, settings.telgrens()) : OptionalInt.empty()
                : OptionalInt.of(found.size());
        List<StufElement> answer = new ArrayList<>();
        answer.add(parameters(vraag, more, count));
        if (!question.ignored().isEmpty()) {
            answer.add(melding("StUF0001: " + String.join(" ", question.ignored())));
        }
        if (more && ownMaximum < asked) {
            answer.add(melding("StUF0002: Meer objecten gevraagd dan teruggegeven"));
        }
        if (counted(vraag) && count.isEmpty()) {
            answer.add(melding("StUF0005: bepalen aantalVoorkomens vergt te veel resources"));
        }
        List<StufElement> objects = documenten.add(found.stream().limit(limit).toList(), scope).stream()
                .map(zaak -> projection.project(zaak, scope, Partnerinzage.withUnsupported(mayBeSeen, zaak, scope)))
                .map(zaak -> shown(verzoek.service(), zaak))
                .toList();
        if (!objects.isEmpty()) {
            answer.add(StufElement.of(zkn("antwoord"), objects));
        }
        return new Uitkomst.Beantwoord(zkn("zakLa01"), answer);
    }

    private static StufElement shown(Service service, StufElement zaak) {
        return switch (service) {
            case GEEF_ZAAKSTATUS -> onlyLastStatus(zaak);
            case GEEF_LIJST_ZAAKDOCUMENTEN -> Documentenlijst.withoutPlaceholder(zaak);
            default -> zaak;
        };
    }

    private static StufElement parameters(StufElement vraag, boolean more, OptionalInt count) {
        StufElement.Builder parameters =
                StufElement.builder(zkn("parameters")).add(stuf("indicatorVervolgvraag"), Boolean.toString(more));
        if (counted(vraag) && count.isPresent()) {
            parameters.add(stuf("aantalVoorkomens"), Integer.toString(count.getAsInt()));
        }
        return parameters.build();
    }

    /** */
    private static boolean counted(StufElement vraag) {
        return vraag.flag(zkn("parameters"), stuf("indicatorAantal")).orElse(false);
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

    /** Whether the answer shows what other zaken say of this one. */
    private static boolean asksRelations(Optional<StufElement> scope) {
        return scope.isEmpty()
                || scope.get()
                        .attribute(SCOPE)
                        .map(v -> !v.equals("kerngegevens"))
                        .orElse(scope.get().children().isEmpty())
                || scope.get().child(zkn(Zaakrelatie.ANDERE.element())).isPresent()
                || scope.get().child(zkn(Zaakrelatie.HOOFDZAAK.element())).isPresent();
    }
}
