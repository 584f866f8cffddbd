// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.postvak;

import static nl.zaakregie.stuf.Namen.GERELATEERDE;
import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.zkn;
import static nl.zaakregie.verzending.Vraagbericht.asked;
import static nl.zaakregie.verzending.Vraagbericht.relation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zaakregie.bericht.Gebeurtenis;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.bericht.Zaaknotificatie;
import nl.zaakregie.instellingen.Rol;
import nl.zaakregie.rgbz.Zaak;
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
 * Asks the zaaksysteem for what a role wants to see. Questions leave by the outbox, with the notification that caused them, so
 * that each is asked until it is answered; the answers of one zaak come in order.
 */
@Component
public class Zaakophaler implements Gevolg {
    private static final String NAAM = "postvak-ophalen";
    private static final String ZAAKSYSTEEM = Rol.ZAAKSYSTEEM.naam();

    private final Uitbox uitbox;
    private final Vraagbericht questions;
    private final Zaakbeelden zaken;
    private final Documentbeelden documenten;
    private final Postvakinstellingen settings;
    private final ObjectMapper json = new ObjectMapper();

    Zaakophaler(
            Uitbox uitbox,
            Vraagbericht questions,
            Zaakbeelden zaken,
            Documentbeelden documenten,
            Postvakinstellingen settings) {
        this.uitbox = uitbox;
        this.questions = questions;
        this.zaken = zaken;
        this.documenten = documenten;
        this.settings = settings;
    }

    /** What was asked: comes back with the answer. */
    record Vraag(Rol rol, Wat wat, String zaak, String document) {}

    enum Wat {
        ZAAK,
        DOCUMENTENLIJST,
        DOCUMENT
    }

    /** After a notification: the zaak, and the list of its documents when it is about one. */
    void fetchAfter(Rol rol, Zaaknotificatie event) {
        if (!settings.ophalen()) {
            return;
        }
        String zaak = event.zaakidentificatie();
        if (!event.gebeurtenis().isDocument() || !zaken.knows(rol, zaak)) {
            askZaak(rol, zaak);
        }
        if (event.gebeurtenis() == Gebeurtenis.UPDATE_ZAAKDOCUMENT) {
            documenten.outdate(rol, zaak, event.document());
        }
        if (event.gebeurtenis().isDocument()) {
            askList(rol, zaak);
        }
    }

    /** Everything about a zaak: the zaak, the list of its documents and the documents. In the transaction of the caller. */
    public void fetch(Rol rol, String zaak) {
        askZaak(rol, zaak);
        askList(rol, zaak);
    }

    private void askZaak(Rol rol, String zaak) {
        send(
                Service.GEEF_ZAAKDETAILS,
                zaak,
                questions.wholeZaak(rol.naam(), ZAAKSYSTEEM, zaak),
                new Vraag(rol, Wat.ZAAK, zaak, ""));
    }

    private void askList(Rol rol, String zaak) {
        StufElement documents = relation(
                "heeftRelevant",
                "ZAKEDC",
                "EDC",
                asked("identificatie"),
                asked("creatiedatum"),
                asked("titel"),
                asked("formaat"),
                asked("versie"),
                asked("status"),
                asked("vertrouwelijkAanduiding"));
        send(
                Service.GEEF_LIJST_ZAAKDOCUMENTEN,
                zaak,
                questions.zaak(rol.naam(), ZAAKSYSTEEM, zaak, documents),
                new Vraag(rol, Wat.DOCUMENTENLIJST, zaak, ""));
    }

    private void askDocument(Rol rol, String zaak, String document) {
        StufElement question = questions.document(
                rol.naam(),
                ZAAKSYSTEEM,
                document,
                asked("titel"),
                asked("formaat"),
                StufElement.builder(zkn("inhoud")).build());
        send(Service.GEEF_ZAAKDOCUMENT_LEZEN, zaak, question, new Vraag(rol, Wat.DOCUMENT, zaak, document));
    }

    private void send(Service service, String zaak, StufElement question, Vraag asking) {
        uitbox.enqueue(Zending.of(ZAAKSYSTEEM, asking.rol().naam(), service, zaak, question)
                .withGevolg(NAAM, json.writeValueAsString(asking)));
    }

    @Override
    public String naam() {
        return NAAM;
    }

    @Override
    public void after(Aflevering aflevering) {
        if (!(aflevering.afloop() instanceof Aflevering.Afgeleverd answered)) {
            return; // the question stays where a person sees it; when it is answered after all, this runs
        }
        Vraag asked = json.readValue(aflevering.context(), Vraag.class);
        answered.antwoord().find(zkn("antwoord"), OBJECT).ifPresent(object -> {
            switch (asked.wat()) {
                case ZAAK -> keepZaak(asked, new Zaak(new StufObject(object)));
                case DOCUMENTENLIJST -> keepList(asked, object);
                case DOCUMENT ->
                    Opgehaald.of(object)
                            .ifPresent(inhoud ->
                                    documenten.keepInhoud(asked.rol(), asked.zaak(), asked.document(), inhoud));
            }
        });
    }

    /** A plan is seen with its parts, and a part with its plan: what is related and not known yet is asked for too. */
    private void keepZaak(Vraag asked, Zaak zaak) {
        zaken.keep(asked.rol(), asked.zaak(), zaak);
        zaak.gerelateerdeZaken().stream()
                .distinct()
                .filter(other -> !zaken.knows(asked.rol(), other))
                .filter(other -> !uitbox.isWaiting(ZAAKSYSTEEM, other, Service.GEEF_ZAAKDETAILS.label()))
                .forEach(other -> askZaak(asked.rol(), other));
    }

    private void keepList(Vraag asked, StufElement zaak) {
        List<Documentbeeld> before = documenten.list(asked.rol(), asked.zaak());
        List<Documentbeeld> listed = zaak.children(zkn("heeftRelevant")).stream()
                .flatMap(r -> r.child(GERELATEERDE).stream())
                .flatMap(Zaakophaler::listed)
                .toList();
        documenten.keepList(asked.rol(), asked.zaak(), listed);
        for (Documentbeeld each : listed) {
            Optional<Documentbeeld> known = before.stream()
                    .filter(d -> d.identificatie().equals(each.identificatie()))
                    .findFirst();
            if (known.isEmpty() || known.get().differs(each)) {
                askDocument(asked.rol(), asked.zaak(), each.identificatie());
            }
        }
    }

    private static Stream<Documentbeeld> listed(StufElement document) {
        String identificatie = text(document, "identificatie");
        return identificatie.isEmpty()
                ? Stream.empty()
                : Stream.of(new Documentbeeld(
                        identificatie,
                        text(document, "titel"),
                        text(document, "formaat"),
                        text(document, "versie"),
                        text(document, "status"),
                        text(document, "creatiedatum"),
                        text(document, "vertrouwelijkAanduiding"),
                        "",
                        null,
                        "",
                        false,
                        null));
    }

    private static String text(StufElement element, String name) {
        return element.value(zkn(name)).orElse("");
    }
}
