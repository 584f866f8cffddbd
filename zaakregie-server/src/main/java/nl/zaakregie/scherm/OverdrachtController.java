// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.util.List;
import java.util.UUID;
import nl.zaakregie.gebruiker.Gebruiker;
import nl.zaakregie.overdracht.Overdrachtdienst;
import nl.zaakregie.overdracht.Overdrachtdienst.Uitkomst;
import nl.zaakregie.verwerking.Activiteit;
import nl.zaakregie.verwerking.Gezien;
import nl.zaakregie.verwerking.Inzage;
import nl.zaakregie.verwerking.Verwerkingslog;
import nl.zaakregie.zaak.Planplekken;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The hand-overs of a regisseur: how they stand, and what can be done about them. */
@Controller
class OverdrachtController {
    private final Overdrachtdienst dienst;
    private final Planplekken plekken;
    private final Verwerkingslog log;

    OverdrachtController(Overdrachtdienst dienst, Planplekken plekken, Verwerkingslog log) {
        this.dienst = dienst;
        this.plekken = plekken;
        this.log = log;
    }

    @GetMapping("/app/overdrachten")
    String list(
            @AuthenticationPrincipal Gebruiker who, @RequestParam(defaultValue = "lopend") String toon, Model model) {
        boolean lopend = !toon.equals("afgerond");
        List<Eigenoverdracht> all = view(who, "eigen overdrachten");
        all.stream().filter(e -> e.lopend() == lopend).findFirst().ifPresent(e -> model.addAttribute("blad", blad(e)));
        return page(all, lopend, "", model);
    }

    @GetMapping("/app/overdrachten/{overdracht}")
    String find(@AuthenticationPrincipal Gebruiker who, @PathVariable String overdracht, Model model) {
        List<Eigenoverdracht> all = view(who, overdracht);
        Eigenoverdracht one = mine(all, overdracht);
        model.addAttribute("blad", blad(one));
        return page(all, one.lopend(), overdracht, model);
    }

    private Overdrachtblad blad(Eigenoverdracht one) {
        return Overdrachtblad.of(one, dienst.listSteps(one.overdracht().id()));
    }

    private String page(List<Eigenoverdracht> all, boolean lopend, String chosen, Model model) {
        List<Eigenoverdracht> shown =
                all.stream().filter(e -> e.lopend() == lopend).toList();
        String current = chosen.isEmpty() && !shown.isEmpty()
                ? shown.getFirst().overdracht().id().toString()
                : chosen;
        model.addAttribute(
                "regels",
                shown.stream().map(e -> Overdrachtblad.regel(e, current)).toList());
        long open = all.stream().filter(Eigenoverdracht::lopend).count();
        model.addAttribute("lopend", lopend);
        model.addAttribute("aantalLopend", open);
        model.addAttribute("aantalAfgerond", all.size() - open);
        model.addAttribute("teDoen", all.stream().filter(e -> e.vervolgNodig()).count());
        return "overdrachten";
    }

    /** What a regisseur does about a hand-over: send it, note that they reminded, or decide what comes instead. */
    @PostMapping("/app/overdrachten/{overdracht}")
    String act(
            @AuthenticationPrincipal Gebruiker who,
            @PathVariable String overdracht,
            @RequestParam String actie,
            RedirectAttributes melding) {
        mine(view(who, overdracht), overdracht);
        UUID id = UUID.fromString(overdracht);
        Uitkomst outcome = switch (actie) {
            case "verstuur" -> dienst.send(id);
            case "herinner" -> dienst.recordReminder(id);
            case "zelf" -> dienst.recordVervolg(id, "Het team voert dit deelplan zelf uit");
            case "bespreek" -> dienst.recordVervolg(id, "Wordt besproken met het gezin");
            default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        };
        switch (outcome) {
            case Uitkomst.Gelukt good -> melding.addFlashAttribute("gedaan", done(actie));
            case Uitkomst.Afgewezen refused -> melding.addFlashAttribute("mislukt", refused.reden());
        }
        return "redirect:/app/overdrachten/" + id;
    }

    private static String done(String actie) {
        return switch (actie) {
            case "verstuur" -> "De overdracht is verstuurd. Hieronder ziet u wanneer de ontvanger hem heeft.";
            case "herinner" -> "Vastgelegd dat u hebt herinnerd. De termijn voor een antwoord begint opnieuw.";
            default -> "Uw keuze is vastgelegd.";
        };
    }

    private List<Eigenoverdracht> view(Gebruiker who, String subject) {
        return log.view(new Inzage(who, Activiteit.OVERDRACHT, subject, ""), () -> {
            List<Eigenoverdracht> all = Eigenoverdracht.list(dienst, plekken.list(who.medewerker()));
            return new Gezien<>(
                    all, all.stream().flatMap(e -> e.plek().clients().stream()).toList());
        });
    }

    /** One that is somebody else's answers as one that does not exist. */
    private static Eigenoverdracht mine(List<Eigenoverdracht> all, String id) {
        return all.stream()
                .filter(e -> e.overdracht().id().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }
}
