// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.zaakregie.catalogus.Plansoort;
import nl.zaakregie.catalogus.Zaaktype;
import nl.zaakregie.catalogus.Zaaktypecatalogus;
import nl.zaakregie.gebruiker.Gebruiker;
import nl.zaakregie.regie.Deelplanwens;
import nl.zaakregie.regie.Opdracht;
import nl.zaakregie.regie.Opdrachten;
import nl.zaakregie.regie.Veldfout;
import nl.zaakregie.rgbz.Betrokkene;
import nl.zaakregie.stuf.Bsn;
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

/** Adds a levensdomeinplan or a deelplan to a plan: creeerZaak to the zaaksysteem. */
@Controller
class DeelplanController {
    private static final String PAD = "/app/gezinsplannen/{identificatie}/deelplan";

    private final Planlezer lezer;
    private final Opdrachten opdrachten;
    private final Zaaktypecatalogus catalogus;

    DeelplanController(Planlezer lezer, Opdrachten opdrachten, Zaaktypecatalogus catalogus) {
        this.lezer = lezer;
        this.opdrachten = opdrachten;
        this.catalogus = catalogus;
    }

    /** A choice of the form; the value of a client is a place in the list, never a BSN. */
    record Keuze(String waarde, String tekst, boolean gekozen) {}

    @GetMapping(PAD)
    String form(@AuthenticationPrincipal Gebruiker who, @PathVariable String identificatie, Model model) {
        Planweergave view = lezer.readToChange(who, identificatie);
        Map<String, String> empty = Map.of(
                "startdatum",
                Opmaak.today().toString(),
                "opdracht",
                UUID.randomUUID().toString());
        return page(view, empty, List.of(), Optional.empty(), model);
    }

    @PostMapping(PAD)
    String add(
            @AuthenticationPrincipal Gebruiker who,
            @PathVariable String identificatie,
            @RequestParam Map<String, String> fields,
            Model model) {
        Planweergave view = lezer.readToChange(who, identificatie);
        UUID id = Conceptformulier.uuid(fields.get("opdracht"));
        Optional<Opdracht> before = opdrachten.find(who, id);
        Deelplanwens wish = wish(view, fields);
        List<Veldfout> faults = new ArrayList<>(wish.faults());
        if (type(fields).isEmpty()) {
            faults.addFirst(new Veldfout("zaaktype", "Kies wat u wilt toevoegen"));
        }
        if (!faults.isEmpty() && before.filter(Opdracht::isVast).isEmpty()) {
            return page(view, Conceptformulier.with(fields, id), faults, before, model);
        }
        opdrachten.withdraw(who, id);
        Opdracht order = opdrachten.create(who, id, "deelplan", number -> wish.make(who, number));
        return order.isGelukt()
                ? "redirect:/app/gezinsplannen/" + identificatie + "#deelplannen"
                : page(view, Conceptformulier.with(fields, id), List.of(), Optional.of(order), model);
    }

    private Optional<Zaaktype> type(Map<String, String> fields) {
        return types().stream()
                .filter(t -> t.code().equals(fields.getOrDefault("zaaktype", "")))
                .findFirst();
    }

    /** All but the gezinsplan itself, the levensdomeinplan first. */
    private List<Zaaktype> types() {
        return catalogus.zaaktypen().stream()
                .filter(t -> t.plansoort() != Plansoort.GEZINSPLAN)
                .sorted(java.util.Comparator.comparing(t -> t.plansoort() != Plansoort.LEVENSDOMEINPLAN))
                .toList();
    }

    private Deelplanwens wish(Planweergave view, Map<String, String> fields) {
        List<Betrokkene> clients = clients(view);
        Zaaktype chosen = type(fields)
                .or(() -> types().stream().findFirst())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.INTERNAL_SERVER_ERROR));
        return new Deelplanwens(
                view.zaak(),
                chosen,
                domains(view).stream()
                        .map(Onderdeel::zaak)
                        .filter(z -> z.identificatie()
                                .filter(i -> i.equals(fields.get("levensdomeinplan")))
                                .isPresent())
                        .findFirst(),
                IntStream.range(0, clients.size())
                        .filter(i -> fields.containsKey("client-" + i))
                        .mapToObj(clients::get)
                        .toList(),
                fields.getOrDefault("omschrijving", ""),
                fields.getOrDefault("startdatum", ""),
                fields.getOrDefault("einddatum", ""));
    }

    private static List<Betrokkene> clients(Planweergave view) {
        return view.zaak().clients().stream()
                .filter(c -> Bsn.isValid(c.sleutel()))
                .toList();
    }

    private static List<Onderdeel> domains(Planweergave view) {
        return view.plan().onderdelen().stream()
                .filter(o -> o.soort() == Plansoort.LEVENSDOMEINPLAN && !o.gesloten())
                .toList();
    }

    private String page(
            Planweergave view,
            Map<String, String> fields,
            List<Veldfout> faults,
            Optional<Opdracht> order,
            Model model) {
        List<Betrokkene> clients = clients(view);
        Planlezer.head(model, view, "deelplan");
        model.addAttribute("velden", fields);
        model.addAttribute("fouten", faults);
        model.addAttribute("opdracht", order.orElse(null));
        model.addAttribute(
                "zaaktypen",
                types().stream()
                        .map(t -> new Keuze(
                                t.code(),
                                t.plansoort() == Plansoort.LEVENSDOMEINPLAN
                                        ? "Levensdomeinplan"
                                        : "Deelplan: " + t.omschrijving(),
                                t.code().equals(fields.get("zaaktype"))))
                        .toList());
        model.addAttribute(
                "domeinen",
                domains(view).stream()
                        .map(o -> new Keuze(
                                o.zaak().identificatie().orElse(""),
                                o.zaak().text("omschrijving"),
                                o.zaak()
                                        .identificatie()
                                        .filter(i -> i.equals(fields.get("levensdomeinplan")))
                                        .isPresent()))
                        .toList());
        model.addAttribute(
                "clienten",
                IntStream.range(0, clients.size())
                        .mapToObj(i ->
                                new Keuze("client-" + i, Namen.of(clients.get(i)), fields.containsKey("client-" + i)))
                        .toList());
        return "deelplan";
    }
}
