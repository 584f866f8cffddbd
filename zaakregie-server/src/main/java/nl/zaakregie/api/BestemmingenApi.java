// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.api;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import nl.zaakregie.verzending.Bestemmingstand;
import nl.zaakregie.verzending.Verzendbeheer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Destinations of messages: how they stand, pausing them, and replaying what one lost. */
@RestController
class BestemmingenApi {
    private static final String BASE = "/api/v1/bestemmingen";

    private final Verzendbeheer beheer;

    BestemmingenApi(Verzendbeheer beheer) {
        this.beheer = beheer;
    }

    /**
     * From which moment on.
     *
     * @param vanaf with offset: 2026-01-31T12:00:00Z
     */
    record Vanaf(@Nullable String vanaf) {}

    @GetMapping(BASE)
    Lijst<Bestemmingstand> list() {
        return new Lijst<>(beheer.listBestemmingen(), null);
    }

    @GetMapping(BASE + "/{naam}")
    Bestemmingstand find(@PathVariable("naam") String naam) {
        return beheer.listBestemmingen().stream()
                .filter(b -> b.naam().equals(naam))
                .findFirst()
                .orElseThrow(() -> Probleem.notFound("Naar deze bestemming is nog niets verzonden"));
    }

    @PostMapping(BASE + "/{naam}/_pauzeer")
    Bestemmingstand pause(@PathVariable("naam") String naam) {
        find(naam);
        beheer.pause(naam);
        return find(naam);
    }

    @PostMapping(BASE + "/{naam}/_hervat")
    Bestemmingstand resume(@PathVariable("naam") String naam) {
        find(naam);
        beheer.resume(naam);
        return find(naam);
    }

    @PostMapping(BASE + "/{naam}/_speel-opnieuw-af")
    AfleveringenApi.Aantal replay(@PathVariable("naam") String naam, @RequestBody Vanaf vanaf) {
        find(naam);
        return new AfleveringenApi.Aantal(beheer.replay(naam, moment(vanaf.vanaf())));
    }

    private static Instant moment(@Nullable String text) {
        try {
            if (text != null) {
                return java.time.OffsetDateTime.parse(text).toInstant();
            }
        } catch (DateTimeParseException e) {
            throw Probleem.wrong("vanaf is geen tijdstip: schrijf 2026-01-31T12:00:00Z");
        }
        throw Probleem.wrong("vanaf ontbreekt");
    }
}
