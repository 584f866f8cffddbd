// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.zaakregie.berichtenlog.Berichtenlog;
import nl.zaakregie.berichtenlog.Berichtzoeker;
import nl.zaakregie.berichtenlog.Berichtzoeker.Berichtregel;
import nl.zaakregie.berichtenlog.Berichtzoeker.Berichtvraag;
import nl.zaakregie.berichtenlog.Berichtzoeker.Soort;
import nl.zaakregie.gebruiker.Gebruiker;
import nl.zaakregie.gebruiker.Recht;
import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.verwerking.Activiteit;
import nl.zaakregie.verwerking.Gezien;
import nl.zaakregie.verwerking.Inzage;
import nl.zaakregie.verwerking.Verwerkingslog;
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

/** The messages that came in and went out, and what became of one of them. */
@Controller
class BerichtController {
    private static final int MOST = 50;
    private static final int RELATED = 20;
    private static final int CAUSES = 5;
    private static final int EXCERPT = 24;
    private static final List<Integer> PERIODS = List.of(1, 7, 30);

    private final Berichtzoeker berichten;
    private final Berichtenlog inhoud;
    private final Verwerkingslog log;

    BerichtController(Berichtzoeker berichten, Berichtenlog inhoud, Verwerkingslog log) {
        this.berichten = berichten;
        this.inhoud = inhoud;
        this.log = log;
    }

    /** A kind of outcome to choose, with how many there are. */
    record Keuze(String soort, String woord, String icoon, long aantal, boolean gekozen) {}

    /** A period to choose. */
    record Periode(int dagen, String tekst, boolean gekozen) {}

    /** Why messages were refused, and what helps. */
    record Oorzaak(long aantal, String tekst, String code, String wie, String sinds, String zoek) {}

    @GetMapping("/app/berichten")
    String list(
            @RequestParam(defaultValue = "") String soort, @RequestParam(defaultValue = "1") int dagen, Model model) {
        return show("", kind(soort), period(dagen), model);
    }

    /** A POST, because people type a BSN where a number is asked, and addresses are logged everywhere. */
    @PostMapping("/app/berichten")
    String search(
            @RequestParam(defaultValue = "") String zoek, @RequestParam(defaultValue = "1") int dagen, Model model) {
        return show(zoek.strip(), null, period(dagen), model);
    }

    private static @Nullable Soort kind(String name) {
        return Arrays.stream(Soort.values())
                .filter(s -> s.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static int period(int days) {
        return PERIODS.contains(days) ? days : PERIODS.getFirst();
    }

    private String show(String text, @Nullable Soort kind, int days, Model model) {
        Instant since = Instant.now().minus(Duration.ofDays(days));
        Berichtvraag question = new Berichtvraag(text, kind, since);
        List<Berichtregel> found = berichten.list(question, MOST);
        Map<Soort, Long> counts = berichten.count(question);
        model.addAttribute("zoek", text);
        model.addAttribute("dagen", days);
        model.addAttribute(
                "alles", counts.values().stream().mapToLong(Long::longValue).sum());
        model.addAttribute("alleSoorten", kind == null);
        model.addAttribute(
                "soorten",
                Arrays.stream(Soort.values())
                        .map(s -> new Keuze(
                                s.name(),
                                Berichtweergave.word(s),
                                Berichtweergave.icon(s),
                                counts.getOrDefault(s, 0L),
                                s == kind))
                        .toList());
        model.addAttribute(
                "perioden",
                PERIODS.stream()
                        .map(d -> new Periode(d, d == 1 ? "24 uur" : d + " dagen", d == days))
                        .toList());
        model.addAttribute("oorzaken", causes(since));
        model.addAttribute(
                "berichten",
                found.stream().map(r -> new Berichtweergave(r).row()).toList());
        model.addAttribute("vol", found.size() == MOST);
        return "berichten";
    }

    private List<Oorzaak> causes(Instant since) {
        return berichten.causes(since, CAUSES).stream()
                .map(c -> new Oorzaak(
                        c.aantal(),
                        Foutcode.find(c.foutcode()).map(Foutcode::omschrijving).orElse("Geen leesbaar bericht"),
                        c.foutcode(),
                        c.zender().isEmpty() ? "een onbekende zender" : c.zender(),
                        Opmaak.moment(c.laatste()),
                        c.zender()))
                .toList();
    }

    @GetMapping("/app/berichten/{id}")
    String message(
            @AuthenticationPrincipal Gebruiker who,
            @PathVariable String id,
            @RequestParam(defaultValue = "verzoek") String deel,
            @RequestParam(defaultValue = "false") boolean heel,
            Model model) {
        Berichtregel regel =
                berichten.find(uuid(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Berichtweergave view = new Berichtweergave(regel);
        boolean answer = deel.equals("antwoord");
        model.addAttribute("regel", view.row());
        model.addAttribute("referentienummer", regel.referentienummer());
        model.addAttribute("crossRefnummer", regel.crossRefnummer());
        model.addAttribute("systeem", regel.systeem());
        model.addAttribute("foutcode", regel.foutcode());
        model.addAttribute("betekenis", view.meaning());
        model.addAttribute("schuld", view.culprit());
        model.addAttribute("advies", view.advice());
        model.addAttribute("stappen", view.trail());
        model.addAttribute("uitleg", view.findings());
        model.addAttribute("antwoord", answer);
        model.addAttribute("magInhoud", who.mag(Recht.BERICHT_INHOUD));
        if (who.mag(Recht.BERICHT_INHOUD)) {
            List<Maskering.Regel> all = lines(who, regel, view, answer);
            model.addAttribute("xml", heel ? all : Maskering.around(all, EXCERPT));
            model.addAttribute("regels", all.size());
            model.addAttribute("heel", heel);
        }
        model.addAttribute(
                "verwant",
                berichten.related(regel, RELATED).stream()
                        .map(r -> new Berichtweergave(r).row())
                        .toList());
        return "bericht";
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, e);
        }
    }

    /** The lines of a body, masked; none when the body is no longer kept. No person can be known from it, so no person gets a record. */
    private List<Maskering.Regel> lines(Gebruiker who, Berichtregel regel, Berichtweergave view, boolean answer) {
        return log.view(
                new Inzage(who, Activiteit.BERICHT, regel.id().toString(), answer ? "antwoord" : "verzoek"),
                () -> new Gezien<List<Maskering.Regel>>(
                        inhoud.findInhoud(regel.id())
                                .map(body -> Maskering.mask(
                                        new String(answer ? body.antwoord() : body.verzoek(), StandardCharsets.UTF_8),
                                        answer ? java.util.Set.of() : view.faultLines()))
                                .orElseGet(ArrayList::new),
                        List.of()));
    }
}
