// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.zaakregie.verzending.Toestand;
import nl.zaakregie.verzending.Uitgaand;
import nl.zaakregie.verzending.Verzendbeheer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Messages that leave: what became of each, and offering them again. */
@RestController
class AfleveringenApi {
    private static final String BASE = "/api/v1/afleveringen";

    private final Verzendbeheer beheer;

    AfleveringenApi(Verzendbeheer beheer) {
        this.beheer = beheer;
    }

    /**
     * Which messages to offer again: these, or all of a destination that a person must look at.
     *
     * @param foutcode only those that were refused with this code
     */
    record Keuze(
            @Nullable List<Long> ids,
            @Nullable String bestemming,
            @Nullable String foutcode) {}

    /** How many messages it concerned. */
    record Aantal(int aantal) {}

    @GetMapping(BASE)
    Lijst<Uitgaand> list(
            @RequestParam(name = "bestemming", required = false) @Nullable String bestemming,
            @RequestParam(name = "toestand", required = false) @Nullable String toestand,
            @RequestParam(name = "zaak", required = false) @Nullable String zaak,
            @RequestParam(name = "voor", defaultValue = "9223372036854775807") long voor,
            @RequestParam(name = "aantal", defaultValue = "50") int aantal) {
        int most = Lijst.checked(aantal);
        Toestand wanted = toestand == null ? null : toestand(toestand);
        return Lijst.of(beheer.list(bestemming, wanted, zaak, voor, most + 1), most, Uitgaand::id);
    }

    private static Toestand toestand(String naam) {
        return Arrays.stream(Toestand.values())
                .filter(t -> t.name().toLowerCase(Locale.ROOT).equals(naam.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> Probleem.wrong(
                        "De parameter toestand is wacht, afgeleverd, geweigerd, opgegeven of vervallen"));
    }

    @GetMapping(BASE + "/{id}")
    Uitgaand find(@PathVariable("id") long id) {
        return beheer.find(id).orElseThrow(() -> Probleem.notFound("Deze aflevering bestaat niet"));
    }

    @PostMapping(BASE + "/_herzend")
    Aantal resend(@RequestBody Keuze keuze) {
        boolean byId = keuze.ids() != null;
        if (byId == (keuze.bestemming() != null)) {
            throw Probleem.wrong("Geef ids, of een bestemming met desgewenst een foutcode");
        }
        return new Aantal(
                byId
                        ? beheer.resend(ids(keuze))
                        : beheer.resendAll(
                                String.valueOf(keuze.bestemming()), keuze.foutcode() == null ? "" : keuze.foutcode()));
    }

    /** What need not arrive any more; what waited behind it goes on. */
    @PostMapping(BASE + "/_laat-vervallen")
    Aantal drop(@RequestBody Keuze keuze) {
        return new Aantal(beheer.drop(ids(keuze)));
    }

    private static List<Long> ids(Keuze keuze) {
        List<Long> ids = keuze.ids();
        if (ids == null || ids.isEmpty() || ids.size() > Lijst.MOST || ids.contains(null)) {
            throw Probleem.wrong("ids heeft 1 tot en met " + Lijst.MOST + " nummers");
        }
        return ids;
    }
}
