// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zaakregie.gebruiker.Gebruiker;
import nl.zaakregie.regie.Concepten;
import nl.zaakregie.regie.Concepten.Bewaard;
import nl.zaakregie.regie.Documentregel;
import nl.zaakregie.regie.Opdracht;
import nl.zaakregie.regie.Opdrachten;
import nl.zaakregie.regie.Persoonregel;
import nl.zaakregie.regie.Planconcept;
import nl.zaakregie.regie.Planmaker;
import nl.zaakregie.regie.Veldfout;
import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.scherm.Conceptweergave.Loopt;
import nl.zaakregie.stuf.Bsn;
import nl.zaakregie.verwerking.Activiteit;
import nl.zaakregie.verwerking.Gezien;
import nl.zaakregie.verwerking.Inzage;
import nl.zaakregie.verwerking.Verwerkingslog;
import nl.zaakregie.zaak.Planafscherming;
import nl.zaakregie.zaak.Planinzage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A new gezinsplan in steps. Each step is kept; nothing is sent before the last. */
@Controller
class NieuwGezinsplanController {
    private static final String BASE = "/app/nieuw-gezinsplan";

    private final Concepten concepten;
    private final Opdrachten opdrachten;
    private final Conceptdocumenten documenten;
    private final Documentinvoer invoer;
    private final Planinzage plannen;
    private final Planafscherming afscherming;
    private final Verwerkingslog log;

    NieuwGezinsplanController(
            Concepten concepten,
            Opdrachten opdrachten,
            Conceptdocumenten documenten,
            Documentinvoer invoer,
            Planinzage plannen,
            Planafscherming afscherming,
            Verwerkingslog log) {
        this.afscherming = afscherming;
        this.documenten = documenten;
        this.invoer = invoer;
        this.concepten = concepten;
        this.opdrachten = opdrachten;
        this.plannen = plannen;
        this.log = log;
    }

    @PostMapping(BASE)
    String begin(@AuthenticationPrincipal Gebruiker who) {
        UUID id = concepten.begin(who, Planconcept.empty(Opmaak.today().toString()));
        return to(id, Conceptstap.CLIENTEN);
    }

    private static String to(UUID id, Conceptstap stap) {
        return "redirect:" + BASE + "/" + id + "/" + stap.pad();
    }

    @GetMapping(BASE + "/{concept}/{stap}")
    String show(
            @AuthenticationPrincipal Gebruiker who,
            @PathVariable UUID concept,
            @PathVariable String stap,
            @RequestParam(name = "te-groot", required = false) @Nullable String tooLarge,
            Model model) {
        Conceptstap step = step(stap);
        if (tooLarge != null) {
            model.addAttribute(ConceptdocumentController.FOUTEN, List.of(invoer.tooLarge()));
        }
        Optional<Opdracht> order = opdrachten.find(who, concept);
        if (order.filter(Opdracht::isGelukt).isPresent()) {
            return done(who, order.get(), model);
        }
        if (order.filter(Opdracht::isVast).isPresent() && step != Conceptstap.CONTROLEREN) {
            return to(concept, Conceptstap.CONTROLEREN);
        }
        return page(who, concept, step, false, order, model);
    }

    private static Conceptstap step(String pad) {
        return Conceptstap.find(pad).orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }

    private String done(Gebruiker who, Opdracht order, Model model) {
        model.addAttribute("concept", order.id());
        model.addAttribute(
                "documenten",
                concepten
                        .find(who, order.id())
                        .map(kept -> documenten.rows(who, kept.concept()))
                        .orElse(List.of()));
        model.addAttribute("zaak", order.zaak());
        model.addAttribute("tijd", Opmaak.moment(order.gewijzigd()));
        return "nieuw-gezinsplan-klaar";
    }

    /** Saves what was typed, right or wrong, and goes on when it is right. */
    @PostMapping(BASE + "/{concept}/{stap}")
    String save(
            @AuthenticationPrincipal Gebruiker who,
            @PathVariable UUID concept,
            @PathVariable String stap,
            @RequestParam Map<String, String> fields,
            Model model) {
        Conceptstap step = step(stap);
        Optional<Opdracht> order = opdrachten.find(who, concept);
        if (order.filter(Opdracht::isVast).isPresent() && step != Conceptstap.CONTROLEREN) {
            return to(concept, Conceptstap.CONTROLEREN);
        }
        if (order.filter(Opdracht::isGelukt).isPresent()) {
            documenten.send(who, concept, order.get());
            return to(concept, Conceptstap.CONTROLEREN);
        }
        Conceptformulier form = new Conceptformulier(fields);
        Planconcept typed = form.apply(mine(who, concept).concept(), step);
        if (step == Conceptstap.CONTROLEREN) {
            return send(who, concept, typed);
        }
        concepten.save(who, concept, typed);
        opdrachten.withdraw(who, concept);
        return switch (form.actie()) {
            case "stop" -> "redirect:/app/gezinsplannen";
            case "verder" ->
                mayGoOn(who, typed, step) ? to(concept, step.next()) : page(who, concept, step, true, order, model);
            default -> to(concept, step);
        };
    }

