// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.servicebus;

import static nl.zaakregie.verzending.Vraagbericht.asked;
import static nl.zaakregie.verzending.Vraagbericht.relation;

import java.util.List;
import java.util.UUID;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.instellingen.Rol;
import nl.zaakregie.servicebus.Doorgiften.Doorgifte;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.verzending.Uitbox;
import nl.zaakregie.verzending.Vraagbericht;
import nl.zaakregie.verzending.Zending;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/**
 * Asks whoever accepted a change what its trigger needs and the message did not say: zaaktype and status of a zaak, or the
 * zaken of a document (E-37). Asks for nothing else, so that no personal data comes along.
 */
@Component
class Navraag {
    static final String ZAAK = "servicebus-zaak";
    static final String DOCUMENT = "servicebus-document";
    private static final String ROL = Rol.SERVICEBUS.naam();

    private final Uitbox uitbox;
    private final Vraagbericht questions;
    private final ObjectMapper json = new ObjectMapper();

    Navraag(Uitbox uitbox, Vraagbericht questions) {
        this.uitbox = uitbox;
        this.questions = questions;
    }

    /** What comes back with the answer about a document. */
    record Documentvraag(Triggerinhoud inhoud, @Nullable UUID doorgifte) {}

    /** Whether a question about a zaak is under way: what comes after it must wait behind it. */
    boolean isAsked(String zaak, String bestemming) {
        return uitbox.isWaiting(bestemming, zaak, Service.GEEF_ZAAKDETAILS.label());
    }

    void askZaak(Triggerinhoud inhoud, String bestemming) {
        String zaak = inhoud.zaken().getFirst().zaak();
        StufElement status =
                relation("heeft", "ZAKSTT", "STT", asked("volgnummer"), asked("code"), asked("omschrijving"));
        List<StufElement> parts = new java.util.ArrayList<>(status.children());
        parts.add(asked("datumStatusGezet"));
        parts.add(asked("indicatieLaatsteStatus"));
        StufElement question = questions.zaak(
                ROL,
                bestemming,
                zaak,
                relation("isVan", "ZAKZKT", "ZKT", asked("omschrijving"), asked("code")),
                status.withChildren(parts));
        ask(Service.GEEF_ZAAKDETAILS, bestemming, zaak, question, ZAAK, inhoud);
    }

    void askDocument(Triggerinhoud inhoud, String bestemming) {
        askDocument(new Documentvraag(inhoud, null), bestemming);
    }

    /** Asks for the document of a change of which is not known whether it was accepted. */
    void askWhetherAccepted(Doorgifte lost) {
        askDocument(new Documentvraag(lost.inhoud(), lost.id()), lost.bestemming());
    }

    private void askDocument(Documentvraag asking, String bestemming) {
        String document = asking.inhoud().document();
        StufElement question = questions.document(
                ROL, bestemming, document, relation("isRelevantVoor", "EDCZAK", "ZAK", asked("identificatie")));
        ask(Service.GEEF_ZAAKDOCUMENT_LEZEN, bestemming, document, question, DOCUMENT, asking);
    }

    private void ask(
            Service service, String bestemming, String order, StufElement question, String gevolg, Object context) {
        uitbox.enqueue(Zending.of(bestemming, ROL, service, order, question)
                .withGevolg(gevolg, json.writeValueAsString(context)));
    }
}
