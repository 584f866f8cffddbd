// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zaakregie.overdracht.Overdracht;
import nl.zaakregie.overdracht.Toestand;
import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.scherm.Tijdlijnregel.Stand;
import nl.zaakregie.stuf.Tijdstip;
import nl.zaakregie.zaak.Planinzage.Onderdeel;
import org.jspecify.annotations.Nullable;

/**
 * How a deelplan stands: by its zaak, by its last hand-over, and by how long nothing was heard.
 *
 * @param stilte days without a new status after which a deelplan stands still
 */
record Deelplanstand(Onderdeel onderdeel, Optional<Overdracht> overdracht, LocalDate today, long stilte) {

    Zaak zaak() {
        return onderdeel.zaak();
    }

    String naam() {
        return Namen.of(zaak());
    }

    String identificatie() {
        return zaak().identificatie().orElse("");
    }

    Stand stand() {
        if (onderdeel.gesloten()) {
            return Stand.KLAAR;
        }
        if (isGeweigerd()) {
            return Stand.GEWEIGERD;
        }
        if (openOverdracht().isPresent()) {
            return Stand.OVERDRACHT;
        }
        if (einde().filter(end -> end.isBefore(today)).isPresent()) {
            return Stand.TE_LAAT;
        }
        return dagenStil() > stilte ? Stand.STIL : Stand.LOOPT;
    }

    /** A refusal counts until something happens to the zaak all the same. */
    private boolean isGeweigerd() {
        return overdracht
                .filter(o -> o.toestand() == Toestand.GEWEIGERD || o.toestand() == Toestand.NIET_AFGELEVERD)
                .filter(o -> !laatsteStatus().isAfter(day(o.gewijzigd())))
                .isPresent();
    }

    private Optional<Overdracht> openOverdracht() {
        return overdracht.filter(o -> o.toestand().isOpen());
    }

    /** The days on which a status was set, oldest first. */
    List<LocalDate> statusdagen() {
        return zaak().statussen().stream()
                .flatMap(s -> Opmaak.datum(s.datumStatusGezet()).stream())
                .sorted()
                .toList();
    }

    /** When a status was set last; the start when none was. */
    LocalDate laatsteStatus() {
        List<LocalDate> days = statusdagen();
        return days.isEmpty() ? start().orElse(today) : days.getLast();
    }

    Optional<LocalDate> start() {
        return Opmaak.datum(zaak().text("startdatum"));
    }

    Optional<LocalDate> einde() {
        return Opmaak.datum(zaak().text("einddatumGepland"));
    }

    private long dagenStil() {
        return ChronoUnit.DAYS.between(laatsteStatus(), today);
    }

    private long dagenOver(Overdracht open) {
        return ChronoUnit.DAYS.between(day(open.aangemaakt()), today);
    }

    private long norm(Overdracht open) {
        return Math.max(1, ChronoUnit.DAYS.between(day(open.aangemaakt()), day(open.uiterlijk())));
    }

    private boolean bovenNorm(Overdracht open) {
        return Instant.now().isAfter(open.uiterlijk());
    }

    private static LocalDate day(Instant moment) {
        return LocalDateTime.ofInstant(moment, Tijdstip.ZONE).toLocalDate();
    }

    private String status() {
        return onderdeel.status().isEmpty() ? "Nog geen status" : onderdeel.status();
    }

    /** The state in a few words. */
    String toestand() {
        return switch (stand()) {
            case GEWEIGERD ->
                overdracht.filter(o -> o.toestand() == Toestand.GEWEIGERD).isPresent()
                        ? "Overdracht geweigerd"
                        : "Overdracht niet afgeleverd";
            case OVERDRACHT -> openOverdracht().map(this::waiting).orElseThrow();
            case STIL -> "Geen nieuws sinds " + Opmaak.dag(laatsteStatus());
            case KLAAR, LOOPT, TE_LAAT -> status();
        };
    }

    private String waiting(Overdracht open) {
        long days = dagenOver(open);
        return days == 0
                ? "Wacht op antwoord"
                : "Wacht " + Opmaak.aantal(days, "dag", "dagen") + (bovenNorm(open) ? ", norm " + norm(open) : "");
    }

