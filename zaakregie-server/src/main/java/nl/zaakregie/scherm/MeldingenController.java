// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.zaakregie.bericht.Gebeurtenis;
import nl.zaakregie.gebruiker.Gebruiker;
import nl.zaakregie.gebruiker.Recht;
import nl.zaakregie.postvak.Notificatie;
import nl.zaakregie.postvak.Postvak;
import nl.zaakregie.scherm.Meldingenblad.Antwoord;
import nl.zaakregie.scherm.Meldingenblad.Paneel;
import nl.zaakregie.scherm.Meldingenblad.Regel;
import nl.zaakregie.scherm.Meldingenblad.Telling;
import nl.zaakregie.scherm.Meldingeninzage.Bak;
import nl.zaakregie.verwerking.Activiteit;
import nl.zaakregie.verwerking.Gezien;
import nl.zaakregie.verwerking.Inzage;
import nl.zaakregie.verwerking.Verwerkingslog;
import nl.zaakregie.zaak.Planplek;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The inbox: zaken that are in no plan first, then what happened in each plan. */
@Controller
class MeldingenController {
    private final Meldingeninzage inzage;
    private final Postvak postvak;
    private final Verwerkingslog log;

    MeldingenController(Meldingeninzage inzage, Postvak postvak, Verwerkingslog log) {
        this.inzage = inzage;
        this.postvak = postvak;
        this.log = log;
    }

    @GetMapping("/app/meldingen")
    String list(
            @AuthenticationPrincipal Gebruiker who,
            @RequestParam(defaultValue = "alle") String toon,
            @RequestParam(defaultValue = "") List<String> soort,
            Model model) {
        boolean read = toon.equals("gelezen");
        Bak bak = log.view(new Inzage(who, Activiteit.MELDINGEN, toon, ""), () -> {
            Bak found = read ? inzage.read(who) : inzage.unread(who);
            return new Gezien<>(found, found.bsns());
        });
        Set<String> wanted = Set.copyOf(soort);
        List<Notificatie> shown = toon.equals("belang")
                ? List.of()
                : bak.eigen().stream()
                        .filter(n -> wanted.isEmpty()
                                || wanted.contains(n.gebeurtenis().name()))
                        .toList();
        model.addAttribute("panelen", panels(shown, bak.plekken(), who));
        model.addAttribute("onbekend", toon.equals("mijn") || !wanted.isEmpty() ? List.of() : bak.onbekend());
        model.addAttribute(
                "antwoorden",
                toon.equals("belang") || !wanted.isEmpty()
                        ? List.of()
                        : bak.antwoorden().stream()
                                .map(o -> Antwoord.of(o, bak.plekken()))
                                .toList());
        model.addAttribute("toon", toon);
        model.addAttribute("gelezen", read);
        model.addAttribute("koppelen", who.mag(Recht.ZAAK_KOPPELEN));
        model.addAttribute("tellingen", counts(bak.eigen(), wanted));
        counters(bak, read, who, model);
        return "meldingen";
    }

    private void counters(Bak bak, boolean read, Gebruiker who, Model model) {
        int own = read ? inzage.count(who) : mine(bak) + bak.onbekend().size();
        model.addAttribute("aantal", own);
        model.addAttribute("aantalMijn", read ? null : mine(bak));
        model.addAttribute("aantalBelang", read ? null : bak.onbekend().size());
        model.addAttribute(
                "laatste",
                postvak.findLast(Meldingeninzage.rol(who))
                        .map(n -> Opmaak.moment(n.ontvangen()) + " van " + Opmaak.systeem(n.zender()))
                        .orElse(""));
    }

    private static int mine(Bak bak) {
        return bak.eigen().size() + bak.antwoorden().size();
    }

    /** One panel for each plan, for a backoffice one for each zaak; the plan with the latest news first. */
    private static List<Paneel> panels(List<Notificatie> shown, Map<String, Planplek> plekken, Gebruiker who) {
        Map<String, List<Notificatie>> groups = new LinkedHashMap<>();
        shown.forEach(n -> groups.computeIfAbsent(group(n, plekken), key -> new ArrayList<>())
                .add(n));
        return groups.entrySet().stream()
                .map(e -> panel(e.getKey(), e.getValue(), plekken, who))
                .toList();
    }

    private static String group(Notificatie n, Map<String, Planplek> plekken) {
        Planplek plek = plekken.get(n.zaakidentificatie());
        return plek == null ? n.zaakidentificatie() : plek.plan().identificatie();
    }

    private static Paneel panel(String key, List<Notificatie> all, Map<String, Planplek> plekken, Gebruiker who) {
        Planplek plek = plekken.get(all.getFirst().zaakidentificatie());
        String name =
                plek == null ? Meldingenblad.name(all.getFirst()) : plek.plan().naam();
        String address = plek == null || !who.mag(Recht.GEZINSPLAN_LEZEN) ? "" : "/app/gezinsplannen/" + key;
        return new Paneel(name, key, address, all.stream().map(Regel::of).toList());
    }

    private static List<Telling> counts(List<Notificatie> all, Set<String> wanted) {
        Map<Gebeurtenis, Long> counts =
                all.stream().collect(Collectors.groupingBy(Notificatie::gebeurtenis, Collectors.counting()));
        return Arrays.stream(Gebeurtenis.values())
                .map(g -> new Telling(
                        g.name(),
                        Meldingenblad.event(g),
                        counts.getOrDefault(g, 0L),
                        wanted.isEmpty() || wanted.contains(g.name())))
                .toList();
    }

    @PostMapping("/app/meldingen")
    String markRead(
            @AuthenticationPrincipal Gebruiker who,
            @RequestParam(name = "melding", defaultValue = "") List<String> ids,
            @RequestParam(name = "antwoord", defaultValue = "") List<String> answers,
            RedirectAttributes melding) {
        int marked = inzage.markRead(who, numbers(ids)) + inzage.markAnswersRead(who, numbers(answers));
        if (marked == 0) {
            melding.addFlashAttribute("mislukt", "Kies eerst een of meer meldingen.");
        } else {
            melding.addFlashAttribute(
                    "gedaan",
                    Opmaak.aantal(marked, "melding", "meldingen") + " gelezen. U vindt ze terug onder Gelezen.");
        }
        return "redirect:/app/meldingen";
    }

    private static List<UUID> numbers(List<String> texts) {
        return texts.stream().flatMap(id -> Nummers.find(id).stream()).toList();
    }
}
