// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.dialect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.stuf.Namen;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.xml.Elementmodel;
import org.jspecify.annotations.Nullable;

/** Recognises every known deviation in a request and says what was meant, where that loses and guesses nothing. */
public final class Dialecten {
    /** What is to be left out comes first, the order of what remains last. */
    private static final List<Dialect> ALL = List.of(
            new OneObjectDialect(),
            new UnequalObjectsDialect(),
            new EmptyRelationDialect(),
            new EmptyGroupDialect(),
            new NoValueDialect(),
            new EntiteittypeDialect(),
            new VerwerkingssoortDialect(),
            new SleutelDialect(),
            new ScopeDialect(),
            new StuurgegevensDialect(),
            new FunctieDialect(),
            new ReferentienummerDialect(),
            new TijdstipDialect(),
            new StatuscodeDialect(),
            new TaalDialect(),
            new AanduidingDialect(),
            new MedewerkerDialect(),
            new AdresDialect(),
            new GeometrieDialect(),
            new InhoudDialect(),
            new TextLengthDialect(),
            new OrderDialect());

    private static final Choice WITHOUT_SCHEMA_FAULTS =
            new Choice(ALL.stream().filter(d -> !d.refusedBySchema()).toList());
    private static final Choice WITH_SCHEMA_FAULTS = new Choice(ALL);

    private Dialecten() {}

    /**
     * A deviation.
     *
     * @param regel    its code, {@code SOEP-nn}
     * @param at       element of the message as it came
     * @param tekst    what is written and what is asked for, in Dutch
     * @param harmless whether even a strict partner may write it
     */
    public record Note(String regel, StufElement at, String tekst, boolean harmless) {}

    /**
     * What was made of a message.
     *
     * @param root   the message as it was meant; what no schema allows and is kept all the same stands in the namespace
     *               {@link Namen#BEWAARD}
     * @param judged what the schema is to judge: the same without what is kept outside the schema
     * @param notes  the deviations, in order of the document
     */
    public record Result(StufElement root, StufElement judged, List<Note> notes) {
        public Result {
            notes = List.copyOf(notes);
        }
    }

    /**
     * Understands a request.
     *
     * @param root         the message as it came
     * @param service      the service it asks for
     * @param gemeentecode four digits that the numbers of medewerkers start with; empty when any will do
     * @param model        what the schema says of the message, when it has it
     * @param faultyPaths  XPaths at which the schema found faults; none when it accepts the message
     */
    public static Result understand(
            StufElement root,
            Service service,
            String gemeentecode,
            Optional<Elementmodel> model,
            Set<String> faultyPaths) {
        Gesprek gesprek = new Gesprek(root, service, gemeentecode, model, faultyPaths);
        Choice choice = faultyPaths.isEmpty() ? WITHOUT_SCHEMA_FAULTS : WITH_SCHEMA_FAULTS;
        StufElement understood = walk(root, Plaats.ofRoot(gesprek), choice);
        if (understood == null || gesprek.notes().isEmpty()) {
            return new Result(root, root, List.of());
        }
        return new Result(understood, judged(understood), gesprek.notes());
    }

    private static @Nullable StufElement walk(StufElement element, Plaats plaats, Choice choice) {
        StufElement current = element;
        for (Dialect dialect : choice.of(element)) {
            StufElement next = dialect.understand(current, plaats);
            if (next == null) {
                return null;
            }
            current = next;
        }
        if (current.children().isEmpty()) {
            return current;
        }
        plaats.understoodAs(current);
        return walkChildren(current, plaats, choice);
    }

    private static StufElement walkChildren(StufElement element, Plaats plaats, Choice choice) {
        List<StufElement> children = new ArrayList<>(element.children().size());
        boolean changed = false;
        for (StufElement child : element.children()) {
            Plaats place = plaats.below(child);
            StufElement understood = walk(child, place, choice);
            changed |= understood != child;
            if (understood != null) {
                children.add(understood);
            }
            place.kept().ifPresent(children::add);
        }
        return changed ? element.withChildren(children) : element;
    }

    private static StufElement judged(StufElement root) {
        return root.transform(element -> {
            StufElement schemaPart =
                    element.mapChildren(child -> child.name().getNamespaceURI().equals(Namen.BEWAARD) ? null : child);
            for (Dialect dialect : WITH_SCHEMA_FAULTS.all(element.localName())) {
                schemaPart = dialect.standIn(schemaPart);
            }
            return schemaPart;
        });
    }

    /** The dialects for elements without text, and the fewer for those that have text. */
    private static final class Choice {
        private final ByName all;
        private final ByName ofText;

        Choice(List<Dialect> dialects) {
            all = new ByName(dialects);
            ofText = new ByName(dialects.stream().filter(d -> !d.withoutText()).toList());
        }

        List<Dialect> of(StufElement element) {
            return (element.text().isBlank() ? all : ofText).of(element.localName());
        }

        List<Dialect> all(String localName) {
            return all.of(localName);
        }
    }

    /** Dialects by the element names they look at, so that a message is searched in one walk. */
    private static final class ByName {
        private final List<Dialect> general;
        private final Map<String, List<Dialect>> byName = new HashMap<>();

        ByName(List<Dialect> dialects) {
            general = dialects.stream().filter(d -> d.names().isEmpty()).toList();
            dialects.stream()
                    .flatMap(d -> d.names().stream())
                    .forEach(name -> byName.put(
                            name,
                            dialects.stream()
                                    .filter(d ->
                                            d.names().isEmpty() || d.names().contains(name))
                                    .toList()));
        }

        List<Dialect> of(String localName) {
            return byName.getOrDefault(localName, general);
        }
    }
}
