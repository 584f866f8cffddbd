// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.servicebus;

import java.util.List;
import java.util.Optional;
import nl.zaakregie.abonnement.Gebeurtenismelder;
import nl.zaakregie.bericht.Zaaknotificatie;
import nl.zaakregie.bericht.Zaaknotificatie.Soort;
import nl.zaakregie.instellingen.Rol;
import nl.zaakregie.servicebus.Triggerinhoud.Betrokken;
import org.springframework.stereotype.Component;

/** Makes the triggers of a change that was accepted, one for each zaak, in the transaction that records that (E-38). */
@Component
class Triggermaker {
    private final Zaaksoorten soorten;
    private final Navraag navraag;
    private final Gebeurtenismelder melder;

    Triggermaker(Zaaksoorten soorten, Navraag navraag, Gebeurtenismelder melder) {
        this.soorten = soorten;
        this.navraag = navraag;
        this.melder = melder;
    }

    /**
     * Makes them, or asks first for what is not known.
     *
     * @param bestemming who accepted the change, and so can be asked about it
     */
    void trigger(Triggerinhoud inhoud, String bestemming) {
        if (inhoud.zaken().isEmpty()) {
            navraag.askDocument(inhoud, bestemming);
            return;
        }
        for (Betrokken each : inhoud.zaken()) {
            Triggerinhoud one = inhoud.withZaken(List.of(each));
            Optional<Soort> soort = soorten.find(each.zaak(), each.soort());
            // behind a question about the same zaak, so that the events of a zaak stay in order
            if (soort.isEmpty() || navraag.isAsked(each.zaak(), bestemming)) {
                navraag.askZaak(one, bestemming);
            } else {
                report(one, each.zaak(), soort.get());
            }
        }
    }

    void report(Triggerinhoud inhoud, String zaak, Soort soort) {
        soorten.keep(zaak, soort);
        melder.report(
                Rol.SERVICEBUS,
                new Zaaknotificatie(
                        zaak,
                        inhoud.gebeurtenis(),
                        soort,
                        inhoud.status(),
                        Optional.of(inhoud.herkomst()),
                        inhoud.document(),
                        List.of()));
    }
}