    /** What stands below the state. */
    String toelichting() {
        return switch (stand()) {
            case GEWEIGERD -> overdracht.map(Deelplanstand::refusal).orElseThrow();
            case OVERDRACHT ->
                "Overdracht open sinds "
                        + Opmaak.dag(day(openOverdracht().orElseThrow().aangemaakt()));
            case STIL -> "Laatst bekend: " + status();
            case TE_LAAT -> "Gepland einde was " + Opmaak.dag(einde().orElseThrow());
            case KLAAR ->
                "Gereed " + Opmaak.dag(Opmaak.datum(zaak().text("einddatum")).orElse(laatsteStatus()));
            case LOOPT -> statusdagen().isEmpty() ? "" : "Status van " + Opmaak.dag(laatsteStatus());
        };
    }

    private static String refusal(Overdracht refused) {
        String why = refused.toestand() == Toestand.GEWEIGERD
                ? String.join("; ", refused.antwoordmeldingen())
                : refused.oorzaak();
        return Opmaak.dag(day(refused.gewijzigd())) + (why.isBlank() ? "" : ": ‘" + why + "’");
    }

    /** How the hand-over stands, as the table says it. */
    String overdrachtTekst() {
        return overdracht
                .map(o -> switch (o.toestand()) {
                    case GEACCEPTEERD -> "geaccepteerd " + Opmaak.dag(day(o.gewijzigd()));
                    case GEWEIGERD -> "geweigerd " + Opmaak.dag(day(o.gewijzigd()));
                    case NIET_AFGELEVERD -> "niet afgeleverd";
                    case KLAAR -> "klaar om te versturen";
                    case VERSTUURD, ONTVANGEN, GEEN_ANTWOORD ->
                        "open, " + Opmaak.aantal(dagenOver(o), "dag", "dagen") + " (norm " + norm(o) + ")";
                })
                .orElse("geen");
    }

    boolean overdrachtTeLaat() {
        return openOverdracht().filter(this::bovenNorm).isPresent();
    }

    /** What stands still, why, and since when; empty when nothing does. */
    Optional<Stilstand> stilstand() {
        return switch (stand()) {
            case KLAAR, LOOPT -> Optional.empty();
            case GEWEIGERD -> still(ontvanger(), "Er is nog geen vervolg gekozen.");
            case OVERDRACHT -> overdrachtTeLaat() ? still("wacht op " + ontvanger(), "") : Optional.empty();
            case TE_LAAT -> still("is over het geplande einde", "");
            case STIL -> still("heeft al " + dagenStil() + " dagen geen nieuwe status", "");
        };
    }

    private String ontvanger() {
        return overdracht
                .map(o -> stand() == Stand.GEWEIGERD
                        ? (o.toestand() == Toestand.GEWEIGERD ? "geweigerd door " : "niet afgeleverd bij ")
                                + o.ontvanger()
                        : o.ontvanger())
                .orElse("");
    }

    private Optional<Stilstand> still(String wat, String vervolg) {
        String line = Stream.of(stand() == Stand.OVERDRACHT ? toestand() + "." : toelichting() + ".", vervolg)
                .filter(part -> part.length() > 1)
                .reduce((a, b) -> a + " " + b)
                .orElse("");
        boolean handedOver = stand() == Stand.GEWEIGERD || stand() == Stand.OVERDRACHT;
        String id = handedOver ? overdracht.map(o -> o.id().toString()).orElse("") : "";
        return Optional.of(new Stilstand(naam(), identificatie(), stand().icoon(), wat, line, id));
    }

    /**
     * Something that stands still.
     *
     * @param overdracht the hand-over that it waits for; empty when that is not what it waits for
     */
    record Stilstand(String naam, String identificatie, String icoon, String wat, String regel, String overdracht) {}

    /** The row of the timeline; empty when not even the start is known. */
    Optional<Tijdlijnregel> regel(String onder) {
        return start().map(start -> new Tijdlijnregel(
                naam(),
                onder,
                stand(),
                toestand(),
                toelichting(),
                start,
                end(),
                statusdagen(),
                since(),
                openOverdracht().map(o -> day(o.uiterlijk())).orElse(null)));
    }

    private @Nullable LocalDate end() {
        return switch (stand()) {
            case KLAAR -> Opmaak.datum(zaak().text("einddatum")).orElse(laatsteStatus());
            default -> einde().orElse(null);
        };
    }

    private @Nullable LocalDate since() {
        return switch (stand()) {
            case STIL -> laatsteStatus();
            case OVERDRACHT -> day(openOverdracht().orElseThrow().aangemaakt());
            case GEWEIGERD -> day(overdracht.orElseThrow().gewijzigd());
            case KLAAR, LOOPT, TE_LAAT -> null;
        };
    }
}
