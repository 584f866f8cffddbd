// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.servicebus;

import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.Optional;
import nl.zaakregie.bericht.Zaaknotificatie;
import nl.zaakregie.bericht.Zaaknotificatie.Soort;
import nl.zaakregie.bericht.Zaaknotificatie.Status;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.verzending.Aflevering;
import nl.zaakregie.verzending.Gevolg;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/** The trigger of a change whose zaaktype had to be asked. A question that is refused waits for a person, and so does it. */
@Component
class Zaaknavraag implements Gevolg {
    private final Triggermaker maker;
    private final ObjectMapper json = new ObjectMapper();

    Zaaknavraag(Triggermaker maker) {
        this.maker = maker;
    }

    @Override
    public String naam() {
        return Navraag.ZAAK;
    }

    @Override
    public void after(Aflevering aflevering) {
        if (!(aflevering.afloop() instanceof Aflevering.Afgeleverd answered)) {
            return;
        }
        Triggerinhoud inhoud = json.readValue(aflevering.context(), Triggerinhoud.class);
        Optional<StufElement> zaak = answered.antwoord().find(zkn("antwoord"), OBJECT);
        Soort soort = zaak.map(Zaaknotificatie::soort)
                .orElseGet(() -> inhoud.zaken().getFirst().soort());
        Optional<Status> status = inhoud.status().or(() -> zaak.flatMap(Zaaknavraag::currentStatus));
        maker.report(inhoud.withStatus(status), inhoud.zaken().getFirst().zaak(), soort);
    }

    private static Optional<Status> currentStatus(StufElement zaak) {
        return zaak.children(zkn("heeft")).stream()
                .filter(h -> h.value(zkn("indicatieLaatsteStatus"))
                        .filter("J"::equals)
                        .isPresent())
                .findFirst()
                .map(Zaaknotificatie::status);
    }
}
