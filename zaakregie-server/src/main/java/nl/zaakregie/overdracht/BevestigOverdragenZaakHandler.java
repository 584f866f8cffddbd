// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.overdracht;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.bericht.Overdrachtantwoord;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.instellingen.Rol;
import nl.zaakregie.ontvangst.Servicehandler;
import nl.zaakregie.ontvangst.Uitkomst;
import nl.zaakregie.ontvangst.Verzoek;
import nl.zaakregie.stuf.Foutcode;
import org.springframework.stereotype.Component;

/** overdragenZaak_Du01: the backoffice accepted or refused (RZS 6.8.4). */
@Component
class BevestigOverdragenZaakHandler implements Servicehandler {
    private final Overdrachten overdrachten;
    private final Overdrachtdienst dienst;

    BevestigOverdragenZaakHandler(Overdrachten overdrachten, Overdrachtdienst dienst) {
        this.overdrachten = overdrachten;
        this.dienst = dienst;
    }

    @Override
    public Rol rol() {
        return Rol.REGIESYSTEEM;
    }

    @Override
    public Set<Service> services() {
        return EnumSet.of(Service.BEVESTIG_OVERDRAGEN_ZAAK);
    }

    @Override
    public Uitkomst handle(Verzoek verzoek) {
        String number = verzoek.stuurgegevens().crossRefnummer();
        Optional<Overdracht> asked = overdrachten.lockByNumber(number);
        if (asked.isEmpty()) {
            return Uitkomst.Geweigerd.of(Foutcode.STUF043, "Geen overdracht van dit systeem heeft dit nummer");
        }
        Overdrachtantwoord answer = Overdrachtantwoord.of(verzoek.bericht());
        if (!answer.zaakidentificatie().equals(asked.get().zaakidentificatie())) {
            return Uitkomst.Geweigerd.of(
                    Foutcode.STUF058, "De overdracht met dit nummer gaat over een andere zaak dan dit antwoord");
        }
        return dienst.answered(asked.get(), answer)
                ? new Uitkomst.Bevestigd(List.of())
                : Uitkomst.Geweigerd.of(Foutcode.STUF058, "Op deze overdracht is al een ander antwoord ontvangen");
    }
}
