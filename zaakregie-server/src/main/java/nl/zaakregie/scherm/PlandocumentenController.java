// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.zaakregie.gebruiker.Gebruiker;
import nl.zaakregie.regie.Documentlezing;
import nl.zaakregie.regie.Plandocumenten;
import nl.zaakregie.rgbz.Zaakdocument;
import nl.zaakregie.verwerking.Activiteit;
import nl.zaakregie.verwerking.Gezien;
import nl.zaakregie.verwerking.Inzage;
import nl.zaakregie.verwerking.Verwerkingslog;
import nl.zaakregie.zaak.Planinzage.Onderdeel;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The documents of a plan and of what somebody may see of it, as the zaaksysteem has them now. */
@Controller
class PlandocumentenController {
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final Map<String, String> SOORTEN = Map.of(
            "application/pdf",
            "pdf",
            "text/plain",
            "tekst",
            "application/msword",
            "Word",
            OFFICE + "wordprocessingml.document",
            "Word",
            "application/vnd.ms-excel",
            "Excel",
            OFFICE + "spreadsheetml.sheet",
            "Excel",
            "application/vnd.oasis.opendocument.text",
            "OpenDocument",
            "application/vnd.ms-outlook",
            "e-mail",
            "message/rfc822",
            "e-mail");

    private final Planlezer lezer;
    private final Plandocumenten documenten;
    private final Verwerkingslog log;

    PlandocumentenController(Planlezer lezer, Plandocumenten documenten, Verwerkingslog log) {
        this.lezer = lezer;
        this.documenten = documenten;
        this.log = log;
    }

    /** A document as a row. */
    record Rij(
            String titel,
            String identificatie,
            String soort,
            String datum,
            String status,
            String vertrouwelijkheid,
            boolean inhoud) {

        static Rij of(Zaakdocument document) {
            return new Rij(
                    document.text("titel").isEmpty() ? "Document zonder titel" : document.text("titel"),
                    document.identificatie().orElse(""),
                    kind(document.text("formaat")),
                    Opmaak.dag(document.text("creatiedatum")),
                    document.text("status").replace('_', ' '),
                    document.text("vertrouwelijkAanduiding")
                            .toLowerCase(Locale.ROOT)
                            .replace('_', ' '),
                    true);
        }
    }

    /** A media type as people call it; another one as it is. */
    private static String kind(String formaat) {
        return formaat.startsWith("image/") ? "afbeelding" : SOORTEN.getOrDefault(formaat, formaat);
    }

    /** The documents of one zaak of the plan. */
    record Groep(String naam, String zaak, List<Rij> rijen, String storing) {}

    @GetMapping("/app/gezinsplannen/{identificatie}/documenten")
    String list(@AuthenticationPrincipal Gebruiker who, @PathVariable String identificatie, Model model) {
        Planweergave view = lezer.read(who, identificatie);
        List<Groep> groups =
                visible(view).parallel().map(part -> group(who, part)).toList();
        Planlezer.head(model, view, "documenten");
        model.addAttribute(
                "groepen",
                groups.stream()
                        .filter(g -> !g.rijen().isEmpty() || !g.storing().isEmpty())
                        .toList());
        model.addAttribute(
                "aantal", groups.stream().mapToInt(g -> g.rijen().size()).sum());
        return "plandocumenten";
    }

    private Groep group(Gebruiker who, Onderdeel part) {
        String zaak = part.zaak().identificatie().orElse("");
        Plandocumenten.Lijst found = documenten.list(who, zaak);
        List<Rij> rows = found.documenten().stream().map(Rij::of).toList();
        return new Groep(part.zaak().text("omschrijving"), zaak, rows, found.storing());
    }

    /** Who does not direct the plan sees the documents of their own deelplannen only. */
    private static Stream<Onderdeel> visible(Planweergave view) {
        return view.plan().regie()
                ? view.plan().all()
                : view.plan().onderdelen().stream().filter(o -> o.soort() == nl.zaakregie.catalogus.Plansoort.DEELPLAN);
    }

    @GetMapping("/app/gezinsplannen/{identificatie}/documenten/{zaak}/{document}")
    void download(
            @AuthenticationPrincipal Gebruiker who,
            @PathVariable String identificatie,
            @PathVariable String zaak,
            @PathVariable String document,
            HttpServletResponse response)
            throws IOException {
        Planweergave view = lezer.read(who, identificatie);
        boolean mine = visible(view)
                .anyMatch(o -> o.zaak().identificatie().filter(zaak::equals).isPresent());
        boolean listed = mine
                && documenten.list(who, zaak).documenten().stream()
                        .anyMatch(
                                d -> d.identificatie().filter(document::equals).isPresent());
        if (!listed) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        log.view(new Inzage(who, Activiteit.DOCUMENT, document, ""), () -> new Gezien<>(document, view.bsns()));
        try (Documentlezing found = documenten
                .open(who, zaak, document)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_GATEWAY))) {
            send(found, response);
        }
    }

    /** Always as something to save: content of others is never shown by the browser as a page of ours. */
    private static void send(Documentlezing found, HttpServletResponse response) throws IOException {
        Zaakdocument document = found.document();
        String file = document.bestandsnaam().isEmpty()
                ? document.identificatie().orElse("document")
                : document.bestandsnaam();
        response.setContentType("application/octet-stream");
        response.setContentLengthLong(found.grootte());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(file, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        found.writeTo(response.getOutputStream());
    }
}
