// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.zaaktypen;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import nl.zaakregie.catalogus.Plansoort;
import nl.zaakregie.catalogus.Rolsoort;
import nl.zaakregie.catalogus.Roltype;
import nl.zaakregie.catalogus.Statustype;
import nl.zaakregie.catalogus.Zaaktype;
import nl.zaakregie.stuf.Tijdstip;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** One file of zaaktypen. Every fault in it is told, with its line; a file with a fault is not used at all. */
final class Catalogusbestand {
    private static final Set<String> FIELDS = new TreeSet<>(Set.of(
            "code", "omschrijving", "identificatie", "soort", "ookGenoemd", "ingangsdatum", "statussen", "rollen"));
    private static final Set<String> ROLE_FIELDS = new TreeSet<>(Set.of("omschrijving", "soort"));

    private final String name;
    private final List<String> faults = new ArrayList<>();
    private final Set<String> codes = new HashSet<>();

    private Catalogusbestand(String name) {
        this.name = name;
    }

    /**
     * The zaaktypen in a file.
     *
     * @param name what to call the file in the faults
     * @throws CatalogusException when there is anything wrong with it
     */
    static List<Zaaktype> read(String source, String name) {
        Catalogusbestand file = new Catalogusbestand(name);
        List<Zaaktype> types = file.types(file.compose(source));
        if (!file.faults.isEmpty()) {
            throw file.failure();
        }
        return types;
    }

    private CatalogusException failure() {
        return new CatalogusException(name, faults);
    }

    private Node compose(String source) {
        try {
            Node root = new Yaml(new LoaderOptions()).compose(new StringReader(source));
            if (root != null) {
                return root;
            }
            faults.add("regel 1: het bestand is leeg; verwacht: een lijst 'zaaktypen'");
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            faults.add("regel " + line + ": geen geldige YAML (" + e.getProblem() + ")");
        } catch (YAMLException e) {
            faults.add("geen geldige YAML (" + e.getMessage() + ")");
        }
        throw failure();
    }

    private List<Zaaktype> types(Node root) {
        Yamlblok file = Yamlblok.of(root, Set.of("zaaktypen"), "het bestand", faults);
        List<Node> entries = file.list("zaaktypen");
        if (entries.isEmpty() && faults.isEmpty()) {
            file.fault("zaaktypen", "de lijst 'zaaktypen' ontbreekt of is leeg");
        }
        return entries.stream().map(this::type).toList();
    }

    private Zaaktype type(Node node) {
        Yamlblok block = Yamlblok.of(node, FIELDS, "een zaaktype", faults);
        String code = block.required("code", 10);
        if (!code.isEmpty() && !codes.add(code)) {
            block.fault("code", "het zaaktype '" + code + "' staat er twee keer");
        }
        return new Zaaktype(
                code,
                block.required("omschrijving", 80),
                block.optional("identificatie", 40).orElse(""),
                soort(block),
                block.texts("ookGenoemd", 80),
                ingangsdatum(block),
                statuses(block),
                block.list("rollen").stream().map(this::role).toList());
    }

    private static Plansoort soort(Yamlblok block) {
        String text = block.optional("soort", 20).orElse("gewoon");
        return switch (text) {
            case "gezinsplan" -> Plansoort.GEZINSPLAN;
            case "levensdomeinplan" -> Plansoort.LEVENSDOMEINPLAN;
            case "gewoon" -> Plansoort.GEWOON;
            default -> {
                block.fault("soort", "soort '" + text + "' is onbekend; kies gezinsplan, levensdomeinplan of gewoon");
                yield Plansoort.GEWOON;
            }
        };
    }

    private static String ingangsdatum(Yamlblok block) {
        String date = block.optional("ingangsdatum", 10).orElse("20150101").replace("-", "");
        if (!Tijdstip.isDate(date)) {
            block.fault("ingangsdatum", "de ingangsdatum bestaat niet; verwacht: jjjjmmdd");
        }
        return date;
    }

    private static List<Statustype> statuses(Yamlblok block) {
        List<String> names = block.texts("statussen", 80);
        if (!block.has("statussen")
                || (names.isEmpty() && block.list("statussen").isEmpty())) {
            block.fault("statussen", "de lijst 'statussen' ontbreekt of is leeg");
        }
        List<Statustype> statuses = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String status : names) {
            if (!seen.add(status.toLowerCase(Locale.ROOT))) {
                block.fault("statussen", "de status '" + status + "' staat er twee keer");
            }
            statuses.add(new Statustype(statuses.size() + 1, status));
        }
        return statuses;
    }

    private Roltype role(Node node) {
        Yamlblok block = Yamlblok.of(node, ROLE_FIELDS, "een rol", faults);
        String text = block.required("soort", 20);
        Rolsoort soort = Rolsoort.OVERIG;
        try {
            soort = Rolsoort.valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            if (!text.isEmpty()) {
                block.fault("soort", "rolsoort '" + text + "' is onbekend; kies " + names());
            }
        }
        return new Roltype(block.required("omschrijving", 80), soort);
    }

    private static String names() {
        return String.join(
                ", ",
                java.util.Arrays.stream(Rolsoort.values())
                        .map(soort -> soort.name().toLowerCase(Locale.ROOT))
                        .toList());
    }
}
