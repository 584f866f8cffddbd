// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.gebruiker.Gebruiker;
import nl.zaakregie.instellingen.Rol;
import nl.zaakregie.postvak.Postvak;
import nl.zaakregie.scherm.Meldingenblad.Onbekend;
import nl.zaakregie.scherm.Meldingenblad.Plek;
import nl.zaakregie.verwerking.Activiteit;
import nl.zaakregie.verwerking.Gezien;
import nl.zaakregie.verwerking.Inzage;
import nl.zaakregie.verwerking.Verwerkingslog;
import nl.zaakregie.verzending.Uitgaand;
import nl.zaakregie.werk.Terzijde;
import nl.zaakregie.werk.Zaakkoppeling;
import nl.zaakregie.werk.Zaakverkeer;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A regisseur decides on a zaak that is in no plan: part of a plan, or not and why. */
@Controller
class KoppelController {
    private final Meldingeninzage inzage;
    private final Zaakkoppeling koppeling;
    private final Zaakverkeer verkeer;
    private final Terzijde terzijde;
    private final Postvak postvak;
    private final Verwerkingslog log;

    KoppelController(
            Meldingeninzage inzage,
            Zaakkoppeling koppeling,
            Zaakverkeer verkeer,
            Terzijde terzijde,
            Postvak postvak,
            Verwerkingslog log) {
        this.inzage = inzage;
        this.koppeling = koppeling;
        this.verkeer = verkeer;
        this.terzijde = terzijde;
        this.postvak = postvak;
        this.log = log;
    }

    /** Why a zaak is not linked. */
    enum Reden {
        NIET_HIER("Hoort niet bij dit gezin"),
        NIET_NODIG("Niet nodig voor het plan"),
        COLLEGA("Een collega pakt dit op");

        private final String tekst;

        Reden(String tekst) {
            this.tekst = tekst;
        }
    }

    @PostMapping("/app/meldingen/koppelen")
    String decide(
            @AuthenticationPrincipal Gebruiker who,
            @RequestParam(defaultValue = "") String zaak,
            @RequestParam(defaultValue = "") String plek,
            @RequestParam(defaultValue = "") String reden,
            @RequestParam(defaultValue = "") String keuze,
            RedirectAttributes melding) {
        Onbekend one = inzage.unread(who).onbekend().stream()
                .filter(o -> o.zaak().equals(zaak))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
        if (keuze.equals("niet")) {
            aside(who, one, reden, melding);
        } else {
            link(who, one, plek, melding);
        }
        return "redirect:/app/meldingen";
    }

    private void aside(Gebruiker who, Onbekend one, String reden, RedirectAttributes melding) {
        Optional<Reden> why = Arrays.stream(Reden.values())
                .filter(r -> r.name().equals(reden))
                .findFirst();
        if (why.isEmpty()) {
            melding.addFlashAttribute("mislukt", "Kies waarom u " + one.zaak() + " niet koppelt.");
            return;
        }
        String text = why.get().tekst;
        log.view(new Inzage(who, Activiteit.MELDINGEN, one.zaak(), "niet koppelen: " + text), () -> {
            terzijde.add(Rol.REGIESYSTEEM, one.zaak(), text);
            markRead(one);
            return new Gezien<>(text, List.of());
        });
        melding.addFlashAttribute("gedaan", one.zaak() + " is niet gekoppeld: " + text + ". Dat is vastgelegd.");
    }

    private void link(Gebruiker who, Onbekend one, String plek, RedirectAttributes melding) {
        boolean offered = one.plannen().stream()
                .flatMap(p -> p.plekken().stream())
                .map(Plek::waarde)
                .anyMatch(plek::equals);
        if (!offered) {
            melding.addFlashAttribute("mislukt", "Kies bij welk plan " + one.zaak() + " hoort.");
            return;
        }
        String[] parts = plek.split("\\|", 2);
        log.view(
                new Inzage(who, Activiteit.MELDINGEN, one.zaak(), "koppelen aan " + parts[0]),
                () -> new Gezien<>(one, List.of()));
        Optional<UUID> sent = koppeling.link(one.zaak(), parts[0], parts[1]);
        if (sent.isEmpty()) {
            melding.addFlashAttribute(
                    "mislukt", "De gegevens van " + one.zaak() + " worden nog opgehaald. Probeer het zo weer.");
            return;
        }
        tell(one, parts[0], verkeer.await(sent.get()).orElseThrow(), melding);
    }

    private void tell(Onbekend one, String plan, Uitgaand sent, RedirectAttributes melding) {
        switch (sent.toestand()) {
            case AFGELEVERD -> {
                markRead(one);
                melding.addFlashAttribute(
                        "gedaan", one.zaak() + " hoort nu bij " + plan + ". Anderen krijgen een melding.");
            }
            case WACHT ->
                melding.addFlashAttribute(
                        "gedaan",
                        "De koppeling van " + one.zaak()
                                + " is bewaard en onderweg. Het zaaksysteem antwoordt nog niet; wij bieden haar opnieuw aan.");
            default ->
                melding.addFlashAttribute(
                        "mislukt",
                        one.zaak() + " is niet gekoppeld: " + (sent.foutcode() + " " + sent.oorzaak()).strip());
        }
    }

    private void markRead(Onbekend one) {
        postvak.markRead(
                Rol.REGIESYSTEEM, one.ids().stream().map(UUID::fromString).toList(), List.of(one.zaak()));
    }
}
