// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zaakregie.bericht.Zaaknotificatie.Soort;
import nl.zaakregie.gebruiker.Gebruiker;
import nl.zaakregie.overdracht.Overdracht;
import nl.zaakregie.overdracht.Overdrachtdienst;
import nl.zaakregie.overdracht.Overdrachtdienst.Uitkomst;
import nl.zaakregie.overdracht.Overdrachtontvangers;
import nl.zaakregie.overdracht.Toestand;
import nl.zaakregie.regie.Veldfout;
import nl.zaakregie.verwerking.Activiteit;
import nl.zaakregie.verwerking.Gezien;
import nl.zaakregie.verwerking.Inzage;
import nl.zaakregie.verwerking.Verwerkingslog;
import nl.zaakregie.zaak.Planplek;
import nl.zaakregie.zaak.Planplekken;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Starts a hand-over: which deelplan, to whom, and what goes with it. */
@Controller
class NieuweOverdrachtController {
    private static final String PAGE = "overdracht-nieuw";

    private final Overdrachtdienst dienst;
    private final Overdrachtontvangers ontvangers;
    private final Planplekken plekken;
    private final Verwerkingslog log;

    NieuweOverdrachtController(
            Overdrachtdienst dienst, Overdrachtontvangers ontvangers, Planplekken plekken, Verwerkingslog log) {
        this.dienst = dienst;
        this.ontvangers = ontvangers;
        this.plekken = plekken;
        this.log = log;
    }

    /** What was filled in. */
    record Invoer(String zaak, String ontvanger, String melding) {}

    /** A deelplan to choose. */
    record Keuze(String zaak, String naam, String zaaktype, String plan) {

        static Keuze of(Planplek plek) {
            return new Keuze(
                    plek.identificatie(),
                    plek.naam(),
                    plek.zaaktypeomschrijving(),
                    plek.plan().naam());
        }
    }

    @GetMapping("/app/overdrachten/nieuw")
    String form(@AuthenticationPrincipal Gebruiker who, @RequestParam(defaultValue = "") String zaak, Model model) {
        List<String> receivers = ontvangers.list();
        return page(
                choices(who),
                new Invoer(zaak, receivers.size() == 1 ? receivers.getFirst() : "", ""),
                List.of(),
                model);
    }

    @PostMapping("/app/overdrachten")
    String send(
            @AuthenticationPrincipal Gebruiker who,
            @RequestParam(defaultValue = "") String zaak,
            @RequestParam(defaultValue = "") String ontvanger,
            @RequestParam(defaultValue = "") String melding,
            Model model) {
        Map<String, Planplek> choices = choices(who);
        Invoer input = new Invoer(zaak, ontvanger, melding.strip());
        List<Veldfout> wrong = wrong(input, choices);
        Planplek plek = choices.get(zaak);
        if (plek == null || !wrong.isEmpty()) {
            return page(choices, input, wrong, model);
        }
        Soort soort = new Soort(plek.zaaktypecode(), plek.zaaktypeomschrijving());
        List<String> meldingen = input.melding().isEmpty() ? List.of() : List.of(input.melding());
        return switch (dienst.prepare(zaak, soort, ontvanger, meldingen)) {
            case Uitkomst.Afgewezen refused ->
                page(choices, input, List.of(new Veldfout("zaak", refused.reden() + ".")), model);
            case Uitkomst.Gelukt ready -> {
                // when it cannot be sent it stays ready on its page, with the button to do so
                dienst.send(ready.overdracht().id());
                yield "redirect:/app/overdrachten/" + ready.overdracht().id();
            }
        };
    }

    private List<Veldfout> wrong(Invoer input, Map<String, Planplek> choices) {
        List<Veldfout> wrong = new ArrayList<>();
        if (!choices.containsKey(input.zaak())) {
            wrong.add(new Veldfout("zaak", "Kies het deelplan dat u overdraagt."));
        }
        if (!ontvangers.list().contains(input.ontvanger())) {
            wrong.add(new Veldfout("ontvanger-0", "Kies wie het deelplan krijgt."));
        }
        Veldfout.ofText("melding", input.melding(), Veldfout.LANGSTE_MELDING).ifPresent(wrong::add);
        return wrong;
    }

    /** Open deelplannen of own plans that are with nobody yet. */
    private Map<String, Planplek> choices(Gebruiker who) {
        return log.view(new Inzage(who, Activiteit.OVERDRACHT, "over te dragen deelplannen", ""), () -> {
            List<Planplek> all = plekken.list(who.medewerker());
            Map<String, Planplek> mine = Eigenoverdracht.deelplannen(all);
            Set<String> taken = dienst.list(mine.keySet()).stream()
                    .filter(NieuweOverdrachtController::isTaken)
                    .map(Overdracht::zaakidentificatie)
                    .collect(Collectors.toSet());
            mine.values().removeIf(p -> p.gesloten() || p.plan().gesloten() || taken.contains(p.identificatie()));
            return new Gezien<>(
                    mine,
                    mine.values().stream().flatMap(p -> p.clients().stream()).toList());
        });
    }

    private static boolean isTaken(Overdracht overdracht) {
        return overdracht.toestand() == Toestand.KLAAR
                || overdracht.toestand() == Toestand.GEACCEPTEERD
                || overdracht.toestand().isOpen();
    }

    private String page(Map<String, Planplek> choices, Invoer input, List<Veldfout> wrong, Model model) {
        model.addAttribute("fouten", wrong);
        model.addAttribute("velden", wrong.stream().map(Veldfout::veld).toList());
        model.addAttribute("invoer", input);
        model.addAttribute(
                "deelplannen",
                choices.values().stream()
                        .map(Keuze::of)
                        .sorted(Comparator.comparing(Keuze::plan).thenComparing(Keuze::naam))
                        .toList());
        Planplek chosen = choices.get(input.zaak());
        model.addAttribute("gekozen", chosen == null ? null : Keuze.of(chosen));
        model.addAttribute("ontvangers", ontvangers.list());
        return PAGE;
    }
}
