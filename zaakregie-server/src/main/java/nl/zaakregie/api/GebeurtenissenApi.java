// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.api;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.abonnement.Abonnementenbeheer;
import nl.zaakregie.abonnement.Abonnementenbeheer.Simulatie;
import nl.zaakregie.abonnement.Pseudoniem;
import nl.zaakregie.abonnement.Pseudonimisering;
import nl.zaakregie.abonnement.Zaakgebeurtenis;
import nl.zaakregie.abonnement.Zaakgebeurtenissen;
import nl.zaakregie.bericht.Zaaknotificatie;
import nl.zaakregie.bericht.Zaaknotificatie.Herkomst;
import nl.zaakregie.bericht.Zaaknotificatie.Soort;
import nl.zaakregie.catalogus.Zaaktypecatalogus;
import nl.zaakregie.instellingen.Rol;
import nl.zaakregie.stuf.Bsn;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.verzending.Uitgaand;
import nl.zaakregie.verzending.Verzendbeheer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The events that came in, what went out for them, and what would go out for one that did not happen. */
@RestController
class GebeurtenissenApi {
    private static final String BASE = "/api/v1/abonnementenbeheer";

    private final Abonnementenbeheer beheer;
    private final Zaakgebeurtenissen events;
    private final Verzendbeheer verzendbeheer;
    private final Pseudonimisering pseudonyms;
    private final Zaaktypecatalogus catalogus;
    private final Adresdelen delen;

    GebeurtenissenApi(
            Abonnementenbeheer beheer,
            Zaakgebeurtenissen events,
            Verzendbeheer verzendbeheer,
            Pseudonimisering pseudonyms,
            Zaaktypecatalogus catalogus,
            Adresdelen delen) {
        this.beheer = beheer;
        this.events = events;
        this.verzendbeheer = verzendbeheer;
        this.pseudonyms = pseudonyms;
        this.catalogus = catalogus;
        this.delen = delen;
    }

    /**
     * An event to imagine.
     *
     * @param zaaktype   code or omschrijving
     * @param applicatie of the system that causes it; absent: none that is known
     * @param bsn        a client of the zaak, when subscriptions on a client matter
     */
    record Denkbeeldig(
            @Nullable String zaak,
            @Nullable String gebeurtenis,
            @Nullable String zaaktype,
            @Nullable String applicatie,
            @Nullable String bsn) {}

    /** An event with what went out for it. */
    record MetAfleveringen(Zaakgebeurtenis gebeurtenis, List<Uitgaand> afleveringen) {}

    @PostMapping(BASE + "/_simuleer")
    Lijst<Simulatie> simulate(@RequestBody Denkbeeldig wanted) {
        delen.require(Rol.ABONNEMENTENBEHEER);
        String zaaktype = Optional.ofNullable(wanted.zaaktype()).orElse("");
        Zaaknotificatie event = new Zaaknotificatie(
                Optional.ofNullable(wanted.zaak()).orElse(""),
                AbonnementenApi.event(Optional.ofNullable(wanted.gebeurtenis()).orElse("")),
                catalogus
                        .find(zaaktype, zaaktype)
                        .map(t -> new Soort(t.code(), t.omschrijving()))
                        .orElse(new Soort(zaaktype, zaaktype)),
                Optional.empty(),
                Optional.ofNullable(wanted.applicatie()).map(a -> new Herkomst(Systeem.of("", a), false, "")),
                "",
                List.of());
        return new Lijst<>(beheer.simulate(event, clients(wanted.bsn())), null);
    }

    private Set<Pseudoniem> clients(@Nullable String bsn) {
        if (bsn == null) {
            return Set.of();
        }
        if (!Bsn.isValid(bsn)) {
            throw Probleem.wrong("bsn is geen BSN dat aan de elfproef voldoet");
        }
        return Set.of(pseudonyms.of(new Bsn(bsn)));
    }

    @GetMapping(BASE + "/gebeurtenissen")
    Lijst<Zaakgebeurtenis> list(
            @RequestParam(name = "zaak", required = false) @Nullable String zaak,
            @RequestParam(name = "aantal", defaultValue = "50") int aantal) {
        delen.require(Rol.ABONNEMENTENBEHEER);
        return new Lijst<>(events.list(zaak, Lijst.checked(aantal)), null);
    }

    @GetMapping(BASE + "/gebeurtenissen/{id}")
    MetAfleveringen find(@PathVariable("id") String id) {
        delen.require(Rol.ABONNEMENTENBEHEER);
        return events.find(Adresdelen.uuid(id))
                .map(e -> new MetAfleveringen(e, verzendbeheer.listOfBron(e.id())))
                .orElseThrow(() -> Probleem.notFound("Deze gebeurtenis bestaat niet"));
    }
}
