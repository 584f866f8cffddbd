// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import javax.xml.namespace.QName;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.zaakregie.regels.Bevinding;
import nl.zaakregie.stuf.Namen;
import nl.zaakregie.stuf.StufElement;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/**
 * Reads a message into its tree and validates it against the schema in the same pass. All findings of the schema are
 * collected. The tree holds what the sender wrote, never what the schema would add. Safe for many threads.
 */
public final class BerichtReader {
    private static final XMLInputFactory FACTORY = hardenedFactory();

    private final @Nullable Schemas schemas;
    private final Limits limits;

    public BerichtReader(Schemas schemas) {
        this(schemas, Limits.standard());
    }

    public BerichtReader(Schemas schemas, Limits limits) {
        this(limits, schemas);
    }

    private BerichtReader(Limits limits, @Nullable Schemas schemas) {
        this.schemas = schemas;
        this.limits = limits;
    }

    /** A reader that holds no message against a schema: for where only what a message says counts. */
    public static BerichtReader withoutSchemas() {
        return new BerichtReader(Limits.standard(), null);
    }

    /** A reader factory that knows no DTDs and no entities and bounds names, attributes and depth. */
    public static XMLInputFactory factory() {
        return FACTORY;
    }

    private static XMLInputFactory hardenedFactory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false); // else base64 text would be whole in memory
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false); // else a broken stream is no XMLStreamException
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, 400);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, 64);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, 64 * 1024);
        return factory;
    }

    /** Reads a bare message. */
    public ReadResult read(InputStream input) throws MalformedBerichtException {
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(new LeadingSpaceSkipper(input));
            try {
                while (reader.next() != XMLStreamConstants.START_ELEMENT) {
                    if (reader.getEventType() == XMLStreamConstants.DTD) {
                        throw malformed("Een DTD is niet toegestaan", reader.getLocation());
                    }
                }
                ReadResult result = read(reader);
                while (reader.hasNext()) {
                    reader.next();
                }
                return result;
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            throw malformed(e);
        }
    }

    /**
     * Reads the element on which the reader stands, to its end tag, and validates it when its namespace has a schema.
     *
     * @param reader stands on a start tag
     */
    public ReadResult read(XMLStreamReader reader) throws MalformedBerichtException {
        return read(reader, new ContentCut(null));
    }

    ReadResult read(XMLStreamReader reader, ContentCut cut) throws MalformedBerichtException {
        String namespace = String.valueOf(reader.getNamespaceURI());
        if (schemas == null || !schemas.knows(namespace)) {
            return new ReadResult(readTree(reader, null, cut), List.of());
        }
        try (SchemaCheck check = SchemaCheck.start(schemas, namespace)) {
            StufElement root = readTree(reader, check, cut);
            return new ReadResult(root, check.findings(root));
        }
    }

    /** Reads the element on which the reader stands without a schema. */
    StufElement readTree(XMLStreamReader reader) throws MalformedBerichtException {
        return readTree(reader, null, new ContentCut(null));
    }

    private StufElement readTree(XMLStreamReader reader, @Nullable SchemaCheck check, ContentCut cut)
            throws MalformedBerichtException {
        Deque<Open> open = new ArrayDeque<>();
        try {
            int event = reader.getEventType();
            while (true) {
                switch (event) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        Open started = start(reader);
                        open.push(started);
                        checkLimits(reader, open.size(), cut);
                        if (check != null) {
                            check.start(reader, started.line, started.column);
                        }
                        if (cut.takes(reader)) {
                            event = cut.take(reader, started.builder, check);
                            continue;
                        }
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                        Open around = open.element();
                        around.text(reader);
                        checkSize(reader, cut);
                        // between children no schema minds white space
                        if (check != null && !(around.builder.hasChildren() && reader.isWhiteSpace())) {
                            check.characters(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                        }
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        if (check != null) {
                            check.end(reader.getNamespaceURI(), reader.getLocalName());
                        }
                        StufElement element = open.pop().build();
                        if (open.isEmpty()) {
                            return element;
                        }
                        open.element().builder.add(element);
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw malformed("Een DTD of entiteit is niet toegestaan", reader.getLocation());
                    default -> {
                        // comments and processing instructions carry no data
                    }
                }
                event = reader.next();
            }
        } catch (XMLStreamException e) {
            throw malformed(e);
        }
    }

    /** Validates a tree that was not read just now; the findings carry the locations that its elements kept. */
    public List<Bevinding> validate(StufElement root) {
        String namespace = root.name().getNamespaceURI();
        if (schemas == null || !schemas.knows(namespace)) {
            return List.of();
        }
        try (SchemaCheck check = SchemaCheck.start(schemas, namespace)) {
            check.feed(root);
            return check.findings(root);
        }
    }

    private void checkLimits(XMLStreamReader reader, int depth, ContentCut cut) throws MalformedBerichtException {
        if (depth > limits.depth()) {
            throw malformed("De elementen zijn dieper genest dan " + limits.depth() + " niveaus", reader.getLocation());
        }
        checkSize(reader, cut);
    }

    private void checkSize(XMLStreamReader reader, ContentCut cut) throws MalformedBerichtException {
        if (cut.offset(reader) > limits.characters()) {
            throw malformed("Het bericht is groter dan toegestaan", reader.getLocation());
        }
    }

    private static Open start(XMLStreamReader reader) {
        Location location = reader instanceof XMLStreamReader2 two
                ? two.getLocationInfo().getStartLocation()
                : reader.getLocation();
        QName name = canonical(reader.getNamespaceURI(), reader.getLocalName(), reader::getName);
        Open open = new Open(name, location.getLineNumber(), location.getColumnNumber());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            int number = i;
            QName attribute = canonical(
                    reader.getAttributeNamespace(i),
                    reader.getAttributeLocalName(i),
                    () -> reader.getAttributeName(number));
            open.builder.attribute(attribute, reader.getAttributeValue(i));
        }
        return open;
    }

    /** Names of the known namespaces are shared, with the prefix that this product writes; others are as they were written. */
    static QName canonical(QName name) {
        return canonical(name.getNamespaceURI(), name.getLocalPart(), () -> name);
    }

    private static QName canonical(@Nullable String namespace, String local, Supplier<QName> written) {
        return switch (namespace == null ? "" : namespace) {
            case Namen.ZKN -> Namen.zkn(local);
            case Namen.BG -> Namen.bg(local);
            case Namen.STUF -> Namen.stuf(local);
            case Namen.RZS -> Namen.rzs(local);
            default -> written.get();
        };
    }

    static MalformedBerichtException malformed(String message, Location location) {
        return new MalformedBerichtException(message, location.getLineNumber(), location.getColumnNumber());
    }

    static MalformedBerichtException malformed(XMLStreamException cause) {
        Location location = cause.getLocation();
        boolean character = String.valueOf(cause.getMessage()).startsWith("Illegal character");
        return new MalformedBerichtException(
                character
                        ? "Het bericht bevat een teken dat in XML niet mag voorkomen"
                        : "Het bericht is geen geldige XML",
                location == null ? 0 : location.getLineNumber(),
                location == null ? 0 : location.getColumnNumber());
    }

    private static final class Open {
        final StufElement.Builder builder;
        final int line;
        final int column;
        private List<String> texts = List.of();

        Open(QName name, int line, int column) {
            this.builder = StufElement.builder(name).location(line, column);
            this.line = line;
            this.column = column;
        }

        void text(XMLStreamReader reader) {
            if (builder.hasChildren()) {
                return;
            }
            String text = reader.getText();
            if (texts.isEmpty()) {
                texts = List.of(text);
            } else {
                List<String> more = new ArrayList<>(texts);
                more.add(text);
                texts = more;
            }
        }

        StufElement build() {
            if (!texts.isEmpty() && !builder.hasChildren()) {
                builder.text(texts.size() == 1 ? texts.getFirst() : String.join("", texts));
            }
            return builder.build();
        }
    }
}
