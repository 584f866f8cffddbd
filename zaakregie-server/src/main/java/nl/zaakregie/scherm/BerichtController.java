// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.util.List;
import nl.zaakregie.berichtenlog.Berichtzoeker;
import nl.zaakregie.berichtenlog.Berichtzoeker.Berichtregel;
import nl.zaakregie.gebruiker.Gebruiker;
import nl.zaakregie.gebruiker.Recht;
import nl.zaakregie.regie.Veldfout;
import nl.zaakregie.verzending.Herverzending;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One message: what became of it, what is wrong with it, who does something, and the message itself. */
@Controller
class BerichtController {
    private static final int RELATED = 20;
    private static final int EXCERPT = 24;
    private static final int SHORTEST_REASON = 10;

    private final Berichtzoeker berichten;
    private final Berichtinhoud inhoud;
    private final Herverzending herverzending;
    private final Berichtspoor spoor;

    BerichtController(Berichtzoeker berichten, Berichtinhoud inhoud, Herverzending herverzending, Berichtspoor spoor) {
        this.berichten = berichten;
        this.inhoud = inhoud;
        this.herverzending = herverzending;
        this.spoor = spoor;
    }

    @GetMapping("/app/berichten/{id}")
    String message(
            @AuthenticationPrincipal Gebruiker who,
            @PathVariable String id,
            @RequestParam(defaultValue = "verzoek") String deel,
            @RequestParam(defaultValue = "false") boolean heel,
            Model model) {
        Berichtregel regel = find(id);
        fill(who, regel, model);
        model.addAttribute("antwoord", deel.equals("antwoord"));
        model.addAttribute("ontmaskerd", false);
        if (who.mag(Recht.BERICHT_INHOUD)) {
            List<Maskering.Regel> all = inhoud.masked(who, regel, deel.equals("antwoord"));
            model.addAttribute("xml", heel ? all : Maskering.around(all, EXCERPT));
            model.addAttribute("regels", all.size());
        }
        return "bericht";
    }

    /** The message as it is, for this one view: a page that is asked again asks the reason again. */
    @PostMapping("/app/berichten/{id}/inhoud")
    String open(
            @AuthenticationPrincipal Gebruiker who,
            @PathVariable String id,
            @RequestParam(defaultValue = "verzoek") String deel,
            @RequestParam(defaultValue = "") String reden,
            Model model) {
        Berichtregel regel = find(id);
        String wrong = wrong(reden.strip());
        if (!wrong.isEmpty()) {
            model.addAttribute("redenfout", wrong);
            model.addAttribute("reden", reden);
            return message(who, id, deel, false, model);
        }
        fill(who, regel, model);
        model.addAttribute("antwoord", deel.equals("antwoord"));
        model.addAttribute("ontmaskerd", true);
        List<Maskering.Regel> all = inhoud.open(who, regel, deel.equals("antwoord"), reden.strip());
        model.addAttribute("xml", all);
        model.addAttribute("regels", all.size());
        return "bericht";
    }

    private static String wrong(String reason) {
        if (reason.length() < SHORTEST_REASON) {
            return "Schrijf op waarvoor u de gegevens van mensen nodig hebt, in minstens " + SHORTEST_REASON
                    + " tekens.";
        }
        return Veldfout.ofNumber("reden", reason).map(Veldfout::tekst).orElse("");
    }

    /** For the supplier: what is wrong and the message without the data of persons. */
    @GetMapping("/app/berichten/{id}/foutrapport")
    ResponseEntity<String> report(@AuthenticationPrincipal Gebruiker who, @PathVariable String id) {
        Berichtregel regel = find(id);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"foutrapport-" + regel.id() + ".txt\"")
                .contentType(MediaType.parseMediaType("text/plain;charset=UTF-8"))
                .body(Foutrapport.of(regel, inhoud.masked(who, regel, false), inhoud.masked(who, regel, true)));
    }

    private Berichtregel find(String id) {
        return berichten.find(Nummers.uuid(id)).orElseThrow(Nummers::notFound);
    }

    private void fill(Gebruiker who, Berichtregel regel, Model model) {
        Berichtweergave view = new Berichtweergave(regel);
        model.addAttribute("regel", view.row());
        model.addAttribute("referentienummer", regel.referentienummer());
        model.addAttribute("crossRefnummer", regel.crossRefnummer());
        model.addAttribute("systeem", regel.systeem());
        model.addAttribute("foutcode", regel.foutcode());
        model.addAttribute("betekenis", view.meaning());
        model.addAttribute("schuld", view.culprit());
        model.addAttribute("advies", view.advice());
        model.addAttribute("stappen", spoor.steps(regel));
        model.addAttribute("uitleg", view.findings());
        model.addAttribute("magInhoud", who.mag(Recht.BERICHT_INHOUD));
        model.addAttribute("magOntmaskeren", who.mag(Recht.BERICHT_ONTMASKEREN));
        model.addAttribute("voorstel", who.mag(Recht.BERICHT_HERZENDEN) ? proposal(regel) : null);
        model.addAttribute(
                "verwant",
                berichten.related(regel, RELATED).stream()
                        .map(r -> new Berichtweergave(r).row())
                        .toList());
    }

    /** What can be done about a message that we sent; null for one that came in or was not kept in the outbox. */
    private Herverzending.@org.jspecify.annotations.Nullable Voorstel proposal(Berichtregel regel) {
        return regel.richting().equals("IN")
                ? null
                : herverzending
                        .find(regel.systeem(), regel.referentienummer())
                        .map(herverzending::propose)
                        .orElse(null);
    }
}
