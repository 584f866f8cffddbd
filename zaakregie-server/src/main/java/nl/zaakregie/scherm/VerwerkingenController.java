// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import nl.zaakregie.gebruiker.Gebruiker;
import nl.zaakregie.stuf.Bsn;
import nl.zaakregie.verwerking.Activiteit;
import nl.zaakregie.verwerking.Gezien;
import nl.zaakregie.verwerking.Inzage;
import nl.zaakregie.verwerking.Verwerkingslog;
import nl.zaakregie.verwerking.Verwerkingsuitvoer;
import nl.zaakregie.verwerking.Verwerkingszoeker;
import nl.zaakregie.verwerking.Verwerkingszoeker.Regel;
import nl.zaakregie.verwerking.Verwerkingszoeker.Vraag;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was processed of whom and why; who did it stays out until somebody gives a reason. */
@Controller
class VerwerkingenController {
    private static final int MOST = 100;
    private static final int PSEUDONYM = 8;
    private static final List<Integer> PERIODS = List.of(1, 30, 365);

    private final Verwerkingszoeker zoeker;
    private final Verwerkingsuitvoer uitvoer;
    private final Ketencontrole keten;
    private final Verwerkingslog log;

    VerwerkingenController(
            Verwerkingszoeker zoeker, Verwerkingsuitvoer uitvoer, Ketencontrole keten, Verwerkingslog log) {
        this.zoeker = zoeker;
        this.uitvoer = uitvoer;
        this.keten = keten;
        this.log = log;
    }

    /** A line in the words of the page. */
    record Rij(
            String trace,
            String tijd,
            String actie,
            String onderwerp,
            String activiteit,
            String betrokkene,
            boolean beoordelen,
            boolean gelukt) {
        static Rij of(Regel line) {
            return new Rij(
                    line.trace(),
                    Opmaak.moment(line.tijdstip()),
                    Activiteitweergave.word(line.naam()),
                    line.onderwerp(),
                    line.activiteit(),
                    line.betrokkene().isEmpty()
                            ? "niemand"
                            : "p-" + line.betrokkene().substring(0, PSEUDONYM),
                    line.buitenWerktijd() && !line.betrokkene().isEmpty(),
                    line.gelukt());
        }
    }

    /** A pattern in the words of the page. */
    record Patroonrij(String naam, String tekst, long aantal, String periode) {}

    @GetMapping("/app/verwerkingen")
    String list(@AuthenticationPrincipal Gebruiker who, Model model) {
        return show(who, "", "", PERIODS.get(1), model);
    }

    @PostMapping("/app/verwerkingen")
    String search(
            @AuthenticationPrincipal Gebruiker who,
            @RequestParam(defaultValue = "") String bsn,
            @RequestParam(defaultValue = "") String actie,
            @RequestParam(defaultValue = "30") int dagen,
            Model model) {
        return show(
                who,
                bsn.replaceAll("[\\s.]", ""),
                Arrays.stream(Activiteit.values()).anyMatch(a -> a.name().equals(actie)) ? actie : "",
                PERIODS.contains(dagen) ? dagen : PERIODS.get(1),
                model);
    }

    private String show(Gebruiker who, String bsn, String actie, int days, Model model) {
        boolean wrong = !bsn.isEmpty() && !Bsn.isValid(bsn);
        Vraag question = new Vraag(
                bsn.isEmpty() || wrong ? null : bsn, actie, Instant.now().minus(Duration.ofDays(days)));
        List<Rij> rows = wrong ? List.of() : read(who, question);
        model.addAttribute("rijen", rows);
        model.addAttribute("bsnfout", wrong);
        model.addAttribute("bsn", wrong || bsn.isEmpty() ? "" : Opmaak.bsn(bsn));
        model.addAttribute("vol", rows.size() == MOST);
        choices(actie, days, model);
        Instant month = Instant.now().minus(Duration.ofDays(30));
        model.addAttribute("keten", keten.latest());
        model.addAttribute("uitvoer", uitvoer.stand());
        model.addAttribute(
                "patronen",
                zoeker.patterns(month).stream()
                        .map(p -> new Patroonrij(
                                p.patroon().name(),
                                p.patroon().tekst(),
                                p.aantal(),
                                Opmaak.moment(p.eerste()) + " – " + Opmaak.moment(p.laatste())))
                        .toList());
        model.addAttribute("planchecks", zoeker.count("PLANCHECK", "", month));
        model.addAttribute("planchecksAnders", zoeker.count("PLANCHECK", "Andere taak", month));
        return "verwerkingen";
    }

    /** The list of a person is about that person, and so gets a record of its own; the list of all names nobody. */
    private List<Rij> read(Gebruiker who, Vraag question) {
        String bsn = question.bsn();
        return log.view(
                new Inzage(who, Activiteit.VERWERKINGEN, "", bsn == null ? "alle" : "één betrokkene"),
                () -> new Gezien<>(
                        zoeker.list(question, MOST).stream().map(Rij::of).toList(),
                        bsn == null ? List.of() : List.of(bsn)));
    }

    private static void choices(String actie, int days, Model model) {
        model.addAttribute(
                "acties",
                Arrays.stream(Activiteit.values())
                        .map(a -> new BerichtenController.Optie(
                                a.name(),
                                Activiteitweergave.word(a.name()),
                                a.name().equals(actie)))
                        .toList());
        model.addAttribute(
                "perioden",
                PERIODS.stream()
                        .map(d -> new BerichtenController.Optie(
                                String.valueOf(d), d == 1 ? "24 uur" : d + " dagen", d == days))
                        .toList());
    }

    @PostMapping("/app/verwerkingen/keten")
    String check() {
        keten.check();
        return "redirect:/app/verwerkingen";
    }
}
