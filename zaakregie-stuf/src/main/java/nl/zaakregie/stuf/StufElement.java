// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.stuf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/**
 * One element of a StUF message with everything below it: an immutable value that keeps each element, attribute and text
 * that the message had (StUF 03.01 chapter 3). Comments, processing instructions, prefixes and the white space between
 * elements are not part of it.
 *
 * <p>An element holds either text or child elements. Two elements are equal when their names, attributes (in any order),
 * text and children (in order) are equal; where they stood in the source is not compared.
 */
public final class StufElement {
    private final QName name;
    private final List<Attribuut> attributes;
    private final String text;
    private final List<StufElement> children;
    private final int line;
    private final int column;

    private StufElement(
            QName name, List<Attribuut> attributes, String text, List<StufElement> children, int line, int column) {
        this.name = name;
        this.attributes = attributes;
        this.text = text;
        this.children = children;
        this.line = line;
        this.column = column;
    }

    /** An element with text and nothing else. */
    public static StufElement of(QName name, String text) {
        return new StufElement(name, List.of(), text, List.of(), 0, 0);
    }

    /** An element with children and nothing else. */
    public static StufElement of(QName name, List<StufElement> children) {
        return new StufElement(name, List.of(), "", List.copyOf(children), 0, 0);
    }

    /** An element with children and nothing else. */
    public static StufElement of(QName name, StufElement... children) {
        return new StufElement(name, List.of(), "", List.of(children), 0, 0);
    }

    /** An empty element that says why it is empty: {@code xsi:nil="true" StUF:noValue="..."}. */
    public static StufElement empty(QName name, NoValue reason) {
        return new StufElement(
                name,
                List.of(new Attribuut(Namen.NIL, "true"), new Attribuut(Namen.NO_VALUE, reason.code())),
                "",
                List.of(),
                0,
                0);
    }

    /** A builder for an element of this name. */
    public static Builder builder(QName name) {
        return new Builder(name);
    }

    public QName name() {
        return name;
    }

    /** The local part of the name. */
    public String localName() {
        return name.getLocalPart();
    }

    public List<Attribuut> attributes() {
        return attributes;
    }

    /** The text of the element; the empty string when it has none or holds elements. */
    public String text() {
        return text;
    }

    public List<StufElement> children() {
        return children;
    }

    /** Line of the start tag in the source, counted from 1; 0 when the element was not read. */
    public int line() {
        return line;
    }

    /** Column of the start tag in the source, counted from 1; 0 when the element was not read. */
    public int column() {
        return column;
    }

    /** Whether the name is this one. */
    public boolean is(QName other) {
        return name.equals(other);
    }

    /** The value of an attribute, or the empty Optional when it is not there. */
    public Optional<String> attribute(QName attribute) {
        return Optional.ofNullable(attributeOrNull(attribute));
    }

    private @Nullable String attributeOrNull(QName attribute) {
        for (Attribuut candidate : attributes) {
            if (candidate.name().equals(attribute)) {
                return candidate.value();
            }
        }
        return null;
    }

    /** Whether {@code xsi:nil} is true. */
    public boolean isNil() {
        return isTrue(attributeOrNull(Namen.NIL));
    }

    private static boolean isTrue(@Nullable String text) {
        return "true".equals(text) || "1".equals(text);
    }

    /** The reason that the element has no value, when StUF:noValue holds one of the five reasons. */
    public Optional<NoValue> noValue() {
        String code = attributeOrNull(Namen.NO_VALUE);
        return code == null ? Optional.empty() : NoValue.find(code);
    }

    /** Whether the element has neither text nor children. */
    public boolean isEmpty() {
        return children.isEmpty() && text.isBlank();
    }

    /** Whether the element is an entity by its attributes: it carries StUF:entiteittype. */
    public boolean isEntiteit() {
        return attributeOrNull(Namen.ENTITEITTYPE) != null;
    }

    /** The value of StUF:entiteittype; the empty string when absent. */
    public String entiteittype() {
        String type = attributeOrNull(Namen.ENTITEITTYPE);
        return type == null ? "" : type;
    }

    /** The value of StUF:verwerkingssoort, when it is one of the eight. */
    public Optional<Verwerkingssoort> verwerkingssoort() {
        String code = attributeOrNull(Namen.VERWERKINGSSOORT);
        return code == null ? Optional.empty() : Verwerkingssoort.find(code);
    }

