// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import nl.zaakregie.gebruiker.Gebruiker;
import nl.zaakregie.regie.Planafspraken;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sets when a plan is evaluated next. This stays with the regiesysteem: the standard has no appointments. */
@Controller
class PlanafspraakController {
    private final Planlezer lezer;
    private final Planafspraken afspraken;

    PlanafspraakController(Planlezer lezer, Planafspraken afspraken) {
        this.lezer = lezer;
        this.afspraken = afspraken;
    }

    @GetMapping("/app/gezinsplannen/{identificatie}/evaluatie")
    String form(@AuthenticationPrincipal Gebruiker who, @PathVariable String identificatie, Model model) {
        Optional<LocalDateTime> now = afspraken.find(identificatie);
        return form(
                lezer.readToChange(who, identificatie),
                now.map(m -> m.toLocalDate().toString()).orElse(""),
                now.map(Opmaak::uur).orElse(""),
                "",
                model);
    }

    private static String form(Planweergave view, String datum, String tijd, String fout, Model model) {
        Planlezer.head(model, view, "evaluatie");
        model.addAttribute("datum", datum);
        model.addAttribute("tijd", tijd);
        model.addAttribute("fout", fout);
        return "planevaluatie";
    }

    @PostMapping("/app/gezinsplannen/{identificatie}/evaluatie")
    String set(
            @AuthenticationPrincipal Gebruiker who,
            @PathVariable String identificatie,
            @RequestParam(defaultValue = "") String datum,
            @RequestParam(defaultValue = "") String tijd,
            @RequestParam(defaultValue = "") String actie,
            Model model) {
        Planweergave view = lezer.readToChange(who, identificatie);
        if (actie.equals("verwijder")) {
            afspraken.remove(identificatie);
            return "redirect:/app/gezinsplannen/" + identificatie;
        }
        Optional<LocalDateTime> moment = moment(datum, tijd);
        if (moment.isEmpty()) {
            return form(view, datum, tijd, "Vul een datum in, en een tijd als 13:30.", model);
        }
        if (moment.get().toLocalDate().isBefore(Opmaak.today())) {
            return form(view, datum, tijd, "Deze dag is voorbij. Kies vandaag of een dag erna.", model);
        }
        afspraken.set(who, identificatie, moment.get());
        return "redirect:/app/gezinsplannen/" + identificatie;
    }

    private static Optional<LocalDateTime> moment(String datum, String tijd) {
        try {
            return Optional.of(LocalDate.parse(datum.strip()).atTime(LocalTime.parse(tijd.strip())));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
