// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.xml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamReader;
import javax.xml.validation.ValidatorHandler;
import nl.zaakregie.regels.Bevinding;
import nl.zaakregie.regels.Ernst;
import nl.zaakregie.stuf.Attribuut;
import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.stuf.Namen;
import nl.zaakregie.stuf.StufElement;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.AttributesImpl;

/** One run of the schema validator over a message, fed with its events; collects what the validator reports. */
final class SchemaCheck implements AutoCloseable, ErrorHandler {
    private static final int MOST_FINDINGS = 200;

    private final Schemas schemas;
    private final String namespace;
    private final ValidatorHandler handler;
    private final AttributesImpl attributes = new AttributesImpl();
    private final List<Reported> reported = new ArrayList<>(0);
    private int elements;
    private int line;
    private int column;

    private SchemaCheck(Schemas schemas, String namespace) {
        this.schemas = schemas;
        this.namespace = namespace;
        this.handler = schemas.borrow(namespace);
    }

    static SchemaCheck start(Schemas schemas, String namespace) {
        SchemaCheck check = new SchemaCheck(schemas, namespace);
        check.handler.setErrorHandler(check);
        check.run(() -> {
            check.handler.startDocument();
            check.handler.startPrefixMapping("xsi", Namen.XSI);
            check.handler.startPrefixMapping("StUF", Namen.STUF);
        });
        return check;
    }

    /** The start tag on which the reader stands. */
    void start(XMLStreamReader reader, int atLine, int atColumn) {
        attributes.clear();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            addAttribute(reader.getAttributeNamespace(i), reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        startElement(reader.getNamespaceURI(), reader.getLocalName(), atLine, atColumn);
    }

    void characters(char[] buffer, int start, int length) {
        run(() -> handler.characters(buffer, start, length));
    }

    /** An element that stands in the tree, but not in what the schema sees. */
    void passOver() {
        elements++;
    }

    void end(@Nullable String uri, String local) {
        run(() -> handler.endElement(uri == null ? "" : uri, local, local));
    }

    /** A whole tree. */
    void feed(StufElement element) {
        attributes.clear();
        for (Attribuut attribute : element.attributes()) {
            addAttribute(attribute.name().getNamespaceURI(), attribute.name().getLocalPart(), attribute.value());
        }
        QName name = element.name();
        startElement(name.getNamespaceURI(), name.getLocalPart(), element.line(), element.column());
        if (!element.text().isEmpty()) {
            char[] text = element.text().toCharArray();
            characters(text, 0, text.length);
        }
        for (StufElement child : element.children()) {
            feed(child);
        }
        end(name.getNamespaceURI(), name.getLocalPart());
    }

    private void addAttribute(@Nullable String uri, String local, String value) {
        if (local.equals("schemaLocation") || local.equals("noNamespaceSchemaLocation")) {
            return; // hints for other validators; ours knows its schemas
        }
        attributes.addAttribute(uri == null ? "" : uri, local, local, "CDATA", value);
    }

    private void startElement(@Nullable String uri, String local, int atLine, int atColumn) {
        elements++;
        line = atLine;
        column = atColumn;
        run(() -> handler.startElement(uri == null ? "" : uri, local, local, attributes));
    }

    /** The findings, each with the path of the element at which the validator stood. */
    List<Bevinding> findings(StufElement root) {
        run(handler::endDocument);
        if (reported.isEmpty()) {
            return List.of();
        }
        List<StufElement> inOrder = new ArrayList<>();
        root.forEach(inOrder::add);
        List<Bevinding> findings = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Reported report : reported) {
            StufElement at = inOrder.get(Math.clamp(report.element - 1, 0, inOrder.size() - 1));
            String text = XsdMelding.translate(report.message);
            String path = root.xpathTo(at);
            if (!XsdMelding.isFollowUp(report.message) && seen.add(path + "|" + text)) {
                findings.add(
                        new Bevinding(Ernst.FOUT, "XSD", Foutcode.STUF055, text, path, report.line, report.column));
            }
        }
        if (findings.isEmpty()) {
            Reported report = reported.getFirst();
            StufElement at = inOrder.get(Math.clamp(report.element - 1, 0, inOrder.size() - 1));
            findings.add(new Bevinding(
                    Ernst.FOUT,
                    "XSD",
                    Foutcode.STUF055,
                    XsdMelding.translate(report.message),
                    root.xpathTo(at),
                    report.line,
                    report.column));
        }
        return findings;
    }

    @Override
    public void warning(SAXParseException exception) {
        // the validator warns of nothing that concerns the message
    }

    @Override
    public void error(SAXParseException exception) {
        if (reported.size() < MOST_FINDINGS) {
            reported.add(new Reported(String.valueOf(exception.getMessage()), elements, line, column));
        }
    }

    @Override
    public void fatalError(SAXParseException exception) {
        error(exception);
    }

    @Override
    public void close() {
        schemas.release(namespace, handler);
    }

    private void run(SaxStep step) {
        try {
            step.run();
        } catch (SAXException e) {
            throw new IllegalStateException("The schema validator failed", e);
        }
    }

    private interface SaxStep {
        void run() throws SAXException;
    }

    private record Reported(String message, int element, int line, int column) {}
}
