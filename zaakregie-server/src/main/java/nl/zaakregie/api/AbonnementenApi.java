// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.api;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.abonnement.Abonnement;
import nl.zaakregie.abonnement.Abonnementen;
import nl.zaakregie.abonnement.Kanaal;
import nl.zaakregie.abonnement.Pseudoniem;
import nl.zaakregie.abonnement.Pseudonimisering;
import nl.zaakregie.bericht.Gebeurtenis;
import nl.zaakregie.instellingen.Rol;
import nl.zaakregie.stuf.Bsn;
import nl.zaakregie.stuf.Zaakidentificatie;
import nl.zaakregie.verzending.Adresboek;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Subscriptions: those of the configuration to see, others to make and to remove. */
@RestController
class AbonnementenApi {
    private static final String BASE = "/api/v1/abonnementenbeheer/abonnementen";

    private final Abonnementen abonnementen;
    private final Pseudonimisering pseudonyms;
    private final Adresboek addresses;
    private final Adresdelen delen;

    AbonnementenApi(Abonnementen abonnementen, Pseudonimisering pseudonyms, Adresboek addresses, Adresdelen delen) {
        this.abonnementen = abonnementen;
        this.pseudonyms = pseudonyms;
        this.addresses = addresses;
        this.delen = delen;
    }

    /**
     * A subscription to make; what is left out stands for all.
     *
     * @param bsn only zaken of this client; it is not kept and cannot be read back
     */
    record Nieuw(
            @Nullable String afnemer,
            @Nullable List<String> zaaktypen,
            @Nullable List<String> gebeurtenissen,
            @Nullable String zaak,
            @Nullable String bsn,
            @Nullable String kanaal) {}

    /** A subscription as JSON. */
    record Regel(
            String id,
            String afnemer,
            List<String> zaaktypen,
            List<String> gebeurtenissen,
            @Nullable String zaak,
            boolean alleenEenClient,
            String kanaal,
            boolean actief,
            boolean uitConfiguratie) {

        static Regel of(Abonnement a) {
            return new Regel(
                    a.id(),
                    a.afnemer(),
                    a.zaaktypen(),
                    a.gebeurtenissen().stream().map(Gebeurtenis::tekst).sorted().toList(),
                    a.zaak().orElse(null),
                    a.client().isPresent(),
                    a.kanaal().naam(),
                    a.actief(),
                    a.id().startsWith("configuratie-"));
        }
    }

    @GetMapping(BASE)
    Lijst<Regel> list() {
        delen.require(Rol.ABONNEMENTENBEHEER);
        return new Lijst<>(abonnementen.list().stream().map(Regel::of).toList(), null);
    }

    @GetMapping(BASE + "/{id}")
    Regel find(@PathVariable("id") String id) {
        delen.require(Rol.ABONNEMENTENBEHEER);
        return abonnementen.find(id).map(Regel::of).orElseThrow(AbonnementenApi::unknown);
    }

    @PostMapping(BASE)
    @ResponseStatus(HttpStatus.CREATED)
    Regel add(@RequestBody Nieuw nieuw) {
        delen.require(Rol.ABONNEMENTENBEHEER);
        String afnemer = Optional.ofNullable(nieuw.afnemer()).orElse("");
        if (addresses.findSysteem(afnemer).isEmpty()) {
            throw Probleem.wrong("afnemer is geen systeem of rol van de configuratie");
        }
        Optional<String> zaak = Optional.ofNullable(nieuw.zaak());
        if (zaak.filter(z -> !Zaakidentificatie.isValid(z)).isPresent()) {
            throw Probleem.wrong("zaak is geen zaakidentificatie");
        }
        return Regel.of(abonnementen.add(new Abonnement(
                "",
                afnemer,
                Optional.ofNullable(nieuw.zaaktypen()).orElse(List.of()),
                events(Optional.ofNullable(nieuw.gebeurtenissen()).orElse(List.of())),
                zaak,
                Optional.ofNullable(nieuw.bsn()).map(this::pseudonym),
                Kanaal.find(Optional.ofNullable(nieuw.kanaal()).orElse(Kanaal.NOTIFICEER_OVER_ZAAK.naam()))
                        .orElseThrow(() -> Probleem.wrong("kanaal is notificeerOverZaak of kennisgeving")),
                true)));
    }

    private Pseudoniem pseudonym(String bsn) {
        if (!Bsn.isValid(bsn)) {
            throw Probleem.wrong("bsn is geen BSN dat aan de elfproef voldoet");
        }
        return pseudonyms.of(new Bsn(bsn));
    }

    static Set<Gebeurtenis> events(List<String> names) {
        Set<Gebeurtenis> events = EnumSet.noneOf(Gebeurtenis.class);
        names.forEach(name -> events.add(event(name)));
        return events;
    }

    static Gebeurtenis event(String name) {
        return Gebeurtenis.parse(name)
                .orElseThrow(() -> Probleem.wrong("een gebeurtenis is "
                        + String.join(
                                ", ",
                                List.of(Gebeurtenis.values()).stream()
                                        .map(Gebeurtenis::tekst)
                                        .toList())));
    }

    @PostMapping(BASE + "/{id}/_zet-{stand:aan|uit}")
    Regel activate(@PathVariable("id") String id, @PathVariable("stand") String stand) {
        change(id);
        abonnementen.activate(id, stand.toLowerCase(Locale.ROOT).equals("aan"));
        return find(id);
    }

    @DeleteMapping(BASE + "/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable("id") String id) {
        change(id);
        abonnementen.remove(id);
    }

    private void change(String id) {
        if (find(id).uitConfiguratie()) {
            throw Probleem.conflict("Dit abonnement staat in de configuratie en verandert daar");
        }
    }

    private static Probleem unknown() {
        return Probleem.notFound("Dit abonnement bestaat niet");
    }
}
