// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.uitvoering;

import static nl.zaakregie.stuf.Namen.OBJECT;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.bericht.ServiceFinder;
import nl.zaakregie.stuf.Berichtcode;
import nl.zaakregie.stuf.Namen;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.StufObject;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.testplatform.controle.Logboek;
import nl.zaakregie.testplatform.controle.Onderzoek;
import nl.zaakregie.testplatform.maker.Koppen;
import nl.zaakregie.testplatform.maker.Proefinstelling;
import nl.zaakregie.testplatform.schaduw.Geheugen;
import nl.zaakregie.testplatform.schaduw.Schaduwregister;
import nl.zaakregie.testplatform.tegenspeler.Tegenspeler;
import nl.zaakregie.testplatform.testset.Controleaanroep;
import nl.zaakregie.testplatform.testset.Recept;
import nl.zaakregie.testplatform.testset.Richting;
import nl.zaakregie.testplatform.testset.Stap;
import nl.zaakregie.testplatform.verkeer.Belastingmeting;
import nl.zaakregie.testplatform.verkeer.Httpbericht;
import nl.zaakregie.testplatform.verkeer.Uitwisseling;
import nl.zaakregie.xml.Voorbeelden;
import org.yaml.snakeyaml.Yaml;

/**
 * The two examples of a check, from {@code controles/ID.yml}: a good one, and a wrong one that says only what differs.
 * README.md beside the files describes the fields.
 */
final class Controlevoorbeeld {
    private final String id;
    private final Map<String, Object> goed;
    private final Map<String, Object> fout;

    private Controlevoorbeeld(String id, Map<String, Object> goed, Map<String, Object> fout) {
        this.id = id;
        this.goed = goed;
        this.fout = fout;
    }

