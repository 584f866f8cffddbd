// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.zaakregie.gebruiker.Gebruiker;
import nl.zaakregie.instellingen.Instellingen;
import nl.zaakregie.scherm.Kader.Menupunt;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives each page what stands around it. */
@ControllerAdvice(basePackageClasses = Kadervulling.class)
class Kadervulling {
    private final Scherminstellingen settings;
    private final Instellingen general;
    private final Werktelling telling;

    Kadervulling(Scherminstellingen settings, Instellingen general, Werktelling telling) {
        this.telling = telling;
        this.settings = settings;
        this.general = general;
    }

    @ModelAttribute("kader")
    Kader kader(@AuthenticationPrincipal @Nullable Gebruiker who, HttpServletRequest request) {
        String gemeente = settings.gemeente().isEmpty()
                ? "gemeente " + general.gemeentecode()
                : "gemeente " + settings.gemeente();
        return new Kader(
                settings.demo() ? "DEMO, alles verzonnen" : settings.omgeving(),
                gemeente,
                who == null ? null : who.weergavenaam() + " · " + who.rol().omschrijving(),
                who == null ? List.of() : menu(who, request.getRequestURI()),
                settings.demo(),
                !settings.thema().isEmpty(),
                Opmaak.tijd(Instant.now()));
    }

    private List<Menupunt> menu(Gebruiker who, String here) {
        Map<Pagina, Integer> counts = telling.count(who);
        return pages(who)
                .map(p -> new Menupunt(
                        p.menu(),
                        p.pad(),
                        here.equals(p.pad()) || here.startsWith(p.pad() + "/"),
                        counts.getOrDefault(p, 0)))
                .toList();
    }

    /** The pages of the menu that somebody may open. */
    static java.util.stream.Stream<Pagina> pages(Gebruiker who) {
        return Arrays.stream(Pagina.values()).filter(p -> !p.menu().isEmpty() && who.mag(p.recht()));
    }
}