    private boolean mayGoOn(Gebruiker who, Planconcept typed, Conceptstap step) {
        return step.faults(typed).isEmpty()
                && (step != Conceptstap.CLIENTEN
                        || unexplained(typed, running(who, typed)).isEmpty());
    }

    private String send(Gebruiker who, UUID concept, Planconcept typed) {
        Optional<Conceptstap> wrong = Conceptstap.firstWrong(typed);
        if (wrong.isPresent()) {
            return to(concept, wrong.get());
        }
        Opdracht order =
                opdrachten.create(who, concept, "gezinsplan", number -> Planmaker.gezinsplan(typed, who, number));
        if (order.isGelukt()) {
            documenten.send(who, concept, order);
        }
        return to(concept, Conceptstap.CONTROLEREN);
    }

    @PostMapping(BASE + "/{concept}")
    String discard(@AuthenticationPrincipal Gebruiker who, @PathVariable UUID concept) {
        Optional<Opdracht> order = opdrachten.find(who, concept);
        if (order.filter(o -> o.isVast() && !o.isGelukt()).isEmpty()) {
            concepten.remove(who, concept);
        }
        return "redirect:/app/gezinsplannen";
    }

    private Bewaard mine(Gebruiker who, UUID concept) {
        return concepten.find(who, concept).orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }

    private String page(
            Gebruiker who, UUID id, Conceptstap step, boolean faults, Optional<Opdracht> order, Model model) {
        Bewaard kept = mine(who, id);
        Planconcept concept = kept.concept();
        Map<String, List<Loopt>> running = running(who, concept);
        List<Veldfout> wrong = Stream.concat(
                        step.faults(concept).stream(),
                        step == Conceptstap.CLIENTEN ? unexplained(concept, running).stream() : Stream.empty())
                .toList();
        model.addAttribute("concept", id);
        model.addAttribute("stap", step);
        model.addAttribute("stappen", Conceptstap.values());
        model.addAttribute("bewaard", Opmaak.moment(kept.gewijzigd()));
        model.addAttribute("plan", concept);
        model.addAttribute("fouten", faults ? wrong : List.of());
        if (step == Conceptstap.DOCUMENTEN) {
            documents(who, model);
        }
        model.addAttribute("documenten", documenten.rows(who, concept));
        List<Persoonregel> lines = step == Conceptstap.ROLLEN ? concept.belanghebbenden() : concept.clienten();
        model.addAttribute("mensen", Conceptweergave.people(lines, wrong, faults, running));
        model.addAttribute(
                "belanghebbenden", Conceptweergave.people(concept.belanghebbenden(), List.of(), false, running));
        model.addAttribute("feiten", Conceptweergave.facts(concept, who.weergavenaam()));
        model.addAttribute("regisseur", who.weergavenaam());
        model.addAttribute("opdracht", order.orElse(null));
        model.addAttribute("vergeten", Conceptstap.firstWrong(concept).orElse(null));
        return "nieuw-gezinsplan";
    }

    /** What was typed of a document and not added yet, with what is wrong with it. */
    private void documents(Gebruiker who, Model model) {
        invoer.fill(
                who,
                model.getAttribute(ConceptdocumentController.REGEL) instanceof Documentregel line
                        ? line
                        : Documentinvoer.empty(),
                model);
        if (model.getAttribute(ConceptdocumentController.FOUTEN) instanceof List<?> faults) {
            model.addAttribute("fouten", faults);
        }
    }

    private List<Loopt> running(String bsn) {
        List<Zaak> plans = plannen.runningPlansOf(bsn);
        Set<String> shielded = afscherming.filter(plans);
        return plans.stream().map(p -> Loopt.of(p, shielded)).toList();
    }

    /** The running plans of each client, looked at with the reasons that were given to go on. */
    private Map<String, List<Loopt>> running(Gebruiker who, Planconcept concept) {
        String why = concept.clienten().stream()
                .map(Persoonregel::reden)
                .filter(r -> !r.isBlank())
                .collect(Collectors.joining("; "));
        return log.view(
                new Inzage(who, Activiteit.NIEUW_GEZINSPLAN, "nieuw gezinsplan", why),
                () -> new Gezien<>(
                        concept.clienten().stream()
                                .map(Persoonregel::bsn)
                                .filter(Bsn::isValid)
                                .distinct()
                                .collect(Collectors.toMap(Function.identity(), this::running)),
                        Conceptweergave.bsns(concept)));
    }

    /** Clients with a running plan for whom nobody said yet why there has to be another. */
    private static List<Veldfout> unexplained(Planconcept concept, Map<String, List<Loopt>> running) {
        return Stream.iterate(0, i -> i < concept.clienten().size(), i -> i + 1)
                .filter(i -> !running.getOrDefault(concept.clienten().get(i).bsn(), List.of())
                        .isEmpty())
                .filter(i -> concept.clienten().get(i).reden().isBlank())
                .map(i -> new Veldfout(
                        "reden-" + i,
                        "Cliënt " + (i + 1) + ": er loopt al een plan; schrijf op waarom u toch doorgaat"))
                .toList();
    }
}
