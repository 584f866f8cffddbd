// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.zaakregie.client.zaak.OrganisatorischeEenheid;
import nl.zaakregie.client.zaak.Statuszetter;
import nl.zaakregie.client.zaak.Statuszetting;
import nl.zaakregie.client.zaak.Zaaktypeverwijzing;
import nl.zaakregie.client.zaak.Zaakverwijzing;
import nl.zaakregie.gebruiker.Gebruiker;
import nl.zaakregie.instellingen.Rol;
import nl.zaakregie.overdracht.Overdrachtwerk;
import nl.zaakregie.postvak.Zaakbeelden;
import nl.zaakregie.regie.Planmaker;
import nl.zaakregie.regie.Veldfout;
import nl.zaakregie.scherm.Verzoekblad.Statuskeuze;
import nl.zaakregie.stuf.Tijdstip;
import nl.zaakregie.stuf.Zaakidentificatie;
import nl.zaakregie.verzending.Uitgaand;
import nl.zaakregie.werk.Zaakverkeer;
import org.springframework.stereotype.Component;

/** Sets the status of a zaak that a backoffice accepted, by actualiseerZaakstatus. */
@Component
class Statuswerk {
    private final Verzoekinzage inzage;
    private final Zaakbeelden zaken;
    private final Zaakverkeer verkeer;
    private final Clock clock;

    Statuswerk(Verzoekinzage inzage, Zaakbeelden zaken, Zaakverkeer verkeer, Clock clock) {
        this.inzage = inzage;
        this.zaken = zaken;
        this.verkeer = verkeer;
        this.clock = clock;
    }

    /** How it went, in words for who did it. */
    record Uitslag(boolean gelukt, String tekst) {}

    Uitslag set(Gebruiker who, Overdrachtwerk werk, String volgnummer, String toelichting) {
        Optional<Statuskeuze> chosen = zaken.findZaak(Rol.BACKOFFICE, werk.zaakidentificatie()).stream()
                .flatMap(zaak -> inzage.statuses(werk, zaak).stream())
                .filter(s -> Integer.toString(s.volgnummer()).equals(volgnummer))
                .findFirst();
        if (chosen.isEmpty()) {
            return new Uitslag(false, "Kies een status die na de huidige komt.");
        }
        Optional<Veldfout> wrong = Veldfout.ofText("toelichting", toelichting, Veldfout.LANGSTE_TOELICHTING);
        if (wrong.isPresent()) {
            return new Uitslag(false, wrong.get().tekst());
        }
        return send(who, werk, chosen.get(), toelichting);
    }

    private Uitslag send(Gebruiker who, Overdrachtwerk werk, Statuskeuze status, String toelichting) {
        LocalDateTime now =
                LocalDateTime.ofInstant(clock.instant(), Tijdstip.ZONE).truncatedTo(ChronoUnit.SECONDS);
        var sent = verkeer.setStatus(
                Rol.BACKOFFICE,
                new Zaakverwijzing(
                        new Zaakidentificatie(werk.zaakidentificatie()),
                        null,
                        new Zaaktypeverwijzing(werk.soort().code(), werk.soort().omschrijving())),
                new Statuszetting(
                        status.volgnummer(),
                        status.omschrijving(),
                        now,
                        setter(who),
                        toelichting.isEmpty() ? null : toelichting));
        return verkeer.await(sent).map(u -> outcome(u, status.omschrijving())).orElseThrow();
    }

    private static Uitslag outcome(Uitgaand sent, String status) {
        return switch (sent.toestand()) {
            case AFGELEVERD -> new Uitslag(true, "Status gezet: " + status + ". De regisseur krijgt een melding.");
            case WACHT ->
                new Uitslag(
                        true,
                        "De status is bewaard en onderweg. Het zaaksysteem antwoordt nog niet; wij bieden hem opnieuw aan.");
            default ->
                new Uitslag(
                        false,
                        "De status is niet aangenomen: " + (sent.foutcode() + " " + sent.oorzaak()).strip()
                                + ". De oude status geldt nog.");
        };
    }

    /** Who works without a number of a medewerker sets it as the part of the organisation that has the account's name. */
    private static Statuszetter setter(Gebruiker who) {
        if (who.medewerker().isEmpty()) {
            String name = who.weergavenaam();
            return new OrganisatorischeEenheid(who.naam(), name.length() > 50 ? name.substring(0, 50) : name);
        }
        return Planmaker.medewerker(who);
    }
}
