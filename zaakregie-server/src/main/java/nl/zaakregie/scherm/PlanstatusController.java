// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.catalogus.Statustype;
import nl.zaakregie.catalogus.Zaaktypecatalogus;
import nl.zaakregie.client.zaak.Statuszetting;
import nl.zaakregie.gebruiker.Gebruiker;
import nl.zaakregie.regie.Deelplanwens;
import nl.zaakregie.regie.Opdracht;
import nl.zaakregie.regie.Opdrachten;
import nl.zaakregie.regie.Planmaker;
import nl.zaakregie.regie.Veldfout;
import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.stuf.Tijdstip;
import nl.zaakregie.zaak.Planinzage.Onderdeel;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Sets the status of a plan or of a part of it: actualiseerZaakstatus to the zaaksysteem. */
@Controller
class PlanstatusController {
    private static final String PAD = "/app/gezinsplannen/{identificatie}/status";

    private final Planlezer lezer;
    private final Opdrachten opdrachten;
    private final Zaaktypecatalogus catalogus;

    PlanstatusController(Planlezer lezer, Opdrachten opdrachten, Zaaktypecatalogus catalogus) {
        this.lezer = lezer;
        this.opdrachten = opdrachten;
        this.catalogus = catalogus;
    }

    /** A zaak of the plan that can be chosen. */
    record Zaakkeuze(String identificatie, String naam, String status, boolean gekozen) {}

    @GetMapping(PAD)
    String form(
            @AuthenticationPrincipal Gebruiker who,
            @PathVariable String identificatie,
            @RequestParam(defaultValue = "") String zaak,
            Model model) {
        Planweergave view = lezer.readToChange(who, identificatie);
        Map<String, String> fields = Map.of(
                "zaak",
                zaak.isEmpty() ? identificatie : zaak,
                "opdracht",
                UUID.randomUUID().toString());
        return page(view, fields, List.of(), Optional.empty(), model);
    }

    @PostMapping(PAD)
    String set(
            @AuthenticationPrincipal Gebruiker who,
            @PathVariable String identificatie,
            @RequestParam Map<String, String> fields,
            Model model) {
        Planweergave view = lezer.readToChange(who, identificatie);
        UUID id = Conceptformulier.uuid(fields.get("opdracht"));
        Map<String, String> all = Conceptformulier.with(fields, id);
        all.putIfAbsent("zaak", identificatie);
        Optional<Zaak> zaak = chosen(view, all).map(Onderdeel::zaak);
        Optional<Statustype> status = zaak.flatMap(z -> statuses(z).stream()
                .filter(s -> Integer.toString(s.volgnummer()).equals(fields.getOrDefault("status", "")))
                .findFirst());
        if (zaak.isEmpty() || status.isEmpty()) {
            return page(view, all, List.of(new Veldfout("status-0", "Kies de nieuwe status")), Optional.empty(), model);
        }
        String why = fields.getOrDefault("toelichting", "").strip();
        Optional<Veldfout> wrong = Veldfout.ofText("toelichting", why, Veldfout.LANGSTE_TOELICHTING);
        if (wrong.isPresent()) {
            return page(view, all, List.of(wrong.get()), Optional.empty(), model);
        }
        opdrachten.withdraw(who, id);
        Opdracht order = opdrachten.setStatus(
                who,
                id,
                Deelplanwens.reference(zaak.get()),
                new Statuszetting(
                        status.get().volgnummer(),
                        status.get().omschrijving(),
                        LocalDateTime.now(Tijdstip.ZONE),
                        Planmaker.medewerker(who),
                        why.isEmpty() ? null : why));
        return order.isGelukt()
                ? "redirect:/app/gezinsplannen/" + identificatie
                : page(view, all, List.of(), Optional.of(order), model);
    }

    private static Optional<Onderdeel> chosen(Planweergave view, Map<String, String> fields) {
        return view.plan()
                .all()
                .filter(o -> o.zaak()
                        .identificatie()
                        .filter(i -> i.equals(fields.getOrDefault("zaak", "")))
                        .isPresent())
                .findFirst();
    }

    private List<Statustype> statuses(Zaak zaak) {
        return catalogus
                .find(zaak.zaaktypecode(), zaak.zaaktypeomschrijving())
                .map(type -> type.statustypen())
                .orElse(List.of());
    }

    private String page(
            Planweergave view,
            Map<String, String> fields,
            List<Veldfout> faults,
            Optional<Opdracht> order,
            Model model) {
        Onderdeel part = chosen(view, fields).orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
        Planlezer.head(model, view, "status");
        model.addAttribute("velden", fields);
        model.addAttribute("fouten", faults);
        model.addAttribute("opdracht", order.orElse(null));
        model.addAttribute("nu", part.status().isEmpty() ? "nog geen status" : part.status());
        model.addAttribute("zaaknaam", part.zaak().text("omschrijving"));
        model.addAttribute("zaak", part.zaak().identificatie().orElse(""));
        model.addAttribute("statussen", statuses(part.zaak()));
        model.addAttribute(
                "zaken",
                view.plan()
                        .all()
                        .filter(o -> !o.gesloten())
                        .map(o -> new Zaakkeuze(
                                o.zaak().identificatie().orElse(""),
                                o.zaak().text("omschrijving"),
                                o.status(),
                                o == part))
                        .toList());
        return "planstatus";
    }
}
