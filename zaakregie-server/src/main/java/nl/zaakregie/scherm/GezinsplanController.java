// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.gebruiker.Gebruiker;
import nl.zaakregie.regie.Planafspraken;
import nl.zaakregie.regie.Planbezoeken;
import nl.zaakregie.scherm.Tijdlijnregel.Groep;
import nl.zaakregie.zaak.Zaakhistorie;
import nl.zaakregie.zaak.Zaakstap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A plan: how it stands, what is new, what stands still, and its timeline. */
@Controller
class GezinsplanController {
    private static final int MOST_CHANGES = 100;
    private static final int SHOWN = 6;

    private final Planlezer lezer;
    private final Planbezoeken bezoeken;
    private final Planafspraken afspraken;
    private final Zaakhistorie historie;

    GezinsplanController(Planlezer lezer, Planbezoeken bezoeken, Planafspraken afspraken, Zaakhistorie historie) {
        this.lezer = lezer;
        this.bezoeken = bezoeken;
        this.afspraken = afspraken;
        this.historie = historie;
    }

    /**
     * What the page shows besides the plan.
     *
     * @param bezoek   end of the visit before this one
     * @param nieuw    what happened since
     * @param afspraak the next evaluation
     */
    private record Beeld(
            Planweergave view, Optional<Instant> bezoek, List<Zaakstap> nieuw, Optional<LocalDateTime> afspraak) {}

    @GetMapping("/app/gezinsplannen/{identificatie}")
    String plan(@AuthenticationPrincipal Gebruiker who, @PathVariable String identificatie, Model model) {
        Beeld seen = lezer.read(who, identificatie, view -> {
            Optional<Instant> before = bezoeken.visit(who, identificatie);
            List<Zaakstap> steps = before.map(since -> historie.listSteps(view.identificaties(), since, MOST_CHANGES))
                    .orElse(List.of());
            return new Beeld(view, before, steps, afspraken.find(identificatie));
        });
        Planlezer.head(model, seen.view(), "");
        state(model, seen);
        timeline(model, seen.view(), seen.afspraak().map(LocalDateTime::toLocalDate));
        model.addAttribute("groepen", seen.view().table());
        model.addAttribute("afdruk", Opmaak.moment(Instant.now()) + " door " + who.weergavenaam());
        return "gezinsplan";
    }

    private static void state(Model model, Beeld seen) {
        Planweergave view = seen.view();
        List<Wijziging> changes = Wijziging.list(seen.nieuw());
        model.addAttribute("stappen", view.steps());
        model.addAttribute("klaar", view.klaar());
        model.addAttribute("bezoek", seen.bezoek().map(Opmaak::dagVoluit).orElse(null));
        model.addAttribute("nieuw", changes.stream().limit(SHOWN).toList());
        model.addAttribute("aantalNieuw", changes.size());
        model.addAttribute("stil", view.standstills());
        model.addAttribute(
                "afspraak", seen.afspraak().map(GezinsplanController::moment).orElse(null));
        model.addAttribute("bijgewerkt", Opmaak.moment(view.plan().gezinsplan().gewijzigd()));
        model.addAttribute("door", view.plan().gezinsplan().door());
    }

    private static String moment(LocalDateTime at) {
        return Opmaak.dagVoluit(at.toLocalDate()) + ", " + Opmaak.uur(at);
    }

    private static void timeline(Model model, Planweergave view, Optional<LocalDate> afspraak) {
        List<Groep> groups = view.timeline();
        model.addAttribute("breed", draw(view, groups, afspraak, false));
        model.addAttribute("smal", draw(view, groups, afspraak, true));
    }

    private static @Nullable String draw(
            Planweergave view, List<Groep> groups, Optional<LocalDate> afspraak, boolean narrow) {
        String label =
                "Tijdlijn van gezinsplan " + view.identificatie() + "; dezelfde gegevens staan in de tabel Deelplannen";
        return Tijdlijn.isEmpty(groups)
                ? null
                : Tijdlijn.draw(groups, Opmaak.today(), afspraak.orElse(null), narrow, label);
    }
}
