// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.zaakregie.bericht.Portsoort;
import nl.zaakregie.gebruiker.Gebruiker;
import nl.zaakregie.instellingen.Instellingen;
import nl.zaakregie.instellingen.Rol;
import nl.zaakregie.regie.Veldfout;
import nl.zaakregie.stuf.Bsnzoeker;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.toetsing.Runregel;
import nl.zaakregie.toetsing.Toetsdienst;
import nl.zaakregie.toetsing.Toetsweigering;
import nl.zaakregie.verwerking.Activiteit;
import nl.zaakregie.verwerking.Inzage;
import nl.zaakregie.verwerking.Verwerkingslog;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The runs of the test platform: which there were, what differs between two, and starting another. */
@Controller
class TestplatformController {
    private static final String FORM = "testplatform-nieuw";

    private final Toetsdienst toetsen;
    private final Instellingen settings;
    private final Verwerkingslog log;

    TestplatformController(Toetsdienst toetsen, Instellingen settings, Verwerkingslog log) {
        this.toetsen = toetsen;
        this.settings = settings;
        this.log = log;
    }

    /** A run in the words of the page. */
    record Rij(Runregel run, String begin) {
        static Rij of(Runregel run) {
            return new Rij(run, Opmaak.moment(run.begin()));
        }
    }

    @GetMapping("/app/testplatform")
    String list(Model model) {
        model.addAttribute("aan", toetsen.aan());
        model.addAttribute("zelf", toetsen.aan() && !toetsen.eigen().isEmpty());
        model.addAttribute("runs", toetsen.list().stream().map(Rij::of).toList());
        return "testplatform";
    }

    @GetMapping("/app/testplatform/vergelijk")
    String compare(
            @RequestParam(defaultValue = "") String eerst,
            @RequestParam(defaultValue = "") String daarna,
            Model model) {
        var found = toetsen.compare(eerst, daarna).orElseThrow(Nummers::notFound);
        model.addAttribute("v", found);
        model.addAttribute("eerst", Rij.of(found.eerst()));
        model.addAttribute("daarna", Rij.of(found.daarna()));
        return "testplatform-vergelijk";
    }

    @GetMapping("/app/testplatform/nieuw")
    String form(
            @RequestParam(defaultValue = "") String zelf,
            @RequestParam(defaultValue = "") String van,
            @RequestParam(defaultValue = "") String scenario,
            Model model) {
        Map<String, String> fields = new HashMap<>(Toetsdienst.leeg());
        if (!zelf.isEmpty()) {
            fields.putAll(ourselves());
        } else if (!van.isEmpty()) {
            fields.putAll(toetsen.velden(van).orElseThrow(Nummers::notFound));
            fields.put("scenarios", scenario);
        }
        return show(fields, List.of(), model);
    }

    /** This program as the system under test. */
    private Map<String, String> ourselves() {
        Map<String, String> fields = new HashMap<>(Map.of("product", "Zaakregie", "versie", "0.1.0"));
        Set<String> roots = new TreeSet<>();
        toetsen.eigen().forEach((Portsoort port, URI address) -> {
            fields.put("url-" + port.name(), address.toString());
            roots.add(address.toString().replaceFirst("/" + port.name() + "$", ""));
        });
        if (roots.size() == 1) {
            fields.keySet().removeIf(name -> name.startsWith("url-"));
            fields.put("url", roots.iterator().next());
        }
        Systeem self = settings.names(Rol.ZAAKSYSTEEM).getLast();
        fields.put("ontvanger", self.organisatie() + ":" + self.applicatie());
        fields.put("gemeentecode", settings.gemeentecode());
        return fields;
    }

    private String show(Map<String, String> fields, List<Veldfout> wrong, Model model) {
        Map<String, String> shown = new HashMap<>(fields);
        shown.remove("wachtwoord");
        model.addAttribute("velden", shown);
        model.addAttribute("fouten", wrong);
        model.addAttribute("fout", wrong.stream().collect(Collectors.toMap(Veldfout::veld, Veldfout::tekst)));
        model.addAttribute("keuzes", Toetsdienst.keuzes());
        model.addAttribute("adresvelden", Toetsdienst.adresvelden());
        model.addAttribute("aan", toetsen.aan());
        model.addAttribute(
                "meerOpen",
                wrong.stream().anyMatch(f -> f.veld().matches("zender|ontvanger|gemeentecode|variabelen|url-.*"))
                        || shown.keySet().stream().anyMatch(k -> k.startsWith("url-")));
        return FORM;
    }

    @PostMapping("/app/testplatform/nieuw")
    String start(@AuthenticationPrincipal Gebruiker who, @RequestParam Map<String, String> velden, Model model) {
        Map<String, String> fields = new HashMap<>();
        velden.forEach((name, value) -> fields.put(name, value.strip()));
        List<Veldfout> wrong = new ArrayList<>();
        for (String name : List.of("product", "leverancier", "variabelen")) {
            Veldfout.ofNumber(name, fields.getOrDefault(name, "")).ifPresent(wrong::add);
        }
        if (!wrong.isEmpty()) {
            return show(fields, wrong, model);
        }
        try {
            Inzage why = new Inzage(who, Activiteit.TESTRUN, subject(fields), "gestart");
            return "redirect:/app/testplatform/runs/" + log.change(why, () -> toetsen.start(fields));
        } catch (Toetsweigering e) {
            String field = Optional.of(e.veld()).filter(f -> !f.isEmpty()).orElse("set");
            return show(fields, List.of(new Veldfout(field, e.tekst() + ".")), model);
        }
    }

    private static String subject(Map<String, String> fields) {
        return Opmaak.kort(
                fields.getOrDefault("rol", "") + " van " + Bsnzoeker.mask(fields.getOrDefault("product", "")), 80);
    }
}
