// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.zaakregie.berichtenlog.Berichtzoeker;
import nl.zaakregie.gebruiker.Gebruiker;
import nl.zaakregie.gebruiker.Recht;
import nl.zaakregie.stuf.Bsnzoeker;
import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.verzending.Herverzending;
import org.springframework.stereotype.Component;

/** Why messages do not arrive or were refused, in plain words, each with the one thing that is safe to do. */
@Component
class Oorzaken {
    private static final int MOST = 6;

    private final Berichtzoeker berichten;
    private final Herverzending herverzending;

    Oorzaken(Berichtzoeker berichten, Herverzending herverzending) {
        this.berichten = berichten;
        this.herverzending = herverzending;
    }

    /**
     * A cause.
     *
     * @param knop     what the button says; empty: there is nothing safe to do here
     * @param systeem  whose messages it is about, to look for
     * @param richting direction of those messages
     */
    record Oorzaak(
            long aantal,
            String tekst,
            String code,
            String schuld,
            String uitleg,
            String knop,
            String systeem,
            String richting) {}

    List<Oorzaak> list(Gebruiker who, Instant since) {
        boolean may = who.mag(Recht.BERICHT_HERZENDEN);
        return Stream.concat(
                        herverzending.listOorzaken(MOST).stream().map(o -> outgoing(o, may)),
                        berichten.causes(since, MOST).stream().map(Oorzaken::incoming))
                .toList();
    }

    private static Oorzaak outgoing(Herverzending.Oorzaak cause, boolean may) {
        String many = cause.aantal() == 1 ? "het bericht" : "alle " + cause.aantal();
        return switch (cause.toestand()) {
            case GEWEIGERD ->
                outgoing(
                        cause,
                        cause.bestemming() + " weigert: " + meaning(cause),
                        "fout bij ons",
                        "Hetzelfde bericht geeft dezelfde fout. Verhelp de oorzaak; daarna kan het met een nieuw nummer.",
                        may ? "Bekijk wat kan" : "");
            case OPGEGEVEN ->
                outgoing(
                        cause,
                        cause.bestemming() + " neemt niets aan: " + meaning(cause),
                        "fout bij de ontvanger",
                        "Wij zijn gestopt met aanbieden. Hetzelfde bericht is veilig: dubbele worden herkend. U bevestigt"
                                + " eerst.",
                        may ? "Bied " + many + " opnieuw aan" : "");
            default ->
                outgoing(
                        cause,
                        cause.bestemming() + " antwoordt niet goed: " + meaning(cause),
                        "fout bij de ontvanger",
                        "Wij bieden hetzelfde bericht vanzelf opnieuw aan, poging " + (cause.pogingen() + 1)
                                + " volgt.",
                        "");
        };
    }

    private static Oorzaak outgoing(
            Herverzending.Oorzaak cause, String text, String culprit, String explanation, String button) {
        return new Oorzaak(
                cause.aantal(),
                text,
                cause.foutcode(),
                culprit + ", sinds " + Opmaak.moment(cause.sinds()),
                explanation,
                button,
                cause.bestemming(),
                "UIT");
    }

    private static String meaning(Herverzending.Oorzaak cause) {
        String known = Foutcode.find(cause.foutcode())
                .map(Foutcode::omschrijving)
                .orElseGet(() -> Bsnzoeker.mask(cause.oorzaak()));
        return Opmaak.kort(known, 90);
    }

    private static Oorzaak incoming(Berichtzoeker.Oorzaak cause) {
        boolean theirs = Foutcode.find(cause.foutcode())
                .filter(code -> code.plek() == Foutcode.Plek.SERVER)
                .isEmpty();
        return new Oorzaak(
                cause.aantal(),
                name(cause.zender()) + ": "
                        + Foutcode.find(cause.foutcode())
                                .map(Foutcode::omschrijving)
                                .orElse("geen leesbaar bericht"),
                cause.foutcode(),
                (theirs ? "fout bij de afzender" : "fout bij ons") + ", laatst " + Opmaak.moment(cause.laatste()),
                theirs
                        ? "Opnieuw aanbieden helpt niet. De leverancier maakt een nieuw bericht; een foutrapport staat bij elk"
                                + " bericht."
                        : "De afzender biedt hetzelfde bericht later opnieuw aan. Kijk bij Gezondheid wat er bij ons is.",
                "",
                cause.zender(),
                "IN");
    }

    private static String name(String systeem) {
        return systeem.isEmpty() ? "Onbekende zender" : systeem;
    }
}
