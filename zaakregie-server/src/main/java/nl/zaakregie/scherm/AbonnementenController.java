// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zaakregie.abonnement.Abonnement;
import nl.zaakregie.abonnement.Abonnementen;
import nl.zaakregie.abonnement.Kanaal;
import nl.zaakregie.bericht.Gebeurtenis;
import nl.zaakregie.gebruiker.Gebruiker;
import nl.zaakregie.gebruiker.Recht;
import nl.zaakregie.stuf.Zaakidentificatie;
import nl.zaakregie.verwerking.Activiteit;
import nl.zaakregie.verwerking.Inzage;
import nl.zaakregie.verwerking.Verwerkingslog;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who hears of what, and who would hear of an event that did not happen. */
@Controller
class AbonnementenController {
    private static final String CONFIGURED = "configuratie-";
    private static final String PAGE = "abonnementen";

    private final Abonnementen abonnementen;
    private final Abonnementsimulatie simulatie;
    private final Verwerkingslog log;

    AbonnementenController(Abonnementen abonnementen, Abonnementsimulatie simulatie, Verwerkingslog log) {
        this.abonnementen = abonnementen;
        this.simulatie = simulatie;
        this.log = log;
    }

    /** A subscription in the words of the page. */
    record Rij(
            String id,
            String afnemer,
            String zaaktypen,
            String gebeurtenissen,
            String beperking,
            String kanaal,
            boolean actief,
            boolean vast) {
        static Rij of(Abonnement a) {
            return new Rij(
                    a.id(),
                    a.afnemer(),
                    a.zaaktypen().isEmpty() ? "alle zaaktypen" : String.join(", ", a.zaaktypen()),
                    a.gebeurtenissen().isEmpty()
                            ? "alle gebeurtenissen"
                            : a.gebeurtenissen().stream()
                                    .map(Gebeurtenis::tekst)
                                    .sorted()
                                    .collect(Collectors.joining(", ")),
                    a.zaak().map(z -> "alleen zaak " + z).orElse(a.client().isPresent() ? "alleen één cliënt" : ""),
                    a.kanaal().naam(),
                    a.actief(),
                    a.id().startsWith(CONFIGURED));
        }
    }

    /** What was filled in to make one. */
    private record Invoer(
            String afnemer, String zaaktype, Set<Gebeurtenis> gebeurtenissen, String zaak, String kanaal) {}

    @GetMapping("/app/abonnementen")
    String list(
            @AuthenticationPrincipal Gebruiker who,
            @RequestParam(defaultValue = "") String gebeurtenis,
            @RequestParam(defaultValue = "") String zaaktype,
            @RequestParam(defaultValue = "") String systeem,
            @RequestParam(defaultValue = "") String zaak,
            Model model) {
        simulatie
                .simulate(gebeurtenis, zaaktype, systeem, zaak)
                .ifPresent(result -> model.addAttribute("simulatie", result));
        return show(who, model);
    }

    private String show(Gebruiker who, Model model) {
        model.addAttribute(
                "abonnementen", abonnementen.list().stream().map(Rij::of).toList());
        model.addAttribute("afnemers", simulatie.afnemers());
        model.addAttribute("systemen", simulatie.systemen());
        model.addAttribute("zaaktypen", simulatie.zaaktypen());
        model.addAttribute(
                "gebeurtenissen",
                Arrays.stream(Gebeurtenis.values()).map(Gebeurtenis::tekst).toList());
        model.addAttribute(
                "kanalen", Arrays.stream(Kanaal.values()).map(Kanaal::naam).toList());
        model.addAttribute("magWijzigen", who.mag(Recht.KOPPELING_WIJZIGEN));
        return PAGE;
    }

    @PostMapping("/app/abonnementen")
    String add(
            @AuthenticationPrincipal Gebruiker who,
            @RequestParam(defaultValue = "") String afnemer,
            @RequestParam(defaultValue = "") String zaaktype,
            @RequestParam(required = false) @Nullable List<String> gebeurtenis,
            @RequestParam(defaultValue = "") String zaak,
            @RequestParam(defaultValue = "") String kanaal,
            Model model) {
        Set<Gebeurtenis> events = Optional.ofNullable(gebeurtenis).orElse(List.of()).stream()
                .flatMap(g -> Gebeurtenis.parse(g).stream())
                .collect(Collectors.toSet());
        Invoer input = new Invoer(afnemer, zaaktype, events, zaak.strip(), kanaal);
        List<String> wrong = wrong(input);
        if (!wrong.isEmpty()) {
            model.addAttribute("fouten", wrong);
            return show(who, model);
        }
        log.change(new Inzage(who, Activiteit.ABONNEMENT, afnemer, "toegevoegd"), () -> abonnementen.add(made(input)));
        return "redirect:/app/abonnementen";
    }

    private List<String> wrong(Invoer input) {
        List<String> wrong = new ArrayList<>();
        if (!simulatie.afnemers().contains(input.afnemer())) {
            wrong.add("Kies wie de meldingen krijgt.");
        }
        if (!input.zaak().isEmpty() && !Zaakidentificatie.isValid(input.zaak())) {
            wrong.add("Dit is geen zaaknummer.");
        }
        if (Kanaal.find(input.kanaal()).isEmpty()) {
            wrong.add("Kies de vorm van de melding.");
        }
        return wrong;
    }

    private static Abonnement made(Invoer input) {
        return new Abonnement(
                "",
                input.afnemer(),
                input.zaaktype().isEmpty() ? List.of() : List.of(input.zaaktype()),
                input.gebeurtenissen(),
                Optional.of(input.zaak()).filter(z -> !z.isEmpty()),
                Optional.empty(),
                Kanaal.find(input.kanaal()).orElseThrow(),
                true);
    }

    @PostMapping("/app/abonnementen/{abonnement}/stand")
    String activate(
            @AuthenticationPrincipal Gebruiker who,
            @PathVariable String abonnement,
            @RequestParam(defaultValue = "") String stand) {
        String afnemer = changeable(abonnement).afnemer();
        boolean on = stand.equals("aan");
        log.change(
                new Inzage(who, Activiteit.ABONNEMENT, afnemer, on ? "aangezet" : "uitgezet"),
                () -> abonnementen.activate(abonnement, on));
        return "redirect:/app/abonnementen";
    }

    @PostMapping("/app/abonnementen/{abonnement}/verwijder")
    String remove(@AuthenticationPrincipal Gebruiker who, @PathVariable String abonnement) {
        String afnemer = changeable(abonnement).afnemer();
        log.change(
                new Inzage(who, Activiteit.ABONNEMENT, afnemer, "verwijderd"), () -> abonnementen.remove(abonnement));
        return "redirect:/app/abonnementen";
    }

    /** One of the configuration changes there, so that the file says what holds. */
    private Abonnement changeable(String id) {
        return abonnementen.find(id).filter(a -> !a.id().startsWith(CONFIGURED)).orElseThrow(Nummers::notFound);
    }
}