    @SuppressWarnings("unchecked")
    static Controlevoorbeeld read(String id) {
        try (InputStream in = Controlevoorbeeld.class.getResourceAsStream("/controles/" + id + ".yml")) {
            Map<String, Map<String, Object>> all =
                    new Yaml().load(Objects.requireNonNull(in, "Check " + id + " has no controles/" + id + ".yml"));
            Map<String, Object> wrong = new HashMap<>(all.get("goed"));
            wrong.putAll(all.get("fout"));
            return new Controlevoorbeeld(id, all.get("goed"), wrong);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    Checks.Uitslag goed() {
        return run(goed);
    }

    Checks.Uitslag fout() {
        return run(fout);
    }

    private Checks.Uitslag run(Map<String, Object> v) {
        boolean fromSystem = "systeem".equals(v.get("van"));
        Service dienst = Arrays.stream(Service.values())
                .filter(s -> s.label().equals(v.get("dienst")))
                .findFirst()
                .orElseThrow();
        Geheugen geheugen = geheugen(v);
        String request = Voorbeelden.text((String) v.get("verzoek"));
        Httpbericht verzoek = request(v, dienst, fromSystem ? replaced(request, v) : request);
        Optional<Httpbericht> antwoord =
                v.containsKey("geen") ? Optional.empty() : Optional.of(answer(v, geheugen, verzoek, fromSystem));
        Optional<StufObject> ervoor =
                Optional.ofNullable((String) v.get("ervoor")).map(Controlevoorbeeld::object);
        if (Boolean.TRUE.equals(v.get("toepassen"))) {
            geheugen.register().apply(dienst, verzoek.bericht().orElseThrow());
        }
        Uitwisseling exchange = new Uitwisseling(
                Instant.now(), Duration.ofMillis(20), verzoek, antwoord, String.valueOf(v.get("geen")));
        Onderzoek.Geval geval = new Onderzoek.Geval(
                stap(v, dienst, fromSystem),
                exchange,
                geheugen,
                Proefinstelling.standard(),
                new Logboek(),
                ervoor,
                list(v, "doorgegeven").stream()
                        .map(f -> Voorbeelden.read(f).root())
                        .toList());
        Controleaanroep call = new Controleaanroep(id, list(v, "parameters"));
        if (Boolean.TRUE.equals(v.get("eerder"))) {
            Checks.run(List.of(call), geval);
        }
        return Checks.run(List.of(call), geval).getFirst();
    }

    private static Stap stap(Map<String, Object> v, Service dienst, boolean fromSystem) {
        Berichtcode expected = Berichtcode.find(String.valueOf(v.getOrDefault("verwacht", "Bv03")))
                .orElseThrow();
        return new Stap(
                1,
                fromSystem ? Richting.NAAR_PLATFORM : Richting.NAAR_SYSTEEM,
                dienst,
                "",
                Optional.of(new Recept("", Map.of())),
                expected,
                Set.of(),
                false,
                "",
                List.of(),
                "",
                "");
    }

    @SuppressWarnings("unchecked")
    private static Geheugen geheugen(Map<String, Object> v) {
        Geheugen geheugen = new Geheugen(new Schaduwregister("9999"));
        for (String file : list(v, "register")) {
            StufElement message = Voorbeelden.read(file).root();
            geheugen.register().apply(ServiceFinder.find("", message).orElseThrow(), message);
        }
        ((Map<String, String>) v.getOrDefault("variabelen", Map.of())).forEach(geheugen::put);
        ((Map<String, String>) v.getOrDefault("berichten", Map.of()))
                .forEach((name, file) ->
                        geheugen.put(name, "x", Voorbeelden.read(file).root()));
        geheugen.putAntwoorden(list(v, "antwoorden"));
        Optional.ofNullable((List<Integer>) v.get("meting"))
                .ifPresent(m -> geheugen.putMeting(
                        new Belastingmeting(m.get(0), m.get(1), 50, List.of((long) m.get(2)), "HTTP 500")));
        return geheugen;
    }

    private static StufObject object(String file) {
        StufElement object = Voorbeelden.read(file).root().child(OBJECT).orElseThrow();
        return new StufObject(object.transform(e -> e.withoutAttribute(Namen.VERWERKINGSSOORT)));
    }

    private static Httpbericht request(Map<String, Object> v, Service dienst, String text) {
        String action = String.valueOf(v.getOrDefault("soapaction", "\"" + dienst.soapAction() + "\""));
        String path = String.valueOf(v.getOrDefault("pad", dienst.portsoort().name()));
        return Httpbericht.request(
                path, Map.of("Content-Type", type(v), "SOAPAction", action), text.getBytes(StandardCharsets.UTF_8));
    }

    private static String type(Map<String, Object> v) {
        return String.valueOf(v.getOrDefault("type", "text/xml; charset=utf-8"));
    }

    private static Httpbericht answer(
            Map<String, Object> v, Geheugen geheugen, Httpbericht verzoek, boolean fromSystem) {
        String name = String.valueOf(v.get("antwoord"));
        String text = name.equals("register")
                ? new Tegenspeler(
                                geheugen.register(),
                                new Koppen(Clock.systemUTC()),
                                Systeem.of("9999", "ZAAKSYS"),
                                "9999")
                        .answer(verzoek)
                        .tekst()
                : Voorbeelden.text(name);
        String given = fromSystem ? text : replaced(text, v);
        int status = (int) v.getOrDefault("status", given.contains(":Fault") ? 500 : 200);
        return Httpbericht.answer(status, Map.of("Content-Type", type(v)), given.getBytes(StandardCharsets.UTF_8));
    }

    @SuppressWarnings("unchecked")
    private static String replaced(String text, Map<String, Object> v) {
        String result = text;
        for (List<String> pair : (List<List<String>>) v.getOrDefault("vervang", List.of())) {
            String now = new Koppen(Clock.systemUTC()).nu().value();
            assertPresent(result, pair.get(0));
            result = result.replace(pair.get(0), pair.get(1).replace("{nu}", now));
        }
        for (List<String> pair : (List<List<String>>) v.getOrDefault("vervangEen", List.of())) {
            assertPresent(result, pair.get(0));
            result = result.substring(0, result.indexOf(pair.get(0)))
                    + pair.get(1)
                    + result.substring(result.indexOf(pair.get(0)) + pair.get(0).length());
        }
        return result;
    }

    private static void assertPresent(String text, String part) {
        if (!text.contains(part)) {
            throw new AssertionError("The message has no \"" + part + "\" to replace");
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> list(Map<String, Object> v, String name) {
        return (List<String>) v.getOrDefault(name, List.of());
    }
}
