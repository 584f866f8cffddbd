// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.gebruiker.Gebruiker;
import nl.zaakregie.toetsing.Keuze;
import nl.zaakregie.toetsing.Runbeeld;
import nl.zaakregie.toetsing.Toetsdienst;
import nl.zaakregie.verwerking.Activiteit;
import nl.zaakregie.verwerking.Inzage;
import nl.zaakregie.verwerking.Verwerkingslog;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
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

/**
 * One run of the test platform: followed while it goes on, read when it is over. The messages in it are of people that the
 * platform made up, so no view of it is a processing of personal data.
 */
@Controller
class TestrunController {
    private static final Map<String, MediaType> VORMEN = Map.of(
            "html", MediaType.TEXT_HTML, "json", MediaType.APPLICATION_JSON, "junit.xml", MediaType.APPLICATION_XML);

    private final Toetsdienst toetsen;
    private final Verwerkingslog log;

    TestrunController(Toetsdienst toetsen, Verwerkingslog log) {
        this.toetsen = toetsen;
        this.log = log;
    }

    @GetMapping("/app/testplatform/runs/{run}")
    String show(
            @PathVariable String run,
            @RequestParam(defaultValue = "") String stap,
            @RequestParam(defaultValue = "") String regel,
            @RequestParam(defaultValue = "") String alleen,
            Model model) {
        fill(run, new Keuze(stap, regel, alleen.equals("fouten")), model);
        return "testplatform-run";
    }

    /** What the page puts in the place of what it shows; nothing when nothing changed. */
    @GetMapping("/app/testplatform/runs/{run}/stand")
    Object state(
            @PathVariable String run,
            @RequestParam(defaultValue = "") String stap,
            @RequestParam(defaultValue = "") String regel,
            @RequestParam(defaultValue = "") String alleen,
            @RequestParam(defaultValue = "") String gezien,
            Model model) {
        if (!gezien.isEmpty() && gezien.equals(toetsen.merk(run))) {
            return ResponseEntity.status(HttpStatus.NO_CONTENT).build();
        }
        fill(run, new Keuze(stap, regel, alleen.equals("fouten")), model);
        model.addAttribute("deel", true);
        return "testplatform-run :: stand";
    }

    private void fill(String run, Keuze keuze, Model model) {
        Runbeeld found = toetsen.find(run, keuze).orElseThrow(Nummers::notFound);
        model.addAttribute("r", found);
        model.addAttribute("keuze", keuze);
        model.addAttribute("begin", Opmaak.moment(found.run().begin()));
        model.addAttribute("levend", !found.merk().isEmpty());
    }

    @PostMapping("/app/testplatform/runs/{run}")
    String act(
            @AuthenticationPrincipal Gebruiker who,
            @PathVariable String run,
            @RequestParam(defaultValue = "") String actie,
            @RequestParam(defaultValue = "") String stap,
            @RequestParam(defaultValue = "") String antwoord) {
        boolean yes = antwoord.equals("ja");
        boolean done = switch (actie) {
            case "stop" -> log.change(new Inzage(who, Activiteit.TESTRUN, run, "gestopt"), () -> toetsen.stop(run));
            case "besluit" -> toetsen.besluit(run, yes);
            case "beoordeel" ->
                log.change(
                        new Inzage(who, Activiteit.TESTRUN, run, "beoordeeld " + stap + ": " + (yes ? "ja" : "nee")),
                        () -> toetsen.beoordeel(run, stap, yes));
            default -> false;
        };
        if (!done) {
            throw Nummers.notFound();
        }
        return "redirect:/app/testplatform/runs/" + run;
    }

    /** The report as a file: a page that stands alone has its own style, which our pages may not have. */
    @GetMapping("/app/testplatform/runs/{run}/verslag/{vorm}")
    ResponseEntity<Resource> report(@PathVariable String run, @PathVariable String vorm) {
        Path file = Optional.ofNullable(VORMEN.get(vorm))
                .flatMap(type -> toetsen.bestand(run, vorm))
                .orElseThrow(Nummers::notFound);
        return ResponseEntity.ok()
                .contentType(VORMEN.getOrDefault(vorm, MediaType.APPLICATION_OCTET_STREAM))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(String.valueOf(file.getFileName()))
                                .build()
                                .toString())
                .body(new FileSystemResource(file));
    }
}
