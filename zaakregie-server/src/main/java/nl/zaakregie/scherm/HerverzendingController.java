// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.zaakregie.gebruiker.Gebruiker;
import nl.zaakregie.verwerking.Activiteit;
import nl.zaakregie.verwerking.Inzage;
import nl.zaakregie.verwerking.Verwerkingslog;
import nl.zaakregie.verzending.Herverzending;
import nl.zaakregie.verzending.Herverzending.Voorstel;
import nl.zaakregie.verzending.Herverzending.Wijze;
import nl.zaakregie.verzending.Toestand;
import nl.zaakregie.verzending.Uitgaand;
import nl.zaakregie.verzending.Verzendbeheer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Offering messages again: first what would happen with each, then the confirmation, then what became of each. */
@Controller
class HerverzendingController {
    private static final int MOST = 100;
    private static final String PREVIEW = "herverzending";

    private final Verzendbeheer outbox;
    private final Herverzending herverzending;
    private final Verwerkingslog log;

    HerverzendingController(Verzendbeheer outbox, Herverzending herverzending, Verwerkingslog log) {
        this.outbox = outbox;
        this.herverzending = herverzending;
        this.log = log;
    }

    /** A message, and what would happen with it. */
    record Rij(
            long id,
            String tijd,
            String service,
            String zaak,
            String bestemming,
            String icoon,
            String stand,
            String wat,
            String reden,
            boolean kan) {
        static Rij of(Voorstel proposal) {
            Uitgaand message = proposal.bericht();
            return new Rij(
                    message.id(),
                    Opmaak.moment(message.aangemaakt()),
                    message.service(),
                    message.zaakidentificatie(),
                    message.bestemming(),
                    Afleveringweergave.icon(message.toestand()),
                    Afleveringweergave.word(message),
                    switch (proposal.wijze()) {
                        case ZELFDE -> "Hetzelfde bericht opnieuw";
                        case NIEUW -> "Een nieuw bericht, zelfde inhoud";
                        case NIET -> "Niets";
                    },
                    proposal.reden(),
                    proposal.wijze() != Wijze.NIET);
        }
    }

    @GetMapping("/app/herverzending")
    String preview(
            @RequestParam(required = false) @Nullable List<Long> ids,
            @RequestParam(defaultValue = "") String bestemming,
            @RequestParam(defaultValue = "") String foutcode,
            Model model) {
        List<Voorstel> proposals = ids == null ? ofCause(bestemming, foutcode) : herverzending.propose(bounded(ids));
        return preview(proposals, model);
    }

    private String preview(List<Voorstel> proposals, Model model) {
        model.addAttribute("rijen", proposals.stream().map(Rij::of).toList());
        model.addAttribute("vol", proposals.size() == MOST);
        model.addAttribute(
                "kan", proposals.stream().filter(v -> v.wijze() != Wijze.NIET).count());
        return PREVIEW;
    }

    private List<Voorstel> ofCause(String bestemming, String foutcode) {
        return Arrays.stream(new Toestand[] {Toestand.OPGEGEVEN, Toestand.GEWEIGERD})
                .flatMap(t -> outbox.list(bestemming, t, null, Long.MAX_VALUE, MOST).stream())
                .filter(u -> u.foutcode().equals(foutcode))
                .limit(MOST)
                .map(herverzending::propose)
                .toList();
    }

    @PostMapping("/app/herverzending")
    String offer(
            @AuthenticationPrincipal Gebruiker who,
            @RequestParam(required = false) @Nullable List<Long> ids,
            Model model) {
        return order(who, ids, "", herverzending::apply, model);
    }

    /** What need not arrive any more; what waited behind it goes on. */
    @PostMapping("/app/herverzending/vervallen")
    String drop(
            @AuthenticationPrincipal Gebruiker who,
            @RequestParam(required = false) @Nullable List<Long> ids,
            Model model) {
        return order(who, ids, "laten vervallen", outbox::drop, model);
    }

    private String order(
            Gebruiker who, @Nullable List<Long> ids, String what, Function<List<Long>, ?> work, Model model) {
        List<Long> chosen = ids == null ? List.of() : bounded(ids);
        if (chosen.isEmpty()) {
            model.addAttribute("fout", "Kies minstens één bericht.");
            return preview(List.of(), model);
        }
        String numbers = chosen.stream().map(String::valueOf).collect(Collectors.joining(","));
        log.change(new Inzage(who, Activiteit.HERVERZENDING, "uitgaand " + numbers, what), () -> work.apply(chosen));
        return "redirect:/app/herverzending/uitslag?ids=" + numbers;
    }

    @GetMapping("/app/herverzending/uitslag")
    String result(
            @RequestParam(required = false) @Nullable List<Long> ids,
            @RequestHeader(value = "HX-Request", required = false) @Nullable String part,
            Model model) {
        List<Rij> rows = herverzending.propose(ids == null ? List.of() : bounded(ids)).stream()
                .map(Rij::of)
                .toList();
        model.addAttribute("rijen", rows);
        model.addAttribute(
                "goed", rows.stream().filter(r -> r.icoon().equals("ok")).count());
        long busy = rows.stream().filter(r -> r.icoon().equals("wacht")).count();
        model.addAttribute("onderweg", busy);
        model.addAttribute("levend", busy > 0);
        model.addAttribute(
                "nummers", rows.stream().map(r -> String.valueOf(r.id())).collect(Collectors.joining(",")));
        return part == null ? "herverzending-uitslag" : "herverzending-uitslag :: uitslag";
    }

    private static List<Long> bounded(List<Long> ids) {
        return ids.stream().distinct().limit(MOST).toList();
    }
}
