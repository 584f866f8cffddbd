// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import static nl.zaakregie.stuf.Namen.zkn;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.gebruiker.Gebruiker;
import nl.zaakregie.regie.Veldfout;
import nl.zaakregie.rgbz.Betrokkene;
import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.stuf.Bsn;
import nl.zaakregie.verwerking.Activiteit;
import nl.zaakregie.verwerking.Auditlog;
import nl.zaakregie.verwerking.Gezien;
import nl.zaakregie.verwerking.Inzage;
import nl.zaakregie.verwerking.Verwerkingslog;
import nl.zaakregie.zaak.Planafscherming;
import nl.zaakregie.zaak.Planinzage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Does a plan run for this person, and whom to call. Says nothing more than that, and nothing without a task. */
@Controller
class PlancheckController {
    private static final Logger LOG = LoggerFactory.getLogger(PlancheckController.class);
    private static final String PAGE = "plancheck";

    private final Planinzage plannen;
    private final Verwerkingslog log;
    private final Auditlog audit;
    private final Planafscherming afscherming;
    private final int perUur;

    PlancheckController(
            Planinzage plannen,
            Planafscherming afscherming,
            Verwerkingslog log,
            Auditlog audit,
            Scherminstellingen settings) {
        this.plannen = plannen;
        this.afscherming = afscherming;
        this.log = log;
        this.audit = audit;
        this.perUur = settings.plancheckPerUur();
    }

    /** A task as the form offers it. */
    record Keuze(String naam, String tekst, boolean gekozen) {}

    /** Whom to call; the telephone number may be empty. */
    record Regisseur(String naam, String telefoon) {}

    /**
     * The answer.
     *
     * @param soort ja, nee, afgeschermd or onbekend
     */
    record Uitslag(String soort, List<Regisseur> regisseurs, String bsn, String taak, String tijd) {}

    /** What was filled in. */
    private record Invoer(String bsn, Optional<Taak> taak, String anders) {}

    @GetMapping("/app/plancheck")
    String form(@AuthenticationPrincipal Gebruiker who, Model model) {
        fill(model, new Invoer("", Optional.empty(), ""), List.of());
        model.addAttribute("gedaan", audit.count(who, Activiteit.PLANCHECK, Duration.ofHours(1)));
        return PAGE;
    }

    @PostMapping("/app/plancheck")
    String check(
            @AuthenticationPrincipal Gebruiker who,
            @RequestParam(defaultValue = "") String bsn,
            @RequestParam(defaultValue = "") String taak,
            @RequestParam(defaultValue = "") String anders,
            Model model) {
        Invoer input = new Invoer(bsn.replaceAll("[\\s.]", ""), task(taak), anders.strip());
        try {
            int done = audit.count(who, Activiteit.PLANCHECK, Duration.ofHours(1));
            List<Veldfout> wrong = wrong(input, done);
            if (wrong.isEmpty()) {
                model.addAttribute("uitslag", check(who, input));
                done++;
            }
            fill(model, wrong.isEmpty() ? new Invoer("", Optional.empty(), "") : input, wrong);
            model.addAttribute("gedaan", done);
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("Plancheck kon niet worden vastgelegd: {}", e.getClass().getSimpleName());
            fill(model, new Invoer("", Optional.empty(), ""), List.of());
            model.addAttribute("uitslag", answer("onbekend", List.of(), input));
            model.addAttribute("gedaan", null);
        }
        return PAGE;
    }

    private Uitslag check(Gebruiker who, Invoer input) {
        Inzage inzage = new Inzage(who, Activiteit.PLANCHECK, "", purpose(input));
        return log.view(inzage, () -> {
            List<Zaak> running = plannen.runningPlansOf(input.bsn());
            // of who is in a shielded plan, nothing is said about any plan
            if (!afscherming.filter(running).isEmpty()) {
                return new Gezien<>(answer("afgeschermd", List.of(), input), List.of(input.bsn()));
            }
            List<Regisseur> found = running.stream()
                    .map(PlancheckController::regisseur)
                    .distinct()
                    .toList();
            return new Gezien<>(answer(found.isEmpty() ? "nee" : "ja", found, input), List.of(input.bsn()));
        });
    }

    private static Uitslag answer(String kind, List<Regisseur> regisseurs, Invoer input) {
        return new Uitslag(kind, regisseurs, Opmaak.bsn(input.bsn()), purpose(input), Opmaak.tijd(Instant.now()));
    }

    private static Regisseur regisseur(Zaak plan) {
        return plan.initiators().stream()
                .findFirst()
                .map(r -> new Regisseur(Namen.of(r), phone(r)))
                .orElse(new Regisseur("nog geen regisseur", ""));
    }

    private static String phone(Betrokkene regisseur) {
        return regisseur.partij().value(zkn("telefoonnummer")).orElse("");
    }

    private List<Veldfout> wrong(Invoer input, int done) {
        List<Veldfout> wrong = new ArrayList<>();
        if (!Bsn.isValid(input.bsn())) {
            wrong.add(new Veldfout("bsn", "Dit is geen BSN: controleer de 9 cijfers."));
        }
        if (input.taak().isEmpty()) {
            wrong.add(new Veldfout("taak-0", "Kies de taak waarvoor u dit nodig hebt."));
        } else if (input.taak().get() == Taak.ANDERS && input.anders().isEmpty()) {
            wrong.add(new Veldfout("anders", "Schrijf op welke andere taak het is."));
        } else {
            Veldfout.ofNumber("anders", input.anders()).ifPresent(wrong::add);
        }
        if (done >= perUur) {
            wrong.add(
                    new Veldfout("bsn", "U deed dit uur al " + done + " controles, meer kan niet. Bel het regieteam."));
        }
        return wrong;
    }

    private static Optional<Taak> task(String name) {
        return Arrays.stream(Taak.values()).filter(t -> t.name().equals(name)).findFirst();
    }

    private static String purpose(Invoer input) {
        return input.taak()
                .map(t -> t == Taak.ANDERS ? t.tekst() + ": " + input.anders() : t.tekst())
                .orElse("");
    }

    private void fill(Model model, Invoer input, List<Veldfout> wrong) {
        model.addAttribute("fouten", wrong);
        model.addAttribute("bsn", input.bsn());
        model.addAttribute("anders", input.anders());
        model.addAttribute("perUur", perUur);
        model.addAttribute(
                "taken",
                Arrays.stream(Taak.values())
                        .map(t -> new Keuze(
                                t.name(),
                                t.tekst(),
                                input.taak().filter(t::equals).isPresent()))
                        .toList());
    }
}
