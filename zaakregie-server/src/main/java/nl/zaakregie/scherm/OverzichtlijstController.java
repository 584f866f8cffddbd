// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zaakregie.database.Blad;
import nl.zaakregie.database.Plek;
import nl.zaakregie.gebruiker.Gebruiker;
import nl.zaakregie.verwerking.Activiteit;
import nl.zaakregie.verwerking.Gezien;
import nl.zaakregie.verwerking.Inzage;
import nl.zaakregie.verwerking.Verwerkingslog;
import nl.zaakregie.zaak.Cijferlijst;
import nl.zaakregie.zaak.Cijferlijst.Soort;
import nl.zaakregie.zaak.Cijferlijst.Vraag;
import nl.zaakregie.zaak.Zaakcijfers.Keuze;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The zaken behind a figure of the overview, as far as somebody has a role in them. */
@Controller
class OverzichtlijstController {
    private static final int MOST = 50;
    private static final Locale NL = Locale.of("nl", "NL");
    private static final DateTimeFormatter VOLUIT = DateTimeFormatter.ofPattern("MMMM uuuu", NL);
    private static final Map<String, String> STANDEN =
            Map.of("NIEUW", "nieuw", "LOOPT", "in behandeling", "WACHT", "wacht op antwoord", "LAAT", "te laat");
    private static final Map<String, String> ICONEN =
            Map.of("NIEUW", "nieuw", "LOOPT", "run", "WACHT", "wacht", "LAAT", "late");

    private final Cijferlijst lijst;
    private final Verwerkingslog log;

    OverzichtlijstController(Cijferlijst lijst, Verwerkingslog log) {
        this.lijst = lijst;
        this.log = log;
    }

    /** A zaak as a row; without plan when it is in none. */
    record Rij(
            String naam,
            String identificatie,
            String plan,
            String zaaktype,
            String icoon,
            String stand,
            String status,
            String start,
            String eind) {
        static Rij of(Cijferlijst.Rij zaak, boolean done) {
            return new Rij(
                    zaak.omschrijving().isEmpty() ? "Zaak" : zaak.omschrijving(),
                    zaak.identificatie(),
                    zaak.plan(),
                    zaak.zaaktype(),
                    done ? "ok" : ICONEN.getOrDefault(zaak.stand(), "run"),
                    done ? "afgerond" : STANDEN.getOrDefault(zaak.stand(), ""),
                    zaak.status(),
                    Opmaak.dag(zaak.startdatum()),
                    Opmaak.dag(zaak.einddatumGepland()));
        }
    }

    @GetMapping("/app/overzicht/zaken")
    String list(
            @AuthenticationPrincipal Gebruiker who,
            @RequestParam(defaultValue = "LOPEND") String soort,
            @RequestParam(defaultValue = "") String stand,
            @RequestParam(defaultValue = "") String maand,
            @RequestParam(defaultValue = "") String zaaktype,
            @RequestParam(defaultValue = "") String team,
            @RequestParam(defaultValue = "12") int maanden,
            @RequestParam(defaultValue = "") String plek,
            Model model) {
        Optional<YearMonth> month = month(maand);
        Soort kind = month.isEmpty() ? Soort.LOPEND : kind(soort);
        String state = kind == Soort.LOPEND && STANDEN.containsKey(stand) ? stand : "";
        Vraag question = new Vraag(
                new Keuze(zaaktype, team, who.medewerker()),
                kind,
                state,
                month.map(Cijferweergave.MAAND::format).orElse(""));
        Blad<Cijferlijst.Rij> page =
                log.view(new Inzage(who, Activiteit.GEZINSPLANNEN, "zaken achter de cijfers", ""), () -> {
                    Blad<Cijferlijst.Rij> found = lijst.page(
                            question,
                            Opmaak.today(),
                            Plek.parse(plek, key -> Optional.of(key).filter(k -> !k.isEmpty())),
                            MOST);
                    return new Gezien<>(
                            found,
                            found.rijen().stream()
                                    .flatMap(r -> r.clients().stream())
                                    .collect(Collectors.toSet()));
                });
        List<Rij> rows = page.rijen().stream()
                .map(r -> Rij.of(r, kind == Soort.AFGEROND))
                .toList();
        model.addAttribute("rijen", rows);
        model.addAttribute("nieuwer", page.nieuwer());
        model.addAttribute("ouder", page.ouder());
        model.addAttribute("vraag", question);
        model.addAttribute("maanden", maanden);
        model.addAttribute("titel", title(kind, month));
        model.addAttribute("keuze", choice(state, team, rows, zaaktype));
        return "overzichtlijst";
    }

    private static Optional<YearMonth> month(String text) {
        try {
            return Optional.of(YearMonth.parse(text, Cijferweergave.MAAND));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Soort kind(String name) {
        return Arrays.stream(Soort.values())
                .filter(s -> s.name().equals(name) && s != Soort.LOPEND)
                .findFirst()
                .orElse(Soort.BEGONNEN);
    }

    private static String title(Soort kind, Optional<YearMonth> month) {
        String when = month.map(VOLUIT::format).orElse("");
        return switch (kind) {
            case LOPEND -> "Lopende zaken";
            case BEGONNEN -> "Begonnen in " + when;
            case AFGEROND -> "Afgerond in " + when;
        };
    }

    /** What else was chosen, in words. */
    private static String choice(String state, String team, List<Rij> rows, String zaaktype) {
        String type =
                zaaktype.isEmpty() || rows.isEmpty() ? "" : rows.getFirst().zaaktype();
        return Stream.of(type, STANDEN.getOrDefault(state, ""), team)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
