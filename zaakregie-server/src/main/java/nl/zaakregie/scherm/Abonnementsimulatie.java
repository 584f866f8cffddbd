// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.zaakregie.abonnement.Abonnementenbeheer;
import nl.zaakregie.abonnement.Abonnementenbeheer.Simulatie;
import nl.zaakregie.bericht.Gebeurtenis;
import nl.zaakregie.bericht.Zaaknotificatie;
import nl.zaakregie.catalogus.Zaaktypecatalogus;
import nl.zaakregie.instellingen.Instellingen;
import nl.zaakregie.instellingen.Partner;
import nl.zaakregie.instellingen.Rol;
import nl.zaakregie.verzending.Adresboek;
import org.springframework.stereotype.Component;

/** Who would hear of an event and why others would not; nothing is sent. */
@Component
class Abonnementsimulatie {
    private final Abonnementenbeheer beheer;
    private final Zaaktypecatalogus catalogus;
    private final Instellingen settings;
    private final Adresboek addresses;

    Abonnementsimulatie(
            Abonnementenbeheer beheer, Zaaktypecatalogus catalogus, Instellingen settings, Adresboek addresses) {
        this.beheer = beheer;
        this.catalogus = catalogus;
        this.settings = settings;
        this.addresses = addresses;
    }

    /** A zaaktype to choose. */
    record Zaaktypekeuze(String code, String tekst) {}

    /** The answer with the question in words. */
    record Uitslag(String vraag, long ontvangers, List<Simulatie> regels) {}

    /** Empty without an event to imagine. */
    Optional<Uitslag> simulate(String gebeurtenis, String zaaktype, String systeem, String zaak) {
        return Gebeurtenis.parse(gebeurtenis).map(event -> {
            Zaaknotificatie.Soort soort = catalogus
                    .find(zaaktype, "")
                    .map(t -> new Zaaknotificatie.Soort(t.code(), t.omschrijving()))
                    .orElse(new Zaaknotificatie.Soort(zaaktype, ""));
            List<Simulatie> found = beheer.simulate(
                    new Zaaknotificatie(
                            zaak.strip(),
                            event,
                            soort,
                            Optional.empty(),
                            addresses.findSysteem(systeem).map(s -> new Zaaknotificatie.Herkomst(s, true, "")),
                            "",
                            List.of()),
                    Set.of());
            String question = event.tekst() + ", "
                    + (soort.omschrijving().isEmpty() ? "zaaktype onbekend" : soort.omschrijving())
                    + (systeem.isEmpty() ? "" : ", door " + systeem);
            return new Uitslag(
                    question, found.stream().filter(Simulatie::ontvangt).count(), found);
        });
    }

    /** Who can have a subscription: the systems of the configuration and our own roles. */
    List<String> afnemers() {
        return systemen();
    }

    List<String> systemen() {
        return Stream.concat(
                        settings.partners().stream().map(Partner::naam),
                        Arrays.stream(Rol.values()).map(Rol::naam))
                .distinct()
                .toList();
    }

    List<Zaaktypekeuze> zaaktypen() {
        return catalogus.zaaktypen().stream()
                .map(t -> new Zaaktypekeuze(t.code(), t.code() + " " + t.omschrijving()))
                .toList();
    }
}
