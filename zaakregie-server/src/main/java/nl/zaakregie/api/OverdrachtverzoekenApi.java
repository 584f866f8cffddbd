// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.api;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.zaakregie.bericht.Zaaknotificatie.Soort;
import nl.zaakregie.instellingen.Rol;
import nl.zaakregie.overdracht.Overdrachtbesluit;
import nl.zaakregie.overdracht.Overdrachtwerk;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The work list of the backoffice: hand-overs to accept or to refuse. */
@RestController
class OverdrachtverzoekenApi {
    private static final String BASE = "/api/v1/backoffice/overdrachtverzoeken";
    private static final int LONGEST = 250;

    private final Overdrachtbesluit besluit;
    private final Adresdelen delen;

    OverdrachtverzoekenApi(Overdrachtbesluit besluit, Adresdelen delen) {
        this.besluit = besluit;
        this.delen = delen;
    }

    /** Why; may be left out when accepting. */
    record Reden(@Nullable String reden) {}

    /** A hand-over that came in, as JSON. */
    record Regel(
            UUID id,
            String zaak,
            Soort zaaktype,
            String zender,
            List<String> meldingen,
            String besluit,
            String reden,
            Instant ontvangen,
            @Nullable Instant besloten) {

        static Regel of(Overdrachtwerk w) {
            return new Regel(
                    w.id(),
                    w.zaakidentificatie(),
                    w.soort(),
                    w.zender().display(),
                    w.meldingen(),
                    w.besluit().name().toLowerCase(Locale.ROOT),
                    w.reden(),
                    w.ontvangen(),
                    w.besloten().orElse(null));
        }
    }

    @GetMapping(BASE)
    Lijst<Regel> list(
            @RequestParam(name = "voor", required = false) @Nullable String voor,
            @RequestParam(name = "aantal", defaultValue = "50") int aantal) {
        delen.require(Rol.BACKOFFICE);
        int most = Lijst.checked(aantal);
        List<Regel> found = besluit.list(voor == null ? null : Adresdelen.uuid(voor), most + 1).stream()
                .map(Regel::of)
                .toList();
        return Lijst.of(found, most, Regel::id);
    }

    @GetMapping(BASE + "/{id}")
    Regel find(@PathVariable("id") String id) {
        delen.require(Rol.BACKOFFICE);
        return besluit.find(Adresdelen.uuid(id)).map(Regel::of).orElseThrow(OverdrachtverzoekenApi::unknown);
    }

    @PostMapping(BASE + "/{id}/_accepteer")
    Regel accept(@PathVariable("id") String id, @RequestBody(required = false) @Nullable Reden reden) {
        return decide(id, true, reden);
    }

    @PostMapping(BASE + "/{id}/_weiger")
    Regel refuse(@PathVariable("id") String id, @RequestBody(required = false) @Nullable Reden reden) {
        return decide(id, false, reden);
    }

    private Regel decide(String id, boolean accept, @Nullable Reden given) {
        delen.require(Rol.BACKOFFICE);
        UUID uuid = Adresdelen.uuid(id);
        String reden =
                given == null || given.reden() == null ? "" : given.reden().strip();
        if (reden.length() > LONGEST || (!accept && reden.isEmpty())) {
            throw Probleem.wrong(
                    accept
                            ? "reden heeft ten hoogste " + LONGEST + " tekens"
                            : "reden is nodig bij weigeren en heeft ten hoogste " + LONGEST + " tekens");
        }
        if (besluit.find(uuid).isEmpty()) {
            throw unknown();
        }
        return besluit.decide(uuid, accept, reden)
                .map(Regel::of)
                .orElseThrow(() -> Probleem.conflict("Over deze overdracht is al besloten"));
    }

    private static Probleem unknown() {
        return Probleem.notFound("Deze overdracht bestaat niet");
    }
}
