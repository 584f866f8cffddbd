// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.servicebus;

import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.List;
import java.util.UUID;
import nl.zaakregie.bericht.Gebeurtenis;
import nl.zaakregie.servicebus.Navraag.Documentvraag;
import nl.zaakregie.servicebus.Triggerinhoud.Betrokken;
import nl.zaakregie.verzending.Aflevering;
import nl.zaakregie.verzending.Gevolg;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/** The triggers of a changed document whose zaken had to be asked: one for each. */
@Component
class Documentnavraag implements Gevolg {
    private final Triggermaker maker;
    private final Doorgiften doorgiften;
    private final ObjectMapper json = new ObjectMapper();

    Documentnavraag(Triggermaker maker, Doorgiften doorgiften) {
        this.maker = maker;
        this.doorgiften = doorgiften;
    }

    @Override
    public String naam() {
        return Navraag.DOCUMENT;
    }

    @Override
    public void after(Aflevering aflevering) {
        if (!(aflevering.afloop() instanceof Aflevering.Afgeleverd answered)) {
            return;
        }
        List<Betrokken> zaken = answered.antwoord()
                .find(zkn("antwoord"), OBJECT)
                .map(Triggerinhoud::zakenOf)
                .orElse(List.of());
        Documentvraag asked = json.readValue(aflevering.context(), Documentvraag.class);
        if (mayTrigger(asked, !zaken.isEmpty())) {
            maker.trigger(asked.inhoud().withZaken(zaken), aflevering.bestemming());
        }
    }

    /**
     * Of a document that was added is known now whether it arrived. Of one that was changed is not: who wants to know is
     * told to look, and the change is passed on when it is offered again.
     */
    private boolean mayTrigger(Documentvraag asked, boolean found) {
        UUID doubtful = asked.doorgifte();
        if (doubtful == null) {
            return found;
        }
        if (found && asked.inhoud().gebeurtenis() == Gebeurtenis.VOEG_ZAAKDOCUMENT_TOE) {
            return doorgiften.accept(doubtful, null);
        }
        doorgiften.forget(doubtful);
        return found;
    }
}
