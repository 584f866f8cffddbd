// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.gebruiker.Gebruiker;
import nl.zaakregie.regie.Deelplanwens;
import nl.zaakregie.regie.Documentregel;
import nl.zaakregie.regie.Documentwens;
import nl.zaakregie.regie.Opdracht;
import nl.zaakregie.regie.Opdrachten;
import nl.zaakregie.regie.Veldfout;
import nl.zaakregie.zaak.Planinzage.Onderdeel;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adds a document to a plan or to a part of it: voegZaakdocumentToe to the zaaksysteem. */
@Controller
class PlandocumentController {
    private static final String PAD = "/app/gezinsplannen/{identificatie}/document";

    private final Planlezer lezer;
    private final Documentinvoer invoer;
    private final Opdrachten opdrachten;

    PlandocumentController(Planlezer lezer, Documentinvoer invoer, Opdrachten opdrachten) {
        this.lezer = lezer;
        this.invoer = invoer;
        this.opdrachten = opdrachten;
    }

    /** A zaak that the document can go with. */
    record Zaakkeuze(String identificatie, String naam, boolean gekozen) {}

    @GetMapping(PAD)
    String form(
            @AuthenticationPrincipal Gebruiker who,
            @PathVariable String identificatie,
            @RequestParam(defaultValue = "") String zaak,
            @RequestParam(name = "te-groot", required = false) @Nullable String tooLarge,
            Model model) {
        Planweergave view = lezer.readToChange(who, identificatie);
        List<Veldfout> faults = tooLarge == null ? List.of() : List.of(invoer.tooLarge());
        invoer.fill(who, Documentinvoer.empty(), model);
        return page(view, zaak.isEmpty() ? identificatie : zaak, faults, Optional.empty(), model);
    }

    @PostMapping(PAD)
    String add(
            @AuthenticationPrincipal Gebruiker who,
            @PathVariable String identificatie,
            @RequestParam Map<String, String> fields,
            @RequestParam(required = false) @Nullable MultipartFile bestand,
            Model model,
            RedirectAttributes melding) {
        Planweergave view = lezer.readToChange(who, identificatie);
        String zaak = fields.getOrDefault("zaak", identificatie);
        Onderdeel part = part(view, zaak);
        Documentregel line = Documentinvoer.line(fields);
        Optional<Opdracht> before = opdrachten.find(who, line.id());
        if (before.filter(Opdracht::isGelukt).isPresent()) {
            return done(identificatie, line, melding);
        }
        boolean fixed = before.filter(Opdracht::isVast).isPresent();
        Documentinvoer.Ingevuld typed = invoer.read(who, fields, fixed ? null : bestand);
        if (!typed.fouten().isEmpty() || typed.bestand().isEmpty()) {
            invoer.fill(who, typed.regel(), model);
            return page(view, zaak, typed.fouten(), Optional.empty(), model);
        }
        opdrachten.withdraw(who, line.id());
        Opdracht order = opdrachten.addDocument(
                who,
                line.id(),
                new Documentwens(Deelplanwens.reference(part.zaak()), line),
                typed.bestand().get());
        if (order.isGelukt()) {
            return done(identificatie, line, melding);
        }
        invoer.fill(who, line, model);
        return page(view, zaak, List.of(), Optional.of(order), model);
    }

    private static String done(String identificatie, Documentregel line, RedirectAttributes melding) {
        melding.addFlashAttribute(
                "gedaan",
                "Document toegevoegd: " + line.titel() + ". Systemen met een abonnement krijgen een melding.");
        return "redirect:/app/gezinsplannen/" + identificatie + "/documenten";
    }

    private static Onderdeel part(Planweergave view, String zaak) {
        return view.plan()
                .all()
                .filter(o -> o.zaak().identificatie().filter(zaak::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }

    private static String page(
            Planweergave view, String zaak, List<Veldfout> faults, Optional<Opdracht> order, Model model) {
        Onderdeel part = part(view, zaak);
        Planlezer.head(model, view, "documenten");
        model.addAttribute("fouten", faults);
        model.addAttribute("opdracht", order.orElse(null));
        model.addAttribute(
                "zaken",
                view.plan()
                        .all()
                        .filter(o -> !o.gesloten() || o == part)
                        .map(o -> new Zaakkeuze(
                                o.zaak().identificatie().orElse(""), o.zaak().text("omschrijving"), o == part))
                        .toList());
        return "plandocument";
    }
}
