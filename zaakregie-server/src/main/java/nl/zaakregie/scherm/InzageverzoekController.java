// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zaakregie.gebruiker.Gebruiker;
import nl.zaakregie.stuf.Bsn;
import nl.zaakregie.stuf.Bsnzoeker;
import nl.zaakregie.verwerking.Activiteit;
import nl.zaakregie.verwerking.Gezien;
import nl.zaakregie.verwerking.Inzage;
import nl.zaakregie.verwerking.Verwerkingslog;
import nl.zaakregie.verwerking.Verwerkingszoeker;
import nl.zaakregie.verwerking.Verwerkingszoeker.Regel;
import nl.zaakregie.zaak.Persoonsinzage;
import nl.zaakregie.zaak.Persoonsinzage.Zaakregel;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.ObjectMapper;

/**
 * What is kept of one person, as a file for who asked for it: the zaken in which they are client, and what was done with their
 * data. Nothing of others is in it, no employee, and no BSN: the file belongs to the request by its number.
 */
@Controller
class InzageverzoekController {
    private static final int MOST = 10_000;
    private static final String NUMBER = "[A-Za-z0-9 ./_-]{3,40}";

    private final Verwerkingszoeker zoeker;
    private final Persoonsinzage zaken;
    private final Verwerkingslog log;
    private final ObjectMapper json = new ObjectMapper();

    InzageverzoekController(Verwerkingszoeker zoeker, Persoonsinzage zaken, Verwerkingslog log) {
        this.zoeker = zoeker;
        this.zaken = zaken;
        this.log = log;
    }

    /** All that is found. */
    private record Uitdraai(List<Zaakregel> zaken, List<Regel> verwerkingen) {}

    @GetMapping("/app/inzageverzoek")
    String form() {
        return "inzageverzoek";
    }

    @PostMapping("/app/inzageverzoek")
    Object export(
            @AuthenticationPrincipal Gebruiker who,
            @RequestParam(defaultValue = "") String bsn,
            @RequestParam(defaultValue = "") String kenmerk,
            @RequestParam(defaultValue = "csv") String vorm,
            Model model) {
        String person = bsn.replaceAll("[\\s.]", "");
        String number = kenmerk.strip();
        boolean wrongPerson = !Bsn.isValid(person);
        boolean wrongNumber = !number.matches(NUMBER) || Bsnzoeker.occursIn(number);
        if (wrongPerson || wrongNumber) {
            model.addAttribute("bsnfout", wrongPerson);
            model.addAttribute("kenmerkfout", wrongNumber);
            model.addAttribute("kenmerk", wrongNumber ? "" : number);
            return new ModelAndView("inzageverzoek", model.asMap());
        }
        Uitdraai all = log.view(
                new Inzage(who, Activiteit.INZAGEVERZOEK, number, "inzageverzoek"),
                () -> new Gezien<>(
                        new Uitdraai(
                                zaken.list(person),
                                zoeker.list(new Verwerkingszoeker.Vraag(person, "", Instant.EPOCH), MOST)),
                        List.of(person)));
        boolean csv = !vorm.equals("json");
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"inzage-" + number.replaceAll("[^A-Za-z0-9-]", "-")
                                + (csv ? ".csv" : ".json") + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(csv ? MediaType.parseMediaType("text/csv;charset=UTF-8") : MediaType.APPLICATION_JSON)
                .body(csv ? csv(all) : json(number, all));
    }

    private String json(String number, Uitdraai all) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("kenmerk", number);
        file.put("gemaakt", Instant.now().toString());
        file.put("zaken", all.zaken());
        file.put(
                "verwerkingen",
                all.verwerkingen().stream().map(r -> line(all, r)).toList());
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(file);
    }

    private static Map<String, String> line(Uitdraai all, Regel r) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("tijdstip", r.tijdstip().toString());
        fields.put("actie", Activiteitweergave.word(r.naam()));
        fields.put("verwerkingsactiviteit", r.activiteit());
        fields.put("onderwerp", own(all, r));
        return fields;
    }

    /** Only a zaak of this person: what else an action was about may be of others. */
    private static String own(Uitdraai all, Regel r) {
        return all.zaken().stream().anyMatch(z -> z.identificatie().equals(r.onderwerp())) ? r.onderwerp() : "";
    }

    private static String csv(Uitdraai all) {
        Stream<List<String>> head =
                Stream.of(List.of("soort", "tijdstip of start", "wat", "waarover", "status of activiteit"));
        Stream<List<String>> cases = all.zaken().stream()
                .map(z -> List.of("zaak", z.startdatum(), z.zaaktype(), z.identificatie(), z.status()));
        Stream<List<String>> actions = all.verwerkingen().stream()
                .map(r -> List.of(
                        "verwerking",
                        r.tijdstip().toString(),
                        Activiteitweergave.word(r.naam()),
                        own(all, r),
                        r.activiteit()));
        return Stream.concat(head, Stream.concat(cases, actions))
                .map(row -> row.stream().map(InzageverzoekController::cell).collect(Collectors.joining(";")))
                .collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
    }

    /** A cell that a spreadsheet does not take for a formula. */
    private static String cell(String text) {
        String safe = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
