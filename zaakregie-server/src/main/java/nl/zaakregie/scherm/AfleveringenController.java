// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.database.Blad;
import nl.zaakregie.database.Plek;
import nl.zaakregie.gebruiker.Gebruiker;
import nl.zaakregie.stuf.Bsnzoeker;
import nl.zaakregie.stuf.Tijdstip;
import nl.zaakregie.verwerking.Activiteit;
import nl.zaakregie.verwerking.Inzage;
import nl.zaakregie.verwerking.Verwerkingslog;
import nl.zaakregie.verzending.Bestemmingstand;
import nl.zaakregie.verzending.Toestand;
import nl.zaakregie.verzending.Uitgaand;
import nl.zaakregie.verzending.Verzendbeheer;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The queues to other systems: what waits, what a person must look at, pausing, and replaying what a system lost. */
@Controller
class AfleveringenController {
    private static final int MOST = 50;

    private final Verzendbeheer outbox;
    private final Verwerkingslog log;

    AfleveringenController(Verzendbeheer outbox, Verwerkingslog log) {
        this.outbox = outbox;
        this.log = log;
    }

    /** A destination as it stands. */
    record Bestemming(
            String naam,
            String icoon,
            String stand,
            String reden,
            long wacht,
            String oudste,
            long teBekijken,
            String laatste,
            boolean gepauzeerd) {
        static Bestemming of(Bestemmingstand b) {
            Instant openUntil = b.openTot();
            boolean open = openUntil != null;
            String icon = b.gepauzeerd() ? "nee" : open ? "late" : b.teBekijken() > 0 ? "stop" : "ok";
            String state = b.gepauzeerd()
                    ? "Gepauzeerd"
                    : openUntil != null
                            ? "Stroomkring open tot " + Opmaak.moment(openUntil)
                            : b.teBekijken() > 0 ? "Bekijk wat niet aankwam" : "Goed";
            return new Bestemming(
                    b.naam(),
                    icon,
                    state,
                    Opmaak.kort(Bsnzoeker.mask(b.reden()), 120),
                    b.wacht(),
                    Optional.ofNullable(b.oudste()).map(Opmaak::moment).orElse("niets"),
                    b.teBekijken(),
                    Optional.ofNullable(b.laatsteSucces()).map(Opmaak::moment).orElse("nog niet"),
                    b.gepauzeerd());
        }
    }

    /** A message that did not arrive yet, or will not. */
    record Bericht(
            long id,
            String tijd,
            String service,
            String zaak,
            String bestemming,
            String icoon,
            String stand,
            String oorzaak) {
        static Bericht of(Uitgaand u) {
            return new Bericht(
                    u.id(),
                    Opmaak.moment(u.aangemaakt()),
                    u.service(),
                    u.zaakidentificatie(),
                    u.bestemming(),
                    Afleveringweergave.icon(u.toestand()),
                    Afleveringweergave.word(u),
                    Afleveringweergave.cause(u));
        }
    }

    @GetMapping("/app/afleveringen")
    String list(
            @RequestParam(defaultValue = "") String bestemming,
            @RequestParam(defaultValue = "") String bekijk,
            @RequestParam(defaultValue = "") String wacht,
            Model model) {
        return show(bestemming, plek(bekijk), plek(wacht), model);
    }

    private static Optional<Plek<Long>> plek(String text) {
        return Plek.parse(text, key -> key.matches("\\d{1,18}") ? Optional.of(Long.parseLong(key)) : Optional.empty());
    }

    /** A part of a list as the page has it. */
    record Lijst(List<Bericht> berichten, boolean nieuwer, boolean ouder) {
        static Lijst of(Blad<Uitgaand> page) {
            return new Lijst(page.rijen().stream().map(Bericht::of).toList(), page.nieuwer(), page.ouder());
        }

        public String eerste() {
            return berichten.isEmpty() ? "" : "nieuwer:" + berichten.getFirst().id();
        }

        public String laatste() {
            return berichten.isEmpty() ? "" : "ouder:" + berichten.getLast().id();
        }
    }

    private String show(String chosen, Optional<Plek<Long>> look, Optional<Plek<Long>> waiting, Model model) {
        List<Bestemmingstand> all = outbox.listBestemmingen();
        String one = all.stream().anyMatch(b -> b.naam().equals(chosen)) ? chosen : "";
        String wanted = one.isEmpty() ? null : one;
        model.addAttribute("bestemmingen", all.stream().map(Bestemming::of).toList());
        model.addAttribute("gekozen", one);
        model.addAttribute(
                "teBekijken",
                Lijst.of(outbox.page(wanted, Set.of(Toestand.GEWEIGERD, Toestand.OPGEGEVEN), look, MOST)));
        model.addAttribute("wachtend", Lijst.of(outbox.page(wanted, Set.of(Toestand.WACHT), waiting, MOST)));
        return "afleveringen";
    }

    @PostMapping("/app/afleveringen/pauze")
    String pause(
            @AuthenticationPrincipal Gebruiker who,
            @RequestParam(defaultValue = "") String bestemming,
            @RequestParam(defaultValue = "") String stand,
            RedirectAttributes next) {
        require(bestemming);
        boolean pause = stand.equals("aan");
        log.change(new Inzage(who, Activiteit.AFLEVERING, bestemming, pause ? "gepauzeerd" : "hervat"), () -> {
            if (pause) {
                outbox.pause(bestemming);
            } else {
                outbox.resume(bestemming);
            }
            return bestemming;
        });
        next.addAttribute("bestemming", bestemming);
        return "redirect:/app/afleveringen";
    }

    private void require(String bestemming) {
        if (outbox.listBestemmingen().stream().noneMatch(b -> b.naam().equals(bestemming))) {
            throw Nummers.notFound();
        }
    }

    /** First how many it would be; then, confirmed, the replay itself. */
    @PostMapping("/app/afleveringen/afspelen")
    String replay(
            @AuthenticationPrincipal Gebruiker who,
            @RequestParam(defaultValue = "") String bestemming,
            @RequestParam(defaultValue = "") String vanaf,
            @RequestParam(defaultValue = "false") boolean bevestigd,
            Model model) {
        require(bestemming);
        Optional<Instant> since = moment(vanaf);
        if (since.isEmpty()) {
            model.addAttribute("vanaffout", "Vul een dag en tijd in die voorbij is.");
        } else if (bevestigd) {
            int count = log.change(
                    new Inzage(who, Activiteit.AFLEVERING, bestemming, "opnieuw afgespeeld vanaf " + vanaf),
                    () -> outbox.replay(bestemming, since.get()));
            model.addAttribute("afgespeeld", count);
        } else {
            model.addAttribute("afspelen", outbox.countReplay(bestemming, since.get()));
        }
        model.addAttribute("vanaf", vanaf);
        return show(bestemming, Optional.empty(), Optional.empty(), model);
    }

    private static Optional<Instant> moment(String text) {
        try {
            Instant moment = LocalDateTime.parse(text).atZone(Tijdstip.ZONE).toInstant();
            return moment.isBefore(Instant.now()) ? Optional.of(moment) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
