// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.overdracht;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.zaakregie.bericht.Overdrachtverzoek;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.instellingen.Rol;
import nl.zaakregie.ontvangst.Servicehandler;
import nl.zaakregie.ontvangst.Uitkomst;
import nl.zaakregie.ontvangst.Verzoek;
import nl.zaakregie.stuf.Foutcode;
import org.springframework.stereotype.Component;

/** overdragenZaak_Di01: a deelplan is offered to our backoffice (RZS 6.8). */
@Component
class OverdragenZaakHandler implements Servicehandler {
    private final Werkvoorraad werkvoorraad;
    private final Overdrachtbesluit besluit;
    private final Overdrachtinstellingen settings;

    OverdragenZaakHandler(Werkvoorraad werkvoorraad, Overdrachtbesluit besluit, Overdrachtinstellingen settings) {
        this.werkvoorraad = werkvoorraad;
        this.besluit = besluit;
        this.settings = settings;
    }

    @Override
    public Rol rol() {
        return Rol.BACKOFFICE;
    }

    @Override
    public Set<Service> services() {
        return EnumSet.of(Service.OVERDRAGEN_ZAAK);
    }

    @Override
    public Uitkomst handle(Verzoek verzoek) {
        Overdrachtverzoek request = Overdrachtverzoek.of(verzoek.bericht());
        String code = request.soort().code();
        String omschrijving = request.soort().omschrijving();
        if (!Overdrachtinstellingen.covers(settings.zaaktypen(), code, omschrijving)) {
            return Uitkomst.Geweigerd.of(
                    Foutcode.STUF058, "Zaken van het zaaktype " + omschrijving + " worden hier niet behandeld");
        }
        if (!werkvoorraad.add(verzoek.berichtId(), request, verzoek.stuurgegevens())) {
            return Uitkomst.Geweigerd.of(
                    Foutcode.STUF058, "De zaak " + request.zaakidentificatie() + " is al ter overdracht aangeboden");
        }
        settings.list().stream()
                .filter(r -> Overdrachtinstellingen.covers(r.zaaktypen(), code, omschrijving))
                .findFirst()
                .ifPresent(r -> besluit.decideNow(
                        werkvoorraad.find(verzoek.berichtId()).orElseThrow(), r.accepts(), r.reden()));
        return new Uitkomst.Bevestigd(List.of());
    }
}
