// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.time.Instant;
import java.util.List;
import nl.zaakregie.gebruiker.Gebruiker;
import nl.zaakregie.zaak.Zaakhistorie;
import nl.zaakregie.zaak.Zaakstap;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The people of a plan, and everything that happened to it. */
@Controller
class PlandelenController {
    private static final int MOST = 200;

    private final Planlezer lezer;
    private final Zaakhistorie historie;

    PlandelenController(Planlezer lezer, Zaakhistorie historie) {
        this.lezer = lezer;
        this.historie = historie;
    }

    @GetMapping("/app/gezinsplannen/{identificatie}/mensen")
    String people(@AuthenticationPrincipal Gebruiker who, @PathVariable String identificatie, Model model) {
        return people(lezer.read(who, identificatie), false, model);
    }

    /** The same with the numbers in full, for one view. */
    @PostMapping("/app/gezinsplannen/{identificatie}/mensen")
    String peopleInFull(@AuthenticationPrincipal Gebruiker who, @PathVariable String identificatie, Model model) {
        return people(lezer.readInFull(who, identificatie), true, model);
    }

    private static String people(Planweergave view, boolean full, Model model) {
        Planlezer.head(model, view, "mensen");
        model.addAttribute("mensen", view.people(full));
        model.addAttribute("voluit", full);
        model.addAttribute("redenen", Afschermreden.values());
        return "planmensen";
    }

    private record Beeld(Planweergave view, List<Zaakstap> steps) {}

    @GetMapping("/app/gezinsplannen/{identificatie}/geschiedenis")
    String history(@AuthenticationPrincipal Gebruiker who, @PathVariable String identificatie, Model model) {
        Beeld seen = lezer.read(
                who,
                identificatie,
                view -> new Beeld(view, historie.listSteps(view.identificaties(), Instant.EPOCH, MOST)));
        Planlezer.head(model, seen.view(), "geschiedenis");
        model.addAttribute("stappen", Wijziging.list(seen.steps()));
        model.addAttribute("vol", seen.steps().size() == MOST);
        return "plangeschiedenis";
    }
}
