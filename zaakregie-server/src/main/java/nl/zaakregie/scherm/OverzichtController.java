// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.zaakregie.catalogus.Zaaktypecatalogus;
import nl.zaakregie.gebruiker.Gebruiker;
import nl.zaakregie.gebruiker.Recht;
import nl.zaakregie.scherm.Cijferweergave.Cijfers;
import nl.zaakregie.scherm.Grafiek.Balk;
import nl.zaakregie.scherm.Grafiek.Punt;
import nl.zaakregie.zaak.Zaakcijfers;
import nl.zaakregie.zaak.Zaakcijfers.Keuze;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Counts of zaken: of the whole municipality with small ones hidden, or of one's own. */
@Controller
class OverzichtController {
    private static final List<Integer> PERIODEN = List.of(6, 12, 24);
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final int MOST_KEPT = 200;

    private final Zaakcijfers cijfers;
    private final Zaaktypecatalogus catalogus;
    private final Map<String, Cijfers> kept = new ConcurrentHashMap<>();

    OverzichtController(Zaakcijfers cijfers, Zaaktypecatalogus catalogus) {
        this.cijfers = cijfers;
        this.catalogus = catalogus;
    }

    @GetMapping("/app/overzicht")
    String show(
            @AuthenticationPrincipal Gebruiker who,
            @RequestParam(defaultValue = "12") int maanden,
            @RequestParam(defaultValue = "") String zaaktype,
            @RequestParam(defaultValue = "") String team,
            @RequestParam(defaultValue = "") String van,
            Model model) {
        boolean eigen = van.equals("mij") && who.mag(Recht.GEZINSPLAN_LEZEN);
        int period = PERIODEN.contains(maanden) ? maanden : 12;
        Cijfers found = read(new Keuze(zaaktype, team, eigen ? who.medewerker() : ""), period);
        model.addAttribute("eigen", eigen);
        model.addAttribute("magEigen", who.mag(Recht.GEZINSPLAN_LEZEN));
        model.addAttribute("perioden", PERIODEN);
        model.addAttribute("maanden", period);
        model.addAttribute("zaaktype", zaaktype);
        model.addAttribute("team", team);
        model.addAttribute("zaaktypen", catalogus.zaaktypen());
        model.addAttribute("teams", read(new Keuze("", "", ""), period).teams());
        fill(model, new Cijferweergave(found, eigen), found);
        return "overzicht";
    }

    /** Asked of the database once a minute for each choice: the counts of a municipality do not change faster. */
    private Cijfers read(Keuze keuze, int maanden) {
        String key = keuze + "/" + maanden;
        Cijfers before = kept.get(key);
        if (before != null && before.stand().isAfter(Instant.now().minus(FRESH))) {
            return before;
        }
        LocalDate today = Opmaak.today();
        Cijfers fresh = new Cijfers(
                Instant.now(),
                cijfers.running(keuze, today),
                cijfers.months(keuze, today, maanden),
                cijfers.teams(keuze, today));
        if (kept.size() >= MOST_KEPT) {
            kept.clear();
        }
        kept.put(key, fresh);
        return fresh;
    }

    private static void fill(Model model, Cijferweergave view, Cijfers found) {
        List<Balk> bars = view.bars();
        List<Punt> points = view.points(OverzichtController::month);
        model.addAttribute("stand", Opmaak.moment(found.stand()));
        model.addAttribute("tellers", view.tellers());
        model.addAttribute("balken", bars);
        model.addAttribute("punten", points);
        model.addAttribute("perTeam", view.teams());
        String label = "Lopende zaken per zaaktype en stand. De cijfers staan in de tabel hieronder.";
        model.addAttribute("balkenBreed", Grafiek.bars(bars, false, label));
        model.addAttribute("balkenSmal", Grafiek.bars(bars, true, label));
        String lines = "Nieuwe en afgeronde zaken per maand. De cijfers staan in de tabel hieronder.";
        model.addAttribute("lijnBreed", Grafiek.lines(points, false, "nieuw", "klaar", lines));
        model.addAttribute("lijnSmal", Grafiek.lines(points, true, "nieuw", "klaar", lines));
    }

    private static String month(java.time.YearMonth month) {
        String name = month.getMonth()
                .getDisplayName(TextStyle.SHORT, Locale.of("nl", "NL"))
                .replace(".", "");
        return month.getMonthValue() == 1 ? name + " " + month.getYear() : name;
    }
}
