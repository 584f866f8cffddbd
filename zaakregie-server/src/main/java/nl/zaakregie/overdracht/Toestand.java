// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.overdracht;

import static nl.zaakregie.overdracht.Stap.AANGEBODEN;
import static nl.zaakregie.overdracht.Stap.AANVAARD;
import static nl.zaakregie.overdracht.Stap.AFGEWEZEN;
import static nl.zaakregie.overdracht.Stap.BEVESTIGD;
import static nl.zaakregie.overdracht.Stap.HERINNERD;
import static nl.zaakregie.overdracht.Stap.NIET_AANGENOMEN;
import static nl.zaakregie.overdracht.Stap.NORM_VERSTREKEN;

import java.util.Map;
import java.util.Optional;

/** Where a hand-over stands, and the one graph of how it may go on. */
public enum Toestand {
    /** Prepared, not sent yet. */
    KLAAR,
    /** On its way. */
    VERSTUURD,
    /** The backoffice has it (Bv03), nobody decided yet. */
    ONTVANGEN,
    GEACCEPTEERD,
    GEWEIGERD,
    /** Nobody decided within the norm; an answer may still come. */
    GEEN_ANTWOORD,
    /** The backoffice refused the message itself (Fo03), or it could not be reached. It can be sent again. */
    NIET_AFGELEVERD;

    private static final Map<Toestand, Map<Stap, Toestand>> GRAPH = Map.of(
            KLAAR,
            Map.of(AANGEBODEN, VERSTUURD),
            VERSTUURD,
            Map.of(
                    BEVESTIGD, ONTVANGEN,
                    NIET_AANGENOMEN, NIET_AFGELEVERD,
                    // the answer of a person can overtake the confirmation of its request
                    AANVAARD, GEACCEPTEERD,
                    AFGEWEZEN, GEWEIGERD,
                    NORM_VERSTREKEN, GEEN_ANTWOORD),
            ONTVANGEN,
            Map.of(
                    AANVAARD, GEACCEPTEERD,
                    AFGEWEZEN, GEWEIGERD,
                    // a servicebus may confirm first and bring the refusal later
                    NIET_AANGENOMEN, NIET_AFGELEVERD,
                    NORM_VERSTREKEN, GEEN_ANTWOORD),
            GEEN_ANTWOORD,
            Map.of(
                    BEVESTIGD, GEEN_ANTWOORD,
                    HERINNERD, GEEN_ANTWOORD,
                    AANVAARD, GEACCEPTEERD,
                    AFGEWEZEN, GEWEIGERD,
                    NIET_AANGENOMEN, NIET_AFGELEVERD),
            NIET_AFGELEVERD,
            Map.of(AANGEBODEN, VERSTUURD),
            GEACCEPTEERD,
            Map.of(BEVESTIGD, GEACCEPTEERD),
            GEWEIGERD,
            Map.of(BEVESTIGD, GEWEIGERD));

    /** The state after a step; nothing when the step cannot be taken from here. */
    public Optional<Toestand> after(Stap stap) {
        return Optional.ofNullable(GRAPH.getOrDefault(this, Map.of()).get(stap));
    }

    /** Whether an answer can still come. */
    public boolean isOpen() {
        return after(AANVAARD).isPresent();
    }
}
