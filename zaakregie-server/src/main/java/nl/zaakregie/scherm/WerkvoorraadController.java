// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.zaakregie.gebruiker.Gebruiker;
import nl.zaakregie.gebruiker.Gebruikersrol;
import nl.zaakregie.overdracht.Overdrachtbesluit;
import nl.zaakregie.overdracht.Overdrachtwerk;
import nl.zaakregie.overdracht.Overdrachtwerk.Besluit;
import nl.zaakregie.regie.Veldfout;
import nl.zaakregie.verwerking.Activiteit;
import nl.zaakregie.verwerking.Gezien;
import nl.zaakregie.verwerking.Inzage;
import nl.zaakregie.verwerking.Verwerkingslog;
import nl.zaakregie.zaak.Planplekken;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The work list of a backoffice: hand-overs to answer, and after accepting the zaak that came with it. */
@Controller
class WerkvoorraadController {
    private static final int MOST_ANSWERED = 10;

    private final Overdrachtbesluit besluit;
    private final Verzoekinzage inzage;
    private final Statuswerk statuswerk;
    private final Planplekken plekken;
    private final Verwerkingslog log;

    WerkvoorraadController(
            Overdrachtbesluit besluit,
            Verzoekinzage inzage,
            Statuswerk statuswerk,
            Planplekken plekken,
            Verwerkingslog log) {
        this.besluit = besluit;
        this.inzage = inzage;
        this.statuswerk = statuswerk;
        this.plekken = plekken;
        this.log = log;
    }

    @GetMapping("/app/werkvoorraad")
    String list(@AuthenticationPrincipal Gebruiker who, @RequestParam(defaultValue = "open") String toon, Model model) {
        boolean open = !toon.equals("beantwoord");
        List<Overdrachtwerk> all = list(who);
        List<Overdrachtwerk> shown = all.stream().filter(w -> isOpen(w) == open).toList();
        if (!shown.isEmpty()) {
            show(who, shown.getFirst(), model);
        }
        return page(all, open, shown.isEmpty() ? "" : shown.getFirst().id().toString(), model);
    }

    @GetMapping("/app/werkvoorraad/{verzoek}")
    String find(@AuthenticationPrincipal Gebruiker who, @PathVariable String verzoek, Model model) {
        List<Overdrachtwerk> all = list(who);
        Overdrachtwerk one = mine(all, verzoek);
        show(who, one, model);
        return page(all, isOpen(one), verzoek, model);
    }

    /** The zaak with the numbers of its clients in full, for one view. */
    @PostMapping("/app/werkvoorraad/{verzoek}/bsn")
    String findInFull(@AuthenticationPrincipal Gebruiker who, @PathVariable String verzoek, Model model) {
        List<Overdrachtwerk> all = list(who);
        Overdrachtwerk one = mine(all, verzoek);
        show(who, Activiteit.BSN_GETOOND, one, model);
        return page(all, isOpen(one), verzoek, model);
    }

    private static boolean isOpen(Overdrachtwerk werk) {
        return werk.besluit() == Besluit.OPEN;
    }

    private void show(Gebruiker who, Overdrachtwerk werk, Model model) {
        show(who, Activiteit.WERKVOORRAAD, werk, model);
    }

    private void show(Gebruiker who, Activiteit activity, Overdrachtwerk werk, Model model) {
        boolean full = activity == Activiteit.BSN_GETOOND;
        model.addAttribute("voluit", full);
        model.addAttribute(
                "blad",
                log.view(
                        new Inzage(who, activity, werk.zaakidentificatie(), ""),
                        () -> new Gezien<>(inzage.blad(werk, full), inzage.bsns(werk))));
    }

    private String page(List<Overdrachtwerk> all, boolean open, String chosen, Model model) {
        model.addAttribute("open", open);
        model.addAttribute("meest", MOST_ANSWERED);
        model.addAttribute("redenen", Weigerreden.list());
        model.addAttribute("gekozen", chosen);
        long waiting = all.stream().filter(WerkvoorraadController::isOpen).count();
        model.addAttribute("aantalOpen", waiting);
        model.addAttribute("aantalBeantwoord", all.size() - waiting);
        model.addAttribute(
                "regels",
                all.stream()
                        .filter(w -> isOpen(w) == open)
                        .limit(open ? Long.MAX_VALUE : MOST_ANSWERED)
                        .map(inzage::regel)
                        .toList());
        model.addAttribute(
                "laatste",
                all.stream()
                        .map(Overdrachtwerk::ontvangen)
                        .max(Comparator.naturalOrder())
                        .map(Opmaak::moment)
                        .orElse(""));
        return "werkvoorraad";
    }

