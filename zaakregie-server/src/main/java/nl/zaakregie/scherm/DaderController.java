// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.zaakregie.gebruiker.Gebruiker;
import nl.zaakregie.stuf.Bsnzoeker;
import nl.zaakregie.verwerking.Activiteit;
import nl.zaakregie.verwerking.Inzage;
import nl.zaakregie.verwerking.Verwerkingslog;
import nl.zaakregie.verwerking.Verwerkingszoeker;
import nl.zaakregie.verwerking.Verwerkingszoeker.Dader;
import nl.zaakregie.verwerking.Verwerkingszoeker.Patroon;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who did something: the audit side, which opens with a reason only and is recorded itself. */
@Controller
class DaderController {
    private static final int MOST = 100;
    private static final int SHORTEST_REASON = 10;

    private final Verwerkingszoeker zoeker;
    private final Verwerkingslog log;

    DaderController(Verwerkingszoeker zoeker, Verwerkingslog log) {
        this.zoeker = zoeker;
        this.log = log;
    }

    /** A line of the audit log. */
    record Rij(String tijd, String gebruiker, String rol, String actie, String onderwerp, String reden) {
        static Rij of(Dader d) {
            return new Rij(
                    Opmaak.moment(d.tijdstip()),
                    d.gebruiker(),
                    d.rol().toLowerCase(java.util.Locale.ROOT),
                    Activiteitweergave.word(d.actie()),
                    d.onderwerp(),
                    d.reden());
        }
    }

    /** What is asked about, in words, and how to find it. */
    private record Onderwerp(String tekst, Supplier<List<Dader>> people) {}

    @GetMapping("/app/verwerkingen/wie")
    String ask(
            @RequestParam(defaultValue = "") String trace,
            @RequestParam(defaultValue = "") String patroon,
            Model model) {
        return form(trace, patroon, subject(trace, patroon), model);
    }

    private static String form(String trace, String patroon, Onderwerp subject, Model model) {
        model.addAttribute("trace", trace);
        model.addAttribute("patroon", patroon);
        model.addAttribute("onderwerp", subject.tekst());
        return "wie";
    }

    @PostMapping("/app/verwerkingen/wie")
    String show(
            @AuthenticationPrincipal Gebruiker who,
            @RequestParam(defaultValue = "") String trace,
            @RequestParam(defaultValue = "") String patroon,
            @RequestParam(defaultValue = "") String reden,
            Model model) {
        Onderwerp subject = subject(trace, patroon);
        String reason = reden.strip();
        if (reason.length() < SHORTEST_REASON || Bsnzoeker.occursIn(reason)) {
            model.addAttribute(
                    "fout",
                    "Schrijf in minstens " + SHORTEST_REASON + " tekens op waarom, zonder nummers van personen.");
            return form(trace, patroon, subject, model);
        }
        List<Rij> rows = log.change(
                new Inzage(who, Activiteit.AUDIT, trace.isEmpty() ? patroon : trace, reason),
                () -> subject.people().get().stream().map(Rij::of).toList());
        model.addAttribute("rijen", rows);
        return form(trace, patroon, subject, model);
    }

    private Onderwerp subject(String trace, String patroon) {
        if (trace.matches("[0-9a-f]{32}")) {
            return new Onderwerp("actie " + trace.substring(0, 8), () -> zoeker.whoDid(trace));
        }
        Optional<Patroon> known = Arrays.stream(Patroon.values())
                .filter(p -> p.name().equals(patroon))
                .findFirst();
        return known.map(p -> new Onderwerp(
                        p.tekst(), () -> zoeker.whoDid(p, Instant.now().minus(Duration.ofDays(30)), MOST)))
                .orElseThrow(Nummers::notFound);
    }
}
