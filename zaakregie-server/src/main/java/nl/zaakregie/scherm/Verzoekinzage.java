// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zaakregie.catalogus.Statustype;
import nl.zaakregie.catalogus.Zaaktype;
import nl.zaakregie.catalogus.Zaaktypecatalogus;
import nl.zaakregie.instellingen.Rol;
import nl.zaakregie.overdracht.Overdrachtinstellingen;
import nl.zaakregie.overdracht.Overdrachtwerk;
import nl.zaakregie.overdracht.Overdrachtwerk.Besluit;
import nl.zaakregie.postvak.Documentbeeld;
import nl.zaakregie.postvak.Documentbeelden;
import nl.zaakregie.postvak.Zaakbeelden;
import nl.zaakregie.rgbz.Betrokkene;
import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.rgbz.Zaakstatus;
import nl.zaakregie.scherm.Verzoekblad.Clientregel;
import nl.zaakregie.scherm.Verzoekblad.Documentregel;
import nl.zaakregie.scherm.Verzoekblad.Inhoud;
import nl.zaakregie.scherm.Verzoekblad.Statuskeuze;
import nl.zaakregie.stuf.Bsn;
import nl.zaakregie.verzending.Toestand;
import nl.zaakregie.verzending.Uitgaand;
import nl.zaakregie.verzending.Verzendbeheer;
import org.springframework.stereotype.Component;

/**
 * What a backoffice sees of a hand-over: of one that it did not accept only what the message said, of one that it accepted how it
 * saw the zaak when it last asked. Never another zaak of the plan.
 */
@Component
class Verzoekinzage {
    private static final Rol ROL = Rol.BACKOFFICE;

    private final Zaakbeelden zaken;
    private final Documentbeelden documenten;
    private final Zaaktypecatalogus catalogus;
    private final Verzendbeheer verzending;
    private final Overdrachtinstellingen settings;

    Verzoekinzage(
            Zaakbeelden zaken,
            Documentbeelden documenten,
            Zaaktypecatalogus catalogus,
            Verzendbeheer verzending,
            Overdrachtinstellingen settings) {
        this.zaken = zaken;
        this.documenten = documenten;
        this.catalogus = catalogus;
        this.verzending = verzending;
        this.settings = settings;
    }

    /** A document with its content. */
    record Bestand(String naam, byte[] inhoud) {}

    Instant uiterlijk(Overdrachtwerk werk) {
        return werk.ontvangen().plus(settings.norm());
    }

    Verzoekblad.Regel regel(Overdrachtwerk werk) {
        return new Verzoekblad.Regel(
                werk.id().toString(),
                werk.soort().omschrijving(),
                Opmaak.kort(werk.ontvangen()),
                werk.zaakidentificatie(),
                afzender(werk),
                Overdrachtstand.of(werk, uiterlijk(werk)));
    }

    private static String afzender(Overdrachtwerk werk) {
        return Stream.of(
                        werk.zender().gebruiker(),
                        werk.zender().administratie(),
                        werk.zender().applicatie())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("onbekende afzender");
    }

    /** The page of a hand-over, with the numbers of clients in full or masked. */
    Verzoekblad blad(Overdrachtwerk werk, boolean full) {
        boolean late = werk.besluit() == Besluit.OPEN && uiterlijk(werk).isBefore(Instant.now());
        boolean told = verzending.listOfBron(werk.id()).stream().anyMatch(u -> u.toestand() == Toestand.AFGELEVERD);
        return new Verzoekblad(
                werk.id().toString(),
                werk.soort().omschrijving(),
                werk.zaakidentificatie(),
                afzender(werk),
                werk.besluit().name(),
                Opmaak.moment(werk.ontvangen()),
                (late ? "norm was " : "norm is ") + Opmaak.dag(Opmaak.dag(uiterlijk(werk))),
                late,
                werk.besloten().map(Opmaak::moment).orElse(""),
                told,
                werk.meldingen(),
                werk.reden(),
                werk.besluit() == Besluit.GEACCEPTEERD ? inhoud(werk, full).orElse(null) : null);
    }

    /** Whose data the page shows: nobody's before the zaak was accepted. */
    Set<String> bsns(Overdrachtwerk werk) {
        return zaak(werk).stream()
                .flatMap(z -> z.clients().stream())
                .map(Betrokkene::sleutel)
                .filter(Bsn::isValid)
                .collect(Collectors.toSet());
    }

