// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.zaakregie.catalogus.Zaaktypecatalogus;
import nl.zaakregie.gebruiker.Gebruiker;
import nl.zaakregie.scherm.Tijdlijnregel.Groep;
import nl.zaakregie.verwerking.Activiteit;
import nl.zaakregie.verwerking.Gezien;
import nl.zaakregie.verwerking.Inzage;
import nl.zaakregie.verwerking.Verwerkingslog;
import nl.zaakregie.zaak.Planinzage;
import nl.zaakregie.zaak.Planinzage.Planregel;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The gezinsplannen of somebody, and one of them. */
@Controller
class GezinsplanController {
    private static final int MOST = 100;

    private final Planinzage plannen;
    private final Verwerkingslog log;
    private final Zaaktypecatalogus catalogus;

    GezinsplanController(Planinzage plannen, Verwerkingslog log, Zaaktypecatalogus catalogus) {
        this.plannen = plannen;
        this.log = log;
        this.catalogus = catalogus;
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
        return "gezinsplannen";
    }

    @GetMapping("/app/gezinsplannen/{identificatie}")
    String plan(@AuthenticationPrincipal Gebruiker who, @PathVariable String identificatie, Model model) {
        LocalDate today = Opmaak.today();
        Planinzage.Plan plan = log.view(new Inzage(who, Activiteit.GEZINSPLAN, identificatie, ""), () -> {
            Planinzage.Plan found = plannen.find(who.medewerker(), identificatie)
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
            return new Gezien<>(found, new Planweergave(found, catalogus, today).bsns());
        });
        fill(model, identificatie, plan, new Planweergave(plan, catalogus, today), today);
        return "gezinsplan";
    }

    private static void fill(
            Model model, String identificatie, Planinzage.Plan plan, Planweergave view, LocalDate today) {
        model.addAttribute("identificatie", identificatie);
        model.addAttribute("naam", view.title());
        model.addAttribute("onder", view.subtitle());
        model.addAttribute("regisseur", view.regisseur());
        model.addAttribute("stappen", view.steps());
        model.addAttribute("deelplannen", view.deelplannen());
        model.addAttribute("klaar", view.klaar());
        model.addAttribute("teLaat", view.late());
        model.addAttribute("verborgen", plan.verborgen());
        model.addAttribute("bijgewerkt", Opmaak.moment(plan.gezinsplan().gewijzigd()));
        model.addAttribute("door", plan.gezinsplan().door());
        model.addAttribute("groepen", view.table());
        model.addAttribute("mensen", view.people());
        List<Groep> groups = view.timeline();
        String label = "Tijdlijn van gezinsplan " + identificatie + "; dezelfde gegevens staan in de tabel Deelplannen";
        model.addAttribute("breed", Tijdlijn.isEmpty(groups) ? null : Tijdlijn.draw(groups, today, false, label));
        model.addAttribute("smal", Tijdlijn.isEmpty(groups) ? null : Tijdlijn.draw(groups, today, true, label));
    }
}
