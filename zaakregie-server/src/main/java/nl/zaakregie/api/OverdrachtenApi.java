// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.api;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.bericht.Zaaknotificatie.Soort;
import nl.zaakregie.catalogus.Zaaktypecatalogus;
import nl.zaakregie.instellingen.Rol;
import nl.zaakregie.overdracht.Overdracht;
import nl.zaakregie.overdracht.Overdrachtdienst;
import nl.zaakregie.overdracht.Overdrachtdienst.Uitkomst;
import nl.zaakregie.stuf.Zaakidentificatie;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Hand-overs of the regiesysteem. */
@RestController
class OverdrachtenApi {
    private static final String BASE = "/api/v1/regiesysteem/overdrachten";
    private static final int LONGEST = 250;

    private final Overdrachtdienst dienst;
    private final Zaaktypecatalogus catalogus;
    private final Adresdelen delen;

    OverdrachtenApi(Overdrachtdienst dienst, Zaaktypecatalogus catalogus, Adresdelen delen) {
        this.dienst = dienst;
        this.catalogus = catalogus;
        this.delen = delen;
    }

    /**
     * A hand-over to prepare.
     *
     * @param zaaktype  code or omschrijving of a zaaktype of the catalogue
     * @param ontvanger name of the backoffice in the configuration
     */
    record Nieuw(
            @Nullable String zaak,
            @Nullable String zaaktype,
            @Nullable String ontvanger,
            @Nullable List<String> meldingen) {}

    /** What is done instead. */
    record Vervolg(@Nullable String vervolg) {}

    /** A hand-over as JSON. */
    record Regel(
            UUID id,
            String zaak,
            Soort zaaktype,
            String ontvanger,
            String toestand,
            String referentienummer,
            List<String> meldingen,
            List<String> antwoord,
            String oorzaak,
            Instant uiterlijk,
            Instant aangemaakt,
            Instant gewijzigd,
            String vervolg) {

        static Regel of(Overdracht o) {
            return new Regel(
                    o.id(),
                    o.zaakidentificatie(),
                    o.soort(),
                    o.ontvanger(),
                    o.toestand().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    o.referentienummer(),
                    o.meldingen(),
                    o.antwoordmeldingen(),
                    o.oorzaak(),
                    o.uiterlijk(),
                    o.aangemaakt(),
                    o.gewijzigd(),
                    o.vervolg());
        }
    }

    @GetMapping(BASE)
    Lijst<Regel> list(
            @RequestParam(name = "voor", required = false) @Nullable String voor,
            @RequestParam(name = "aantal", defaultValue = "50") int aantal) {
        delen.require(Rol.REGIESYSTEEM);
        int most = Lijst.checked(aantal);
        List<Regel> found = dienst.list(voor == null ? null : Adresdelen.uuid(voor), most + 1).stream()
                .map(Regel::of)
                .toList();
        return Lijst.of(found, most, Regel::id);
    }

    @GetMapping(BASE + "/{id}")
    Regel find(@PathVariable("id") String id) {
        delen.require(Rol.REGIESYSTEEM);
        return dienst.find(Adresdelen.uuid(id)).map(Regel::of).orElseThrow(OverdrachtenApi::unknown);
    }

    @PostMapping(BASE)
    @ResponseStatus(HttpStatus.CREATED)
    Regel prepare(@RequestBody Nieuw nieuw) {
        delen.require(Rol.REGIESYSTEEM);
        String zaak = Optional.ofNullable(nieuw.zaak()).orElse("");
        if (!Zaakidentificatie.isValid(zaak)) {
            throw Probleem.wrong("zaak is geen zaakidentificatie");
        }
        String zaaktype = Optional.ofNullable(nieuw.zaaktype()).orElse("");
        Soort soort = catalogus
                .find(zaaktype, zaaktype)
                .map(t -> new Soort(t.code(), t.omschrijving()))
                .orElseThrow(() -> Probleem.wrong("zaaktype staat niet in de catalogus"));
        List<String> meldingen = Optional.ofNullable(nieuw.meldingen()).orElse(List.of());
        if (meldingen.stream().anyMatch(m -> m == null || m.isBlank() || m.length() > LONGEST)) {
            throw Probleem.wrong("meldingen: elke melding heeft 1 tot en met " + LONGEST + " tekens");
        }
        String ontvanger = Optional.ofNullable(nieuw.ontvanger()).orElse("");
        return done(dienst.prepare(zaak, soort, ontvanger, meldingen));
    }

    /** Sends a hand-over that is ready, or once more one that was not delivered. */
    @PostMapping(BASE + "/{id}/_verstuur")
    Regel send(@PathVariable("id") String id) {
        return done(dienst.send(known(id)));
    }

    /** Somebody asked the receiver for an answer, by telephone or mail. */
    @PostMapping(BASE + "/{id}/_herinner")
    Regel recordReminder(@PathVariable("id") String id) {
        return done(dienst.recordReminder(known(id)));
    }

    @PostMapping(BASE + "/{id}/_vervolg")
    Regel recordVervolg(@PathVariable("id") String id, @RequestBody Vervolg given) {
        UUID uuid = known(id);
        String vervolg = Optional.ofNullable(given.vervolg()).orElse("").strip();
        if (vervolg.isEmpty() || vervolg.length() > LONGEST) {
            throw Probleem.wrong("vervolg heeft 1 tot en met " + LONGEST + " tekens");
        }
        return done(dienst.recordVervolg(uuid, vervolg));
    }

    private UUID known(String id) {
        delen.require(Rol.REGIESYSTEEM);
        UUID uuid = Adresdelen.uuid(id);
        if (dienst.find(uuid).isEmpty()) {
            throw unknown();
        }
        return uuid;
    }

    private static Regel done(Uitkomst uitkomst) {
        return switch (uitkomst) {
            case Uitkomst.Gelukt good -> Regel.of(good.overdracht());
            case Uitkomst.Afgewezen refused -> throw Probleem.conflict(refused.reden());
        };
    }

    private static Probleem unknown() {
        return Probleem.notFound("Deze overdracht bestaat niet");
    }
}
