// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.abonnement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.bericht.Gebeurtenis;
import nl.zaakregie.bericht.Zaaknotificatie;
import nl.zaakregie.bericht.Zaaknotificatie.Herkomst;
import nl.zaakregie.bericht.Zaaknotificatie.Soort;
import nl.zaakregie.bericht.Zaaknotificatie.Status;
import nl.zaakregie.document.Documentluisteraar;
import nl.zaakregie.instellingen.Rol;
import nl.zaakregie.ontvangst.Verzoek;
import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.rgbz.Zaakdocument;
import nl.zaakregie.rgbz.Zaakstatus;
import nl.zaakregie.zaak.Zaakluisteraar;
import nl.zaakregie.zaak.Zaken;
import org.springframework.stereotype.Component;

/**
 * In variant 2 the zaaksysteem hosts the abonnementenbeheer and tells it of each change itself, in the transaction of the
 * change and without a message (RZS 6.1.2).
 */
@Component
class Zaaksysteemmelder implements Zaakluisteraar, Documentluisteraar {
    private final Gebeurtenismelder melder;
    private final Zaken zaken;

    Zaaksysteemmelder(Gebeurtenismelder melder, Zaken zaken) {
        this.melder = melder;
        this.zaken = zaken;
    }

    @Override
    public void changed(Verzoek verzoek, Zaak zaak) {
        if (melder.hosts(Rol.ZAAKSYSTEEM)) {
            report(verzoek, zaak, "");
        }
    }

    /** One event for each zaak of the document. */
    @Override
    public void changed(Verzoek verzoek, Zaakdocument document) {
        if (melder.hosts(Rol.ZAAKSYSTEEM)) {
            zaken.list(document.zaken())
                    .forEach(zaak ->
                            report(verzoek, zaak, document.identificatie().orElse("")));
        }
    }

    private void report(Verzoek verzoek, Zaak zaak, String document) {
        Gebeurtenis.of(verzoek.service())
                .ifPresent(event -> melder.report(
                        Rol.ZAAKSYSTEEM,
                        new Zaaknotificatie(
                                zaak.identificatie().orElse(""),
                                event,
                                new Soort(zaak.zaaktypecode(), zaak.zaaktypeomschrijving()),
                                currentStatus(zaak),
                                Optional.of(Herkomst.of(verzoek.stuurgegevens())),
                                document,
                                List.of())));
    }

    private static Optional<Status> currentStatus(Zaak zaak) {
        return zaak.statussen().stream()
                .max(Comparator.comparing(Zaakstatus::datumStatusGezet))
                .map(s -> Zaaknotificatie.status(s.relatie().element()));
    }
}