    private Optional<Zaak> zaak(Overdrachtwerk werk) {
        return werk.besluit() == Besluit.GEACCEPTEERD
                ? zaken.findZaak(ROL, werk.zaakidentificatie())
                : Optional.empty();
    }

    private Optional<Inhoud> inhoud(Overdrachtwerk werk, boolean full) {
        return zaken.find(ROL, werk.zaakidentificatie())
                .flatMap(beeld -> zaak(werk)
                        .map(zaak -> new Inhoud(
                                zaak.text("omschrijving"),
                                zaak.clients().stream()
                                        .map(c -> client(c, full))
                                        .toList(),
                                Opmaak.dag(zaak.text("startdatum")),
                                Opmaak.dag(zaak.text("einddatumGepland")),
                                zaak.initiators().stream()
                                        .findFirst()
                                        .map(Namen::of)
                                        .orElse("niet bekend"),
                                documenten.list(ROL, werk.zaakidentificatie()).stream()
                                        .map(Verzoekinzage::document)
                                        .toList(),
                                beeld.status(),
                                Opmaak.dag(beeld.statusGezet()),
                                !beeld.einddatum().isEmpty(),
                                statuses(werk, zaak),
                                lastStatusMessage(werk),
                                Opmaak.moment(beeld.opgehaald()))));
    }

    private static Clientregel client(Betrokkene client, boolean full) {
        return new Clientregel(Namen.of(client), Opmaak.bsn(client.sleutel(), full));
    }

    private static Documentregel document(Documentbeeld document) {
        Long size = document.grootte();
        return new Documentregel(
                document.identificatie(),
                document.titel().isEmpty() ? document.identificatie() : document.titel(),
                size == null ? "" : Opmaak.grootte(size),
                document.bewaard());
    }

    /** Statuses that come after the current one. */
    List<Statuskeuze> statuses(Overdrachtwerk werk, Zaak zaak) {
        Optional<Zaaktype> type =
                catalogus.find(werk.soort().code(), werk.soort().omschrijving());
        int current = type.stream()
                .flatMap(t -> zaak.statussen().stream().flatMap(s -> volgnummer(t, s).stream()))
                .mapToInt(Statustype::volgnummer)
                .max()
                .orElse(0);
        return type.stream()
                .flatMap(t -> t.statustypen().stream()
                        .filter(s -> s.volgnummer() > current)
                        .map(s -> new Statuskeuze(s.volgnummer(), s.omschrijving(), t.isEindstatus(s))))
                .toList();
    }

    private static Optional<Statustype> volgnummer(Zaaktype type, Zaakstatus status) {
        return type.findStatustype(status.omschrijving(), status.volgnummer());
    }

    /** What became of the last status that was sent from here; empty when all is well. */
    private String lastStatusMessage(Overdrachtwerk werk) {
        return verzending.list(null, null, werk.zaakidentificatie(), Long.MAX_VALUE, 50).stream()
                .filter(u -> u.rol().equals(ROL.naam()) && u.service().equals("actualiseerZaakstatus"))
                .findFirst()
                .map(Verzoekinzage::problem)
                .orElse("");
    }

    private static String problem(Uitgaand sent) {
        return switch (sent.toestand()) {
            case WACHT -> "Een status die u zette is nog onderweg; wij bieden hem opnieuw aan tot hij is aangenomen.";
            case GEWEIGERD, OPGEGEVEN ->
                "De status die u zette is niet aangenomen (" + (sent.foutcode() + " " + sent.oorzaak()).strip()
                        + "). De oude status geldt nog.";
            case AFGELEVERD, VERVALLEN -> "";
        };
    }

    /** A document of an accepted zaak, when its content is here. */
    Optional<Bestand> bestand(Overdrachtwerk werk, String identificatie) {
        return documenten
                .find(ROL, werk.zaakidentificatie(), identificatie)
                .flatMap(d -> documenten
                        .findInhoud(ROL, werk.zaakidentificatie(), identificatie)
                        .map(inhoud ->
                                new Bestand(d.bestandsnaam().isEmpty() ? identificatie : d.bestandsnaam(), inhoud)));
    }
}
