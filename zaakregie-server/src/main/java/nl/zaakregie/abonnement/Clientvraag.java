// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.abonnement;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.bericht.Zaaknotificatie;
import nl.zaakregie.instellingen.Rol;
import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.stuf.Namen;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.StufObject;
import nl.zaakregie.verzending.Aflevering;
import nl.zaakregie.verzending.Gevolg;
import nl.zaakregie.verzending.Uitbox;
import nl.zaakregie.verzending.Vraagbericht;
import nl.zaakregie.verzending.Zending;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/**
 * Asks the zaaksysteem who the clients of a zaak are, for subscriptions on a client: an event does not say. The question
 * leaves by the outbox like any message, so that it is asked until it is answered.
 */
@Component
class Clientvraag implements Gevolg {
    private static final String NAAM = "abonnement-clienten";
    private static final String ROL = Rol.ABONNEMENTENBEHEER.naam();
    private static final String ZAAKSYSTEEM = Rol.ZAAKSYSTEEM.naam();

    private final Uitbox uitbox;
    private final Vraagbericht questions;
    private final Pseudonimisering pseudonyms;
    private final Verspreiding verspreiding;
    private final ObjectMapper json = new ObjectMapper();

    Clientvraag(Uitbox uitbox, Vraagbericht questions, Pseudonimisering pseudonyms, Verspreiding verspreiding) {
        this.uitbox = uitbox;
        this.questions = questions;
        this.pseudonyms = pseudonyms;
        this.verspreiding = verspreiding;
    }

    /** What comes back with the answer. */
    record Vraag(UUID id, Zaaknotificatie event) {}

    void ask(UUID id, Zaaknotificatie event) {
        StufElement person = StufElement.builder(Namen.zkn("natuurlijkPersoon"))
                .entiteit("NPS", null)
                .add(StufElement.builder(Namen.bg("inp.bsn"))
                        .attribute(Namen.NIL, "true")
                        .build())
                .build();
        StufElement clients = StufElement.builder(Namen.zkn("heeftBetrekkingOp"))
                .entiteit("ZAKOBJ", null)
                .add(StufElement.of(Namen.GERELATEERDE, person))
                .add(Vraagbericht.asked("omschrijving"))
                .build();
        StufElement question = questions.zaak(ROL, ZAAKSYSTEEM, event.zaakidentificatie(), clients);
        uitbox.enqueue(Zending.of(ZAAKSYSTEEM, ROL, Service.GEEF_ZAAKDETAILS, event.zaakidentificatie(), question)
                .withGevolg(NAAM, json.writeValueAsString(new Vraag(id, event)))
                .withBron(id));
    }

    @Override
    public String naam() {
        return NAAM;
    }

    @Override
    public void after(Aflevering aflevering) {
        if (aflevering.afloop() instanceof Aflevering.Afgeleverd answered) {
            Vraag asked = json.readValue(aflevering.context(), Vraag.class);
            verspreiding.spreadToClients(asked.id(), asked.event(), clients(answered.antwoord()));
        }
        // otherwise the question stays where a person sees it; when it is answered after all, this runs
    }

    private Set<Pseudoniem> clients(StufElement answer) {
        return answer.child(Namen.zkn("antwoord")).stream()
                .flatMap(a -> a.children(Namen.OBJECT).stream())
                .flatMap(o -> new Zaak(new StufObject(o)).clientBsns().stream())
                .map(pseudonyms::of)
                .collect(Collectors.toSet());
    }
}
