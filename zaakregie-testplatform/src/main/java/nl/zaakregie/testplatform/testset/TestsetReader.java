// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.testset;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.stuf.Berichtcode;

/** Reads the test sets that come with the platform. */
public final class TestsetReader {
    private static final Set<String> SCENARIO =
            Set.of("id", "titel", "paragrafen", "eisen", "vooraf", "optioneel", "toelichting", "afwijking", "stappen");
    private static final Set<String> STAP = Set.of(
            "nr",
            "richting",
            "dienst",
            "omschrijving",
            "opdracht",
            "bericht",
            "antwoord",
            "ook",
            "magOntbreken",
            "bewaart",
            "controles",
            "vraag",
            "afwijking");

    private final Map<String, List<String>> groepen;

    private TestsetReader(Map<String, List<String>> groepen) {
        this.groepen = groepen;
    }

    /**
     * All sets.
     *
     * @throws IllegalStateException with the file and the place, when a file is not right
     */
    public static List<Testset> list() {
        TestsetReader reader = new TestsetReader(yaml("controlegroepen.yml").lists());
        return yaml("sets.yml").maps("sets").stream().map(reader::testset).toList();
    }

    /** The set of a name. */
    public static Optional<Testset> find(String naam) {
        return list().stream().filter(set -> set.naam().equalsIgnoreCase(naam)).findFirst();
    }

    private Testset testset(Yaml entry) {
        entry.allow(Set.of("naam", "titel", "versie", "rollen"));
        MessageDigest digest = sha256();
        Map<Rol, List<Scenario>> scenarios = new LinkedHashMap<>();
        for (Map.Entry<String, List<String>> each : entry.map("rollen").lists().entrySet()) {
            String name = each.getKey();
            String file = each.getValue().getFirst();
            byte[] bytes = bytes(file);
            digest.update(bytes);
            Rol rol = Rol.find(name)
                    .orElseThrow(() -> new IllegalStateException("sets.yml: onbekende rol '" + name + "'"));
            scenarios.put(rol, scenarios(Yaml.read(new ByteArrayInputStream(bytes), file)));
        }
        return new Testset(
                entry.get("naam"),
                entry.get("titel"),
                entry.get("versie"),
                HexFormat.of().formatHex(digest.digest()),
                scenarios);
    }

    private List<Scenario> scenarios(Yaml file) {
        return file.allow(Set.of("rol", "code", "scenarios")).maps("scenarios").stream()
                .map(this::scenario)
                .toList();
    }

    private Scenario scenario(Yaml entry) {
        entry.allow(SCENARIO);
        Yaml named = new Yaml(entry.velden(), entry.plaats() + " (" + entry.get("id") + ")");
        return new Scenario(
                named.get("id"),
                named.get("titel"),
                named.texts("paragrafen"),
                named.texts("eisen"),
                named.texts("vooraf"),
                named.flag("optioneel"),
                named.text("toelichting"),
                named.text("afwijking"),
                named.maps("stappen").stream().map(this::stap).toList());
    }

    private Stap stap(Yaml entry) {
        entry.allow(STAP);
        Richting richting = Arrays.stream(Richting.values())
                .filter(r -> r.teken().equals(entry.get("richting")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(entry.plaats() + ": richting is P>T of T>P"));
        boolean sends = richting == Richting.NAAR_SYSTEEM;
        return new Stap(
                Integer.parseInt(entry.get("nr")),
                richting,
                service(entry),
                entry.get(sends ? "omschrijving" : "opdracht"),
                sends ? Optional.of(recept(entry.map("bericht"))) : Optional.empty(),
                code(entry.get("antwoord"), entry),
                Set.copyOf(entry.texts("ook").stream().map(c -> code(c, entry)).toList()),
                entry.flag("magOntbreken"),
                entry.text("bewaart"),
                controles(entry),
                entry.text("vraag"),
                entry.text("afwijking"));
    }

    private static Recept recept(Yaml entry) {
        Map<String, List<String>> fields = new LinkedHashMap<>(entry.lists());
        fields.remove("soort");
        return new Recept(entry.get("soort"), fields);
    }

    private static Service service(Yaml entry) {
        String name = entry.get("dienst");
        return Arrays.stream(Service.values())
                .filter(s -> s.label().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(entry.plaats() + ": onbekende dienst '" + name + "'"));
    }

    private static Berichtcode code(String text, Yaml entry) {
        return Berichtcode.find(text)
                .orElseThrow(
                        () -> new IllegalStateException(entry.plaats() + ": onbekende berichtcode '" + text + "'"));
    }

    private List<Controleaanroep> controles(Yaml entry) {
        Set<Controleaanroep> found = new LinkedHashSet<>();
        for (Object item : entry.items("controles")) {
            if (item instanceof Map<?, ?> map) {
                map.forEach((key, value) -> found.add(new Controleaanroep(String.valueOf(key), Yaml.asList(value))));
            } else {
                addGroup(String.valueOf(item), found);
            }
        }
        return new ArrayList<>(found);
    }

    private void addGroup(String name, Set<Controleaanroep> into) {
        List<String> members = groepen.get(name);
        if (members == null) {
            into.add(new Controleaanroep(name, List.of()));
        } else {
            members.forEach(member -> addGroup(member, into));
        }
    }

    private static Yaml yaml(String file) {
        return Yaml.read(new ByteArrayInputStream(bytes(file)), file);
    }

    private static byte[] bytes(String file) {
        try (InputStream stream = TestsetReader.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("Missing in the platform: " + file);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