    @PostMapping("/app/werkvoorraad/{verzoek}")
    String answer(
            @AuthenticationPrincipal Gebruiker who,
            @PathVariable String verzoek,
            @RequestParam(name = "besluit", defaultValue = "") String gekozen,
            @RequestParam(defaultValue = "") String reden,
            @RequestParam(defaultValue = "") String toelichting,
            RedirectAttributes melding) {
        Overdrachtwerk one = mine(list(who), verzoek);
        boolean accept = gekozen.equals("accepteer");
        String text = accept ? toelichting.strip() : Weigerreden.text(reden, toelichting);
        Optional<String> wrong = !accept && text.isEmpty()
                ? Optional.of("Kies een reden, of schrijf op waarom u weigert.")
                : Veldfout.ofText("toelichting", text, Veldfout.LANGSTE_MELDING).map(Veldfout::tekst);
        if (wrong.isPresent()) {
            melding.addFlashAttribute("mislukt", wrong.get());
        } else if (besluit.decide(one.id(), accept, text).isPresent()) {
            melding.addFlashAttribute(
                    "gedaan",
                    accept
                            ? "Geaccepteerd. De regisseur krijgt bericht; de gegevens en documenten worden opgehaald."
                            : "Geweigerd. De regisseur krijgt uw reden en kiest een vervolg.");
        } else {
            melding.addFlashAttribute("mislukt", "Over deze overdracht is al besloten.");
        }
        return back(one);
    }

    @PostMapping("/app/werkvoorraad/{verzoek}/status")
    String status(
            @AuthenticationPrincipal Gebruiker who,
            @PathVariable String verzoek,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String toelichting,
            RedirectAttributes melding) {
        Overdrachtwerk one = accepted(who, verzoek);
        Statuswerk.Uitslag outcome = statuswerk.set(who, one, status, toelichting.strip());
        melding.addFlashAttribute(outcome.gelukt() ? "gedaan" : "mislukt", outcome.tekst());
        return back(one);
    }

    /** Always as something to save: content of others is never shown by the browser as a page of ours. */
    @GetMapping("/app/werkvoorraad/{verzoek}/documenten/{document}")
    ResponseEntity<byte[]> document(
            @AuthenticationPrincipal Gebruiker who, @PathVariable String verzoek, @PathVariable String document) {
        Overdrachtwerk one = accepted(who, verzoek);
        Verzoekinzage.Bestand file = log.view(
                new Inzage(who, Activiteit.WERKVOORRAAD, one.zaakidentificatie(), "document"),
                () -> new Gezien<>(
                        inzage.bestand(one, document)
                                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)),
                        inzage.bsns(one)));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.naam(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file.inhoud());
    }

    private static String back(Overdrachtwerk werk) {
        return "redirect:/app/werkvoorraad/" + werk.id();
    }

    private Overdrachtwerk accepted(Gebruiker who, String id) {
        Overdrachtwerk one = mine(list(who), id);
        if (one.besluit() != Besluit.GEACCEPTEERD) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return one;
    }

    /** Open ones by the time that an answer is due, then the answered ones, the newest first. */
    private List<Overdrachtwerk> list(Gebruiker who) {
        List<Overdrachtwerk> all = besluit.list();
        if (who.rol() == Gebruikersrol.WIJKTEAMLID) {
            Set<String> own = plekken.listIdentificaties(who.medewerker());
            all = all.stream().filter(w -> own.contains(w.zaakidentificatie())).toList();
        }
        List<Overdrachtwerk> open =
                all.stream().filter(WerkvoorraadController::isOpen).toList().reversed();
        return Stream.concat(open.stream(), all.stream().filter(w -> !isOpen(w)))
                .toList();
    }

    private static Overdrachtwerk mine(List<Overdrachtwerk> all, String id) {
        return Nummers.find(id)
                .flatMap(number ->
                        all.stream().filter(w -> w.id().equals(number)).findFirst())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }
}