    /** The first child of this name. */
    public Optional<StufElement> child(QName child) {
        for (StufElement candidate : children) {
            if (candidate.name.equals(child)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** All children of this name, in order. */
    public List<StufElement> children(QName child) {
        List<StufElement> found = List.of();
        for (StufElement candidate : children) {
            if (candidate.name.equals(child)) {
                found = found.isEmpty() ? new ArrayList<>(4) : found;
                found.add(candidate);
            }
        }
        return found;
    }

    /** The element reached by following first children along a path of names. */
    public Optional<StufElement> find(QName... path) {
        Optional<StufElement> current = Optional.of(this);
        for (QName step : path) {
            if (current.isEmpty()) {
                return current;
            }
            current = current.get().child(step);
        }
        return current;
    }

    /** The text of the element reached by a path of names, when it is there and not blank. Surrounding white space goes. */
    public Optional<String> value(QName... path) {
        return find(path).map(StufElement::text).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** The boolean of the element reached by a path of names, when it is there and not blank: true for true and 1. */
    public Optional<Boolean> flag(QName... path) {
        return value(path).map(StufElement::isTrue);
    }

    /** A copy with other children. */
    public StufElement withChildren(List<StufElement> newChildren) {
        return new StufElement(
                name, attributes, newChildren.isEmpty() ? text : "", List.copyOf(newChildren), line, column);
    }

    /** A copy with each child replaced; a child for which the function gives null goes away. */
    public StufElement mapChildren(java.util.function.Function<StufElement, @Nullable StufElement> mapper) {
        List<StufElement> mapped = new ArrayList<>(children.size());
        boolean changed = false;
        for (StufElement child : children) {
            StufElement result = mapper.apply(child);
            changed |= result != child;
            if (result != null) {
                mapped.add(result);
            }
        }
        return changed ? withChildren(mapped) : this;
    }

    /** A copy with another text and no children. */
    public StufElement withText(String newText) {
        return new StufElement(name, attributes, newText, List.of(), line, column);
    }

    /** A copy with another name. */
    public StufElement withName(QName newName) {
        return new StufElement(newName, attributes, text, children, line, column);
    }

    /** A copy in which this attribute has this value. */
    public StufElement withAttribute(QName attribute, String value) {
        List<Attribuut> changed = new ArrayList<>(attributes.size() + 1);
        boolean replaced = false;
        for (Attribuut candidate : attributes) {
            if (candidate.name().equals(attribute)) {
                changed.add(new Attribuut(attribute, value));
                replaced = true;
            } else {
                changed.add(candidate);
            }
        }
        if (!replaced) {
            changed.add(new Attribuut(attribute, value));
        }
        return new StufElement(name, List.copyOf(changed), text, children, line, column);
    }

    /** A copy without this attribute. */
    public StufElement withoutAttribute(QName attribute) {
        if (attributeOrNull(attribute) == null) {
            return this;
        }
        List<Attribuut> kept =
                attributes.stream().filter(a -> !a.name().equals(attribute)).toList();
        return new StufElement(name, kept, text, children, line, column);
    }

    /** A copy in which the element and everything below it went through the function, children first. */
    public StufElement transform(UnaryOperator<StufElement> operator) {
        return operator.apply(mapChildren(child -> child.transform(operator)));
    }

    /** Visits the element and everything below it, parents first. */
    public void forEach(Consumer<StufElement> visitor) {
        visitor.accept(this);
        for (StufElement child : children) {
            child.forEach(visitor);
        }
    }

    /** The leaves below this element that are no entity, by the local names on the way to them: {@code isVan.gerelateerde.code}. */
    public Map<String, StufElement> leaves() {
        Map<String, StufElement> found = new LinkedHashMap<>();
        collectLeaves("", found);
        return found;
    }

    private void collectLeaves(String path, Map<String, StufElement> into) {
        for (StufElement child : children) {
            String childPath = path.isEmpty() ? child.localName() : path + "." + child.localName();
            if (child.children.isEmpty() && !child.isEntiteit()) {
                into.put(childPath, child);
            } else {
                child.collectLeaves(childPath, into);
            }
        }
    }

    /**
     * The XPath from this element to one below it, by identity: {@code /ZKN:zakLk01/ZKN:object[2]/ZKN:identificatie}.
     * A position is written only where siblings share the name.
     *
     * @return the path of this element itself when the target is not below it
     */
    public String xpathTo(StufElement target) {
        return ElementPath.of(this, target);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof StufElement that
                        && name.equals(that.name)
                        && text.equals(that.text)
                        && attributes.size() == that.attributes.size()
                        && (attributes.equals(that.attributes)
                                || new HashSet<>(attributes).equals(new HashSet<>(that.attributes)))
                        && children.equals(that.children));
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, text, new HashSet<>(attributes), children);
    }

    /** The name and the number of parts only: an element may hold personal data, and this text may reach a log. */
    @Override
    public String toString() {
        return Namen.display(name) + "(" + attributes.size() + " attributes, " + children.size() + " children)";
    }

    /** Collects the parts of an element. Not safe for use by several threads. */
    public static final class Builder {
        private final QName name;
        private List<Attribuut> attributes = List.of();
        private List<StufElement> children = List.of();
        private String text = "";
        private int line;
        private int column;

        private Builder(QName name) {
            this.name = name;
        }

        public Builder attribute(QName attribute, String value) {
            if (attributes.isEmpty()) {
                attributes = new ArrayList<>(4);
            }
            attributes.add(new Attribuut(attribute, value));
            return this;
        }

        /** Makes the element an entity: StUF:entiteittype and, unless null, StUF:verwerkingssoort. */
        public Builder entiteit(String entiteittype, @Nullable Verwerkingssoort verwerkingssoort) {
            attribute(Namen.ENTITEITTYPE, entiteittype);
            if (verwerkingssoort != null) {
                attribute(Namen.VERWERKINGSSOORT, verwerkingssoort.name());
            }
            return this;
        }

        public Builder text(String newText) {
            this.text = newText;
            return this;
        }

        public Builder add(StufElement child) {
            if (children.isEmpty()) {
                children = new ArrayList<>();
            }
            children.add(child);
            return this;
        }

        public Builder addAll(List<StufElement> more) {
            more.forEach(this::add);
            return this;
        }

        /** Adds an element with text, unless the text is null. */
        public Builder add(QName child, @Nullable String value) {
            return value == null ? this : add(StufElement.of(child, value));
        }

        public Builder location(int newLine, int newColumn) {
            this.line = newLine;
            this.column = newColumn;
            return this;
        }

        /** Whether it has a child by now; then its text no longer counts. */
        public boolean hasChildren() {
            return !children.isEmpty();
        }

        public StufElement build() {
            return new StufElement(
                    name, List.copyOf(attributes), children.isEmpty() ? text : "", List.copyOf(children), line, column);
        }
    }
}
