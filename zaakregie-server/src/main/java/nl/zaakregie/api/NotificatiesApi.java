// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.api;

import java.time.Instant;
import java.util.List;
import nl.zaakregie.bericht.Zaaknotificatie.Soort;
import nl.zaakregie.postvak.Notificatie;
import nl.zaakregie.postvak.Postvak;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The inbox of a regiesysteem or backoffice. */
@RestController
class NotificatiesApi {
    private static final String BASE = "/api/v1/{rol:regiesysteem|backoffice}/notificaties";

    private final Postvak postvak;
    private final Adresdelen delen;

    NotificatiesApi(Postvak postvak, Adresdelen delen) {
        this.postvak = postvak;
        this.delen = delen;
    }

    /** A notification as JSON. */
    record Bericht(
            String id,
            long volgnummer,
            String zaak,
            String gebeurtenis,
            Soort zaaktype,
            String status,
            String document,
            List<String> meldingen,
            String zender,
            Instant ontvangen,
            @Nullable Instant gelezen) {

        static Bericht of(Notificatie n) {
            return new Bericht(
                    n.id().toString(),
                    n.volgnummer(),
                    n.zaakidentificatie(),
                    n.gebeurtenis().tekst(),
                    n.soort(),
                    n.status(),
                    n.document(),
                    n.meldingen(),
                    n.zender(),
                    n.ontvangen(),
                    n.gelezen());
        }
    }

    @GetMapping(BASE)
    Lijst<Bericht> list(
            @PathVariable("rol") String rol,
            @RequestParam(name = "zaak", required = false) @Nullable String zaak,
            @RequestParam(name = "ongelezen", defaultValue = "false") boolean ongelezen,
            @RequestParam(name = "voor", defaultValue = "9223372036854775807") long voor,
            @RequestParam(name = "aantal", defaultValue = "50") int aantal) {
        int most = Lijst.checked(aantal);
        List<Bericht> found = postvak.list(delen.ontvanger(rol), zaak, ongelezen, voor, most + 1).stream()
                .map(Bericht::of)
                .toList();
        return Lijst.of(found, most, Bericht::volgnummer);
    }

    @GetMapping(BASE + "/{id}")
    Bericht find(@PathVariable("rol") String rol, @PathVariable("id") String id) {
        return postvak.find(delen.ontvanger(rol), Adresdelen.uuid(id))
                .map(Bericht::of)
                .orElseThrow(() -> Probleem.notFound("Deze notificatie bestaat niet"));
    }

    @PostMapping(BASE + "/{id}/_lees")
    Bericht read(@PathVariable("rol") String rol, @PathVariable("id") String id) {
        return postvak.markRead(delen.ontvanger(rol), Adresdelen.uuid(id))
                .map(Bericht::of)
                .orElseThrow(() -> Probleem.notFound("Deze notificatie bestaat niet"));
    }
}
