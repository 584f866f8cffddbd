// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import nl.zaakregie.berichtenlog.Berichtenlog;
import nl.zaakregie.berichtenlog.Berichtzoeker.Berichtregel;
import nl.zaakregie.gebruiker.Gebruiker;
import nl.zaakregie.stuf.Bsnzoeker;
import nl.zaakregie.verwerking.Activiteit;
import nl.zaakregie.verwerking.Gezien;
import nl.zaakregie.verwerking.Inzage;
import nl.zaakregie.verwerking.Verwerkingslog;
import org.springframework.stereotype.Component;

/** The body of a message for the screen; no view of it without a record. */
@Component
class Berichtinhoud {
    private final Berichtenlog bodies;
    private final Verwerkingslog log;

    Berichtinhoud(Berichtenlog bodies, Verwerkingslog log) {
        this.bodies = bodies;
        this.log = log;
    }

    /** The lines, masked; none when the body is no longer kept. No person can be known from it, so no person gets a record. */
    List<Maskering.Regel> masked(Gebruiker who, Berichtregel regel, boolean answer) {
        String part = answer ? "antwoord" : "verzoek";
        return log.view(
                new Inzage(who, Activiteit.BERICHT, regel.id().toString(), part),
                () -> new Gezien<>(Maskering.mask(text(regel, answer), faults(regel, answer)), List.of()));
    }

    /** The lines as they are; each person in it gets a record. */
    List<Maskering.Regel> open(Gebruiker who, Berichtregel regel, boolean answer, String reason) {
        return log.view(
                new Inzage(who, Activiteit.BERICHT_ONTMASKERD, regel.id().toString(), reason), () -> {
                    String text = text(regel, answer);
                    return new Gezien<>(Maskering.open(text, faults(regel, answer)), Bsnzoeker.list(text));
                });
    }

    private static Set<Integer> faults(Berichtregel regel, boolean answer) {
        return answer ? Set.of() : new Berichtweergave(regel).faultLines();
    }

    private String text(Berichtregel regel, boolean answer) {
        return bodies.findInhoud(regel.id())
                .map(body -> new String(answer ? body.antwoord() : body.verzoek(), StandardCharsets.UTF_8))
                .orElse("");
    }
}
