// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.zaakregie.berichtenlog.Berichtzoeker;
import nl.zaakregie.berichtenlog.Berichtzoeker.Berichtregel;
import nl.zaakregie.berichtenlog.Berichtzoeker.Berichtvraag;
import nl.zaakregie.berichtenlog.Berichtzoeker.Soort;
import nl.zaakregie.database.Blad;
import nl.zaakregie.database.Plek;
import nl.zaakregie.gebruiker.Gebruiker;
import nl.zaakregie.scherm.Berichtfilters.Filter;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The messages that came in and went out: what is wrong and why first, then all that fit. */
@Controller
class BerichtenController {
    private static final int MOST = 50;
    private static final List<Integer> PERIODS = List.of(1, 7, 30);
    private static final Set<String> DIRECTIONS = Set.of("IN", "UIT");

    private final Berichtzoeker berichten;
    private final Oorzaken oorzaken;
    private final Berichtfilters filters;

    BerichtenController(Berichtzoeker berichten, Oorzaken oorzaken, Berichtfilters filters) {
        this.berichten = berichten;
        this.oorzaken = oorzaken;
        this.filters = filters;
    }

    /** A kind of outcome to choose, with how many there are. */
    record Keuze(String soort, String woord, String icoon, String aantal, boolean gekozen) {}

    /** An option of a list. */
    record Optie(String waarde, String tekst, boolean gekozen) {}

    @GetMapping("/app/berichten")
    String list(
            @AuthenticationPrincipal Gebruiker who,
            @RequestParam(defaultValue = "") String soort,
            @RequestParam(defaultValue = "") String richting,
            @RequestParam(defaultValue = "1") int dagen,
            Model model) {
        return show(who, new Filter("", soort, richting, dagen), "", Optional.empty(), model);
    }

    /** A POST, because people type a BSN where a number is asked, and addresses are logged everywhere. */
    @PostMapping("/app/berichten")
    String search(
            @AuthenticationPrincipal Gebruiker who,
            @RequestParam(defaultValue = "") String zoek,
            @RequestParam(defaultValue = "") String soort,
            @RequestParam(defaultValue = "") String richting,
            @RequestParam(defaultValue = "1") int dagen,
            @RequestParam(defaultValue = "") String foutcode,
            @RequestParam(defaultValue = "") String plek,
            Model model) {
        return show(
                who,
                new Filter(zoek.strip(), soort, richting, dagen),
                foutcode.strip(),
                Plek.parse(plek, Nummers::find),
                model);
    }

    @PostMapping("/app/berichten/filters")
    String save(
            @AuthenticationPrincipal Gebruiker who,
            @RequestParam(defaultValue = "") String naam,
            @RequestParam(defaultValue = "") String zoek,
            @RequestParam(defaultValue = "") String soort,
            @RequestParam(defaultValue = "") String richting,
            @RequestParam(defaultValue = "1") int dagen,
            Model model) {
        Filter filter = checked(new Filter(zoek.strip(), soort, richting, dagen));
        model.addAttribute("filterfout", filters.save(who, naam, filter));
        return show(who, filter, "", Optional.empty(), model);
    }

    @PostMapping("/app/berichten/filters/{filter}/verwijder")
    String remove(@AuthenticationPrincipal Gebruiker who, @PathVariable String filter) {
        filters.remove(who, Nummers.uuid(filter));
        return "redirect:/app/berichten";
    }

    private static Filter checked(Filter raw) {
        return new Filter(
                raw.zoek(),
                kind(raw.soort()) == null ? "" : raw.soort(),
                DIRECTIONS.contains(raw.richting()) ? raw.richting() : "",
                PERIODS.contains(raw.dagen()) ? raw.dagen() : PERIODS.getFirst());
    }

    private static @Nullable Soort kind(String name) {
        return Arrays.stream(Soort.values())
                .filter(s -> s.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private String show(Gebruiker who, Filter raw, String foutcode, Optional<Plek<UUID>> plek, Model model) {
        Filter filter = checked(raw);
        Instant since = Instant.now().minus(Duration.ofDays(filter.dagen()));
        Berichtvraag question =
                new Berichtvraag(filter.zoek(), kind(filter.soort()), filter.richting(), foutcode, since);
        Blad<Berichtregel> found = berichten.page(question, plek, MOST);
        choices(filter, berichten.count(question), model);
        model.addAttribute("filter", filter);
        model.addAttribute("gevraagdeCode", foutcode);
        model.addAttribute("oorzaken", oorzaken.list(who, since));
        model.addAttribute(
                "berichten",
                found.rijen().stream().map(r -> new Berichtweergave(r).row()).toList());
        model.addAttribute("nieuwer", found.nieuwer());
        model.addAttribute("ouder", found.ouder());
        model.addAttribute("bewaard", filters.list(who));
        return "berichten";
    }

    private static String amount(long counted) {
        return Opmaak.hoogstens(counted, Berichtzoeker.MOST_COUNTED);
    }

    private static void choices(Filter filter, Map<Soort, Long> counts, Model model) {
        model.addAttribute(
                "alles",
                amount(counts.values().stream().mapToLong(Long::longValue).sum()));
        model.addAttribute(
                "soorten",
                Arrays.stream(Soort.values())
                        .map(s -> new Keuze(
                                s.name(),
                                Berichtweergave.word(s),
                                Berichtweergave.icon(s),
                                amount(counts.getOrDefault(s, 0L)),
                                s.name().equals(filter.soort())))
                        .toList());
        model.addAttribute(
                "perioden",
                PERIODS.stream()
                        .map(d -> new Optie(String.valueOf(d), d == 1 ? "24 uur" : d + " dagen", d == filter.dagen()))
                        .toList());
        model.addAttribute(
                "richtingen",
                List.of(
                        new Optie("", "In en uit", filter.richting().isEmpty()),
                        new Optie("IN", "In", filter.richting().equals("IN")),
                        new Optie("UIT", "Uit", filter.richting().equals("UIT"))));
    }
}
