// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.util.List;
import nl.zaakregie.catalogus.Zaaktype;
import nl.zaakregie.catalogus.Zaaktypecatalogus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The zaaktypen that this program knows; they change in a file, so that a change is reviewed. */
@Controller
class ZaaktypenController {
    private final Zaaktypecatalogus catalogus;

    ZaaktypenController(Zaaktypecatalogus catalogus) {
        this.catalogus = catalogus;
    }

    /** A zaaktype in the words of the page. */
    record Rij(
            String code,
            String omschrijving,
            String soort,
            String geldigVanaf,
            List<String> ookGenoemd,
            List<String> statussen,
            List<String> rollen) {
        static Rij of(Zaaktype type) {
            return new Rij(
                    type.code(),
                    type.omschrijving(),
                    switch (type.plansoort()) {
                        case GEZINSPLAN -> "gezinsplan";
                        case LEVENSDOMEINPLAN -> "levensdomeinplan";
                        default -> "deelplan of gewone zaak";
                    },
                    Opmaak.dag(type.ingangsdatum()),
                    type.andereOmschrijvingen(),
                    type.statustypen().stream()
                            .map(s -> s.volgnummer() + " " + s.omschrijving())
                            .toList(),
                    type.roltypen().stream()
                            .map(r ->
                                    r.omschrijving() + " (" + r.soort().name().toLowerCase(java.util.Locale.ROOT) + ")")
                            .toList());
        }
    }

    @GetMapping("/app/zaaktypen")
    String list(Model model) {
        model.addAttribute(
                "zaaktypen", catalogus.zaaktypen().stream().map(Rij::of).toList());
        return "zaaktypen";
    }
}
