// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.util.List;
import java.util.stream.Collectors;
import nl.zaakregie.gebruiker.Gebruiker;
import nl.zaakregie.gebruiker.Gebruikersrol;
import nl.zaakregie.gebruiker.Recht;
import nl.zaakregie.regie.Regieinstellingen;
import nl.zaakregie.verwerking.Activiteit;
import nl.zaakregie.verwerking.Gezien;
import nl.zaakregie.verwerking.Inzage;
import nl.zaakregie.verwerking.Verwerkingslog;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: what must be done, why, since when, and one button for it. */
@Controller
class MijnWerkController {
    private static final int MOST = 40;

    private final Regiewerk regie;
    private final Uitvoeringswerk uitvoering;
    private final Verwerkingslog log;
    private final long stilNaDagen;

    MijnWerkController(Regiewerk regie, Uitvoeringswerk uitvoering, Verwerkingslog log, Regieinstellingen settings) {
        this.regie = regie;
        this.uitvoering = uitvoering;
        this.log = log;
        this.stilNaDagen = settings.stilte().toDays();
    }

    @GetMapping("/app/mijn-werk")
    String work(@AuthenticationPrincipal Gebruiker who, Model model) {
        model.addAttribute("maken", who.mag(Recht.GEZINSPLAN_WIJZIGEN));
        model.addAttribute("vandaag", Opmaak.voluit(Opmaak.today()));
        Inzage subject = new Inzage(who, Activiteit.MIJN_WERK, "eigen werk", "");
        if (who.rol() == Gebruikersrol.BACKOFFICE) {
            Uitvoeringswerk.Blad blad = log.view(subject, () -> {
                Uitvoeringswerk.Blad read = uitvoering.read();
                return new Gezien<>(read, read.bsns());
            });
            model.addAttribute("zaken", blad.zaken());
            fill(blad.aandacht(), blad.week(), blad.bronnen(), model);
        } else {
            Regiewerk.Blad blad = log.view(subject, () -> {
                Regiewerk.Blad read = regie.read(who);
                return new Gezien<>(
                        read,
                        read.plannen().stream()
                                .flatMap(p -> p.plekken().stream())
                                .flatMap(p -> p.clients().stream())
                                .collect(Collectors.toSet()));
            });
            model.addAttribute(
                    "plannen",
                    blad.plannen().stream().map(p -> p.rij(stilNaDagen)).toList());
            fill(blad.aandacht(), blad.week(), blad.bronnen(), model);
        }
        return "mijn-werk";
    }

    private static void fill(
            List<Werkblad.Aandacht> attention, List<Werkblad.Datum> week, List<Werkblad.Bron> sources, Model model) {
        model.addAttribute("aandacht", attention.stream().limit(MOST).toList());
        model.addAttribute("meer", Math.max(0, attention.size() - MOST));
        model.addAttribute("week", week);
        model.addAttribute("bronnen", sources);
    }
}
