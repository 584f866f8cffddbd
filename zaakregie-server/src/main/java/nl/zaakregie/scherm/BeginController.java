// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.util.Arrays;
import java.util.List;
import nl.zaakregie.gebruiker.Gebruiker;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way in: the address without more, the first page of a role, and the login form. */
@Controller
class BeginController {
    private final Scherminstellingen settings;
    private final Oidclogin oidc;

    BeginController(Scherminstellingen settings, Oidclogin oidc) {
        this.settings = settings;
        this.oidc = oidc;
    }

    /** Somebody of the demo, as the login page offers it. */
    record Demokeuze(String naam, String tekst) {}

    @GetMapping("/")
    String root() {
        return "redirect:/app";
    }

    @GetMapping("/app")
    String begin(@AuthenticationPrincipal Gebruiker who) {
        return Kadervulling.pages(who)
                .findFirst()
                .map(page -> "redirect:" + page.pad())
                .orElse("geen-paginas");
    }

    @GetMapping(Schermbeveiliging.INLOGGEN)
    String login(
            @RequestParam(required = false) @org.jspecify.annotations.Nullable String fout,
            @RequestParam(required = false) @org.jspecify.annotations.Nullable String uit,
            @RequestParam(required = false) @org.jspecify.annotations.Nullable String geenrol,
            @RequestParam(name = "oidc", required = false) @org.jspecify.annotations.Nullable String mislukt,
            Model model) {
        model.addAttribute("oidcAdres", oidc.isOn() ? Oidclogin.START : "");
        model.addAttribute("geenRol", geenrol != null);
        model.addAttribute("oidcMislukt", mislukt != null);
        model.addAttribute("fout", fout != null);
        model.addAttribute("uit", uit != null);
        model.addAttribute("demo", settings.demo() ? people() : List.of());
        return "inloggen";
    }

    private static List<Demokeuze> people() {
        return Arrays.stream(Demogebruiker.values())
                .map(Demogebruiker::gebruiker)
                .map(g -> new Demokeuze(
                        g.naam(), g.weergavenaam() + ", " + g.rol().omschrijving()))
                .toList();
    }
}
