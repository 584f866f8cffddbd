// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.zaaktypen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A block of fields in a YAML file. What is wrong with it goes to a list, with its line, so that all of it is told at once. */
final class Yamlblok {
    private final Node at;
    private final Map<String, Node> fields = new LinkedHashMap<>();
    private final List<String> faults;

    private Yamlblok(Node at, List<String> faults) {
        this.at = at;
        this.faults = faults;
    }

    /**
     * The block at a node.
     *
     * @param known names that it may have
     * @param what  what it is, for the faults
     */
    static Yamlblok of(Node node, Set<String> known, String what, List<String> faults) {
        Yamlblok block = new Yamlblok(node, faults);
        if (!(node instanceof MappingNode mapping)) {
            block.fault(node, what + " heeft geen velden; verwacht: " + String.join(", ", known));
            return block;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            String name = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (!known.contains(name)) {
                block.fault(tuple.getKeyNode(), "onbekend veld '" + name + "'; verwacht: " + String.join(", ", known));
            } else if (block.fields.put(name, tuple.getValueNode()) != null) {
                block.fault(tuple.getKeyNode(), "het veld '" + name + "' staat er twee keer");
            }
        }
        return block;
    }

    /** A text that must be there. */
    String required(String name, int longest) {
        Optional<String> text = optional(name, longest);
        if (text.isEmpty() && !fields.containsKey(name)) {
            fault(at, "het veld '" + name + "' ontbreekt");
        }
        return text.orElse("");
    }

    /** A text that may be there, but then not empty. */
    Optional<String> optional(String name, int longest) {
        return Optional.ofNullable(fields.get(name)).flatMap(node -> text(node, name, longest));
    }

    /** The entries of a list; none when it is absent. */
    List<Node> list(String name) {
        Node node = fields.get(name);
        if (node == null) {
            return List.of();
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        fault(node, "het veld '" + name + "' is geen lijst");
        return List.of();
    }

    /** The entries of a list of texts. */
    List<String> texts(String name, int longest) {
        List<String> texts = new ArrayList<>();
        for (Node entry : list(name)) {
            text(entry, name, longest).ifPresent(texts::add);
        }
        return texts;
    }

    private Optional<String> text(Node node, String name, int longest) {
        String text = node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
        if (text.isEmpty()) {
            fault(node, "het veld '" + name + "' is leeg of geen tekst");
            return Optional.empty();
        }
        if (text.length() > longest) {
            fault(node, "'" + text + "' is langer dan " + longest + " tekens");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    /** A fault in a field, or in the block when the field is absent. */
    void fault(String name, String text) {
        fault(fields.getOrDefault(name, at), text);
    }

    private void fault(Node node, String text) {
        faults.add("regel " + (node.getStartMark().getLine() + 1) + ": " + text);
    }
}
