// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.overdracht;

import java.util.UUID;
import nl.zaakregie.verzending.Aflevering;
import nl.zaakregie.verzending.Gevolg;
import org.springframework.stereotype.Component;

/** Follows the message of a hand-over: received by the backoffice, or not. */
@Component
class Overdrachtaflevering implements Gevolg {
    private final Overdrachtdienst dienst;

    Overdrachtaflevering(Overdrachtdienst dienst) {
        this.dienst = dienst;
    }

    @Override
    public String naam() {
        return Overdrachtdienst.GEVOLG;
    }

    /** The hand-over knows its message by the number. */
    @Override
    public boolean isRenewable() {
        return false;
    }

    @Override
    public void after(Aflevering aflevering) {
        UUID id = UUID.fromString(aflevering.context());
        switch (aflevering.afloop()) {
            case Aflevering.Afgeleverd delivered -> dienst.transported(id, Stap.BEVESTIGD, "");
            case Aflevering.Geweigerd refusal ->
                dienst.transported(
                        id,
                        Stap.NIET_AANGENOMEN,
                        (refusal.code() + " " + refusal.omschrijving() + " " + refusal.details()).strip());
            case Aflevering.Opgegeven givenUp -> dienst.transported(id, Stap.NIET_AANGENOMEN, givenUp.oorzaak());
        }
    }
}
