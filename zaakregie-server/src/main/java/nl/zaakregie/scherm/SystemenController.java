// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.util.List;
import java.util.Optional;
import nl.zaakregie.bericht.Portsoort;
import nl.zaakregie.gebruiker.Gebruiker;
import nl.zaakregie.gebruiker.Recht;
import nl.zaakregie.verwerking.Activiteit;
import nl.zaakregie.verwerking.Inzage;
import nl.zaakregie.verwerking.Verwerkingslog;
import nl.zaakregie.verzending.Adresboek;
import nl.zaakregie.verzending.Verbindingstest;
import nl.zaakregie.verzending.Verbindingstest.Stand;
import nl.zaakregie.verzending.Verbindingstest.Stap;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The systems that this program works with, and whether they can be reached. */
@Controller
class SystemenController {
    private final Systeemoverzicht overzicht;
    private final Adresboek addresses;
    private final Verbindingstest verbinding;
    private final Verwerkingslog log;

    SystemenController(
            Systeemoverzicht overzicht, Adresboek addresses, Verbindingstest verbinding, Verwerkingslog log) {
        this.overzicht = overzicht;
        this.addresses = addresses;
        this.verbinding = verbinding;
        this.log = log;
    }

    /** A step of the test in the words of the page. */
    record Teststap(String naam, String klasse, String icoon, String tekst) {
        static Teststap of(Stap step) {
            String icon = switch (step.stand()) {
                case GOED -> "ok";
                case LET_OP -> "late";
                case FOUT -> "stop";
                case NIET_GEDAAN -> "idle";
            };
            return new Teststap(
                    step.naam(),
                    step.stand() == Stand.FOUT ? "is-bad" : step.stand() == Stand.NIET_GEDAAN ? "is-no" : "is-ok",
                    icon,
                    step.tekst());
        }
    }

    /** What the test of one address found. */
    record Test(String systeem, String portsoort, String adres, String oordeel, String icoon, List<Teststap> stappen) {
        static Test of(String naam, Portsoort kind, String address, List<Stap> steps) {
            boolean bad = steps.stream().anyMatch(s -> s.stand() == Stand.FOUT);
            boolean doubt = steps.stream().anyMatch(s -> s.stand() == Stand.LET_OP);
            return new Test(
                    naam,
                    kind.name(),
                    address,
                    bad ? "Niet bereikbaar" : doubt ? "Bereikbaar, let op" : "Bereikbaar",
                    bad ? "stop" : doubt ? "late" : "ok",
                    steps.stream().map(Teststap::of).toList());
        }
    }

    @GetMapping("/app/systemen")
    String list(@AuthenticationPrincipal Gebruiker who, Model model) {
        model.addAttribute("systemen", overzicht.list());
        model.addAttribute("rollen", overzicht.rollen());
        model.addAttribute("magTesten", who.mag(Recht.KOPPELING_WIJZIGEN));
        return "systemen";
    }

    /** Only addresses of the configuration: nobody can make this program knock on another door. */
    @PostMapping("/app/systemen/test")
    String test(
            @AuthenticationPrincipal Gebruiker who,
            @RequestParam(defaultValue = "") String systeem,
            @RequestParam(defaultValue = "") String portsoort,
            Model model) {
        Portsoort kind = Optional.of(portsoort)
                .flatMap(name -> java.util.Arrays.stream(Portsoort.values())
                        .filter(p -> p.name().equals(name))
                        .findFirst())
                .orElseThrow(Nummers::notFound);
        var address = addresses.find(systeem, kind).orElseThrow(Nummers::notFound);
        List<Stap> steps = log.change(
                new Inzage(who, Activiteit.VERBINDINGSTEST, systeem, portsoort), () -> verbinding.test(address));
        model.addAttribute("test", Test.of(systeem, kind, address.toString(), steps));
        return list(who, model);
    }
}
