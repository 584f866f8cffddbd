// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.zaakregie.gebruiker.Gebruiker;
import nl.zaakregie.regie.Concepten;
import nl.zaakregie.regie.Opdracht;
import nl.zaakregie.regie.Opdrachten;
import nl.zaakregie.regie.Planconcept;
import nl.zaakregie.regie.Veldfout;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The step of a new gezinsplan in which documents are added, which may be passed over. */
@Controller
class ConceptdocumentController {
    static final String FOUTEN = "documentfouten";
    static final String REGEL = "documentregel";
    private static final String BASE = "/app/nieuw-gezinsplan/";
    private static final int MOST = 20;

    private final Concepten concepten;
    private final Opdrachten opdrachten;
    private final Documentinvoer invoer;
    private final Conceptdocumenten documenten;

    ConceptdocumentController(
            Concepten concepten, Opdrachten opdrachten, Documentinvoer invoer, Conceptdocumenten documenten) {
        this.concepten = concepten;
        this.opdrachten = opdrachten;
        this.invoer = invoer;
        this.documenten = documenten;
    }

    @PostMapping(BASE + "{concept}/documenten")
    String save(
            @AuthenticationPrincipal Gebruiker who,
            @PathVariable UUID concept,
            @RequestParam Map<String, String> fields,
            @RequestParam(required = false) @Nullable MultipartFile bestand,
            RedirectAttributes next) {
        if (opdrachten.find(who, concept).filter(Opdracht::isVast).isPresent()) {
            return to(concept, Conceptstap.CONTROLEREN);
        }
        Planconcept kept = concepten
                .find(who, concept)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN))
                .concept();
        String action = fields.getOrDefault("actie", "verder");
        if (action.startsWith("weg-")) {
            concepten.save(who, concept, documenten.without(who, kept, number(action)));
            return to(concept, Conceptstap.DOCUMENTEN);
        }
        if ((action.equals("erbij") || Documentinvoer.isBegun(fields, bestand))
                && !add(who, concept, kept, fields, bestand, next)) {
            return to(concept, Conceptstap.DOCUMENTEN);
        }
        opdrachten.withdraw(who, concept);
        return switch (action) {
            case "stop" -> "redirect:/app/gezinsplannen";
            case "verder" -> to(concept, Conceptstap.CONTROLEREN);
            default -> to(concept, Conceptstap.DOCUMENTEN);
        };
    }

    private boolean add(
            Gebruiker who,
            UUID concept,
            Planconcept kept,
            Map<String, String> fields,
            @Nullable MultipartFile file,
            RedirectAttributes next) {
        Documentinvoer.Ingevuld typed = invoer.read(who, fields, file);
        boolean there = kept.documenten().stream()
                .anyMatch(d -> d.id().equals(typed.regel().id()));
        List<Veldfout> faults = kept.documenten().size() < MOST || there
                ? typed.fouten()
                : List.of(new Veldfout("bestand", "Er kunnen hoogstens " + MOST + " documenten bij een nieuw plan."));
        if (!faults.isEmpty()) {
            next.addFlashAttribute(FOUTEN, faults);
            next.addFlashAttribute(REGEL, typed.regel());
            return false;
        }
        if (!there) {
            concepten.save(
                    who,
                    concept,
                    kept.withDocumenten(Stream.concat(kept.documenten().stream(), Stream.of(typed.regel()))
                            .toList()));
        }
        return true;
    }

    private static int number(String action) {
        String text = action.substring(4);
        return text.matches("\\d{1,2}") ? Integer.parseInt(text) : -1;
    }

    private static String to(UUID concept, Conceptstap step) {
        return "redirect:" + BASE + concept + "/" + step.pad();
    }
}
