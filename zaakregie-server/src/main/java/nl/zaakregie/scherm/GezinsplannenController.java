// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.zaakregie.gebruiker.Gebruiker;
import nl.zaakregie.gebruiker.Recht;
import nl.zaakregie.regie.Concepten;
import nl.zaakregie.verwerking.Activiteit;
import nl.zaakregie.verwerking.Gezien;
import nl.zaakregie.verwerking.Inzage;
import nl.zaakregie.verwerking.Verwerkingslog;
import nl.zaakregie.zaak.Planinzage;
import nl.zaakregie.zaak.Planinzage.Planregel;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The gezinsplannen of somebody. */
@Controller
class GezinsplannenController {
    private static final int MOST = 100;

    private final Planinzage plannen;
    private final Verwerkingslog log;
    private final Concepten concepten;

    GezinsplannenController(Planinzage plannen, Verwerkingslog log, Concepten concepten) {
        this.plannen = plannen;
        this.log = log;
        this.concepten = concepten;
    }

    /** A new plan that was not sent yet; who it is about shows only inside it. */
    record Conceptrij(UUID id, String begonnen, String bewaard) {
        static Conceptrij of(Concepten.Regel line) {
            return new Conceptrij(line.id(), Opmaak.moment(line.gemaakt()), Opmaak.moment(line.gewijzigd()));
        }
    }

    /**
     * A plan as a row of the list.
     *
     * @param blokken one for each deelplan: whether it is done
     */
    record Planrij(
            String naam,
            String identificatie,
            String status,
            String icoon,
            String clienten,
            List<Boolean> blokken,
            String voortgang,
            String start,
            String gewijzigd) {

        static Planrij of(Planregel plan) {
            return new Planrij(
                    plan.omschrijving().isEmpty() ? "Gezinsplan" : plan.omschrijving(),
                    plan.identificatie(),
                    plan.status().isEmpty() ? "Nog geen status" : plan.status(),
                    plan.gesloten() ? "ok" : "run",
                    Opmaak.aantal(plan.clients().size(), "cliënt", "cliënten"),
                    IntStream.range(0, Math.min(plan.deelplannen(), 12))
                            .mapToObj(i -> i < plan.klaar())
                            .toList(),
                    plan.deelplannen() == 0
                            ? "geen deelplannen"
                            : plan.klaar() + " van " + plan.deelplannen() + " klaar",
                    Opmaak.dag(plan.startdatum()),
                    Opmaak.moment(plan.gewijzigd()));
        }
    }

    @GetMapping("/app/gezinsplannen")
    String list(@AuthenticationPrincipal Gebruiker who, Model model) {
        return search(who, "", model);
    }

    /** A POST, because people type a BSN where a number is asked, and addresses are logged everywhere. */
    @PostMapping("/app/gezinsplannen")
    String search(@AuthenticationPrincipal Gebruiker who, @RequestParam(defaultValue = "") String zoek, Model model) {
        String text = zoek.strip();
        List<Planregel> found = log.view(new Inzage(who, Activiteit.GEZINSPLANNEN, "eigen gezinsplannen", ""), () -> {
            List<Planregel> mine = plannen.list(who.medewerker(), text, MOST);
            return new Gezien<>(
                    mine, mine.stream().flatMap(p -> p.clients().stream()).toList());
        });
        model.addAttribute("plannen", found.stream().map(Planrij::of).toList());
        model.addAttribute("zoek", text);
        model.addAttribute("open", found.stream().filter(p -> !p.gesloten()).count());
        model.addAttribute("vol", found.size() == MOST);
        model.addAttribute("maken", who.mag(Recht.GEZINSPLAN_WIJZIGEN));
        model.addAttribute(
                "concepten", concepten.list(who).stream().map(Conceptrij::of).toList());
        return "gezinsplannen";
    }
}
