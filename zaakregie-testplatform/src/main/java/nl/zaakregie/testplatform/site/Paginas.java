// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.site;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.testplatform.scherm.Pagina;
import nl.zaakregie.testplatform.verslag.Htmlverslag;
import nl.zaakregie.testplatform.verslag.Jsonverslag;
import nl.zaakregie.testplatform.verslag.Junitverslag;
import nl.zaakregie.testplatform.verslag.Verslagmap;
import tools.jackson.databind.json.JsonMapper;

/** Which page belongs to which address. */
final class Paginas {
    private static final JsonMapper JSON = new JsonMapper();

    private final Runs runs;
    private final Verslagmap verslagen;

    Paginas(Runs runs, Verslagmap verslagen) {
        this.runs = runs;
        this.verslagen = verslagen;
    }

    Respons answer(String method, URI address, Formulier velden) throws IOException {
        String[] parts = address.getPath().substring(1).split("/");
        boolean post = method.equals("POST");
        if (!post && !method.equals("GET") && !method.equals("HEAD")) {
            return Respons.text(405, "Alleen GET en POST.");
        }
        Formulier query =
                Formulier.parse(Optional.ofNullable(address.getRawQuery()).orElse(""));
        return switch (parts[0]) {
            case "" -> Respons.html(200, first(Formulier.empty(), ""));
            case "volg.js" -> Respons.of("text/javascript; charset=utf-8", script());
            case "verslagen" -> parts.length == 2 ? report(parts[1]) : missing();
            case "vergelijk" -> compare(query);
            case "runs" -> post && parts.length == 1 ? start(velden) : run(post, parts, query, velden);
            default -> missing();
        };
    }

    private String first(Formulier velden, String fault) {
        return new Aanvraagpagina(velden, fault).write(runs.list(), verslagen.list());
    }

    private Respons start(Formulier velden) {
        try {
            return Respons.goTo(
                    "/runs/" + runs.start(new Aanvraag(velden).opdracht()).id());
        } catch (IllegalArgumentException e) {
            return Respons.html(400, first(velden, String.valueOf(e.getMessage())));
        }
    }

    private Respons run(boolean post, String[] parts, Formulier query, Formulier velden) {
        Optional<Runs.Lopend> found = parts.length < 2 ? Optional.empty() : runs.find(parts[1]);
        if (found.isEmpty()) {
            return missing();
        }
        Runs.Lopend lopend = found.get();
        String what = parts.length == 2 ? "" : parts[2];
        return post ? act(lopend, what, velden) : show(lopend, what, query);
    }

    private Respons act(Runs.Lopend lopend, String what, Formulier velden) {
        switch (what) {
            case "stop" -> lopend.tester().stop(lopend.run());
            case "besluit" -> lopend.tester().besluit(velden.get("herhaal").equals("ja"));
            case "beoordeel" -> {
                lopend.run().beoordeel(velden.get("stap"), velden.get("goed").equals("ja"));
                runs.keep(lopend.run());
            }
            default -> {
                return missing();
            }
        }
        return Respons.goTo("/runs/" + lopend.run().id());
    }

    private Respons show(Runs.Lopend lopend, String what, Formulier query) {
        Runpagina page = new Runpagina(lopend);
        return switch (what) {
            case "" -> Respons.html(200, page.write());
            case "stand" -> state(page, query.get("gezien"));
            case "verslag.html" -> Respons.html(200, Htmlverslag.write(page.verslag()));
            case "verslag.json" -> Respons.of("application/json", Jsonverslag.write(page.verslag()));
            case "verslag.junit.xml" -> Respons.of("application/xml", Junitverslag.write(page.verslag()));
            default -> missing();
        };
    }

    /** What the script puts into the page; nothing when nothing changed. */
    private static Respons state(Runpagina page, String seen) {
        String mark = page.merk();
        if (mark.equals(seen)) {
            return new Respons(204, "text/plain", new byte[0]);
        }
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("merk", mark);
        state.put("nu", page.nu());
        state.put("stand", page.stand());
        state.put("voorbij", page.voorbij());
        return Respons.of("application/json", JSON.writeValueAsString(state));
    }

    private Respons report(String name) throws IOException {
        Optional<Path> file = verslagen.find(name);
        if (file.isEmpty()) {
            return missing();
        }
        String type = name.endsWith(".html")
                ? "text/html; charset=utf-8"
                : name.endsWith(".json") ? "application/json" : "application/xml";
        return new Respons(200, type, Files.readAllBytes(file.get()));
    }

    private Respons compare(Formulier query) {
        Optional<Path> first = verslagen.find(query.get("eerst") + ".json");
        Optional<Path> second = verslagen.find(query.get("daarna") + ".json");
        return first.isEmpty() || second.isEmpty()
                ? missing()
                : Respons.html(200, Vergelijkpagina.of(Jsonverslag.read(first.get()), Jsonverslag.read(second.get())));
    }

    private static Respons missing() {
        return Respons.html(
                404,
                Pagina.of(
                        "Niet gevonden",
                        "<a href=\"/\">Alle runs</a>",
                        "<div class=\"zr-title\"><h1>Deze pagina is er niet</h1></div>"));
    }

    private static String script() throws IOException {
        try (InputStream in = Paginas.class.getResourceAsStream("volg.js")) {
            if (in == null) {
                throw new IOException("Missing volg.js");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
