// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.util.Optional;
import nl.zaakregie.gebruiker.Gebruiker;
import nl.zaakregie.verwerking.Activiteit;
import nl.zaakregie.verwerking.Inzage;
import nl.zaakregie.verwerking.Verwerkingslog;
import nl.zaakregie.zaak.Planafscherming;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shields a plan, or no longer. */
@Controller
class AfschermingController {
    private final Planlezer lezer;
    private final Planafscherming afscherming;
    private final Verwerkingslog log;

    AfschermingController(Planlezer lezer, Planafscherming afscherming, Verwerkingslog log) {
        this.lezer = lezer;
        this.afscherming = afscherming;
        this.log = log;
    }

    @PostMapping("/app/gezinsplannen/{identificatie}/afscherming")
    String shield(
            @AuthenticationPrincipal Gebruiker who,
            @PathVariable String identificatie,
            @RequestParam(defaultValue = "") String reden,
            @RequestParam(defaultValue = "") String actie,
            RedirectAttributes melding) {
        lezer.readToChange(who, identificatie);
        boolean off = actie.equals("hef-op");
        Optional<Afschermreden> why = Afschermreden.find(reden);
        if (!off && why.isEmpty()) {
            melding.addFlashAttribute("mislukt", "Kies waarom u het plan afschermt.");
            return back(identificatie);
        }
        log.change(
                new Inzage(
                        who,
                        Activiteit.AFSCHERMING,
                        identificatie,
                        off ? "opgeheven" : why.map(Afschermreden::tekst).orElse("")),
                () -> {
                    if (off) {
                        afscherming.remove(identificatie);
                    } else {
                        afscherming.set(identificatie, reden, who.naam());
                    }
                    return identificatie;
                });
        melding.addFlashAttribute(
                "gedaan",
                off
                        ? "Het plan is niet meer afgeschermd."
                        : "Het plan is afgeschermd. Alleen wie een rol in het plan zelf heeft, ziet het nog.");
        return back(identificatie);
    }

    private static String back(String identificatie) {
        return "redirect:/app/gezinsplannen/" + identificatie + "/mensen";
    }
}
