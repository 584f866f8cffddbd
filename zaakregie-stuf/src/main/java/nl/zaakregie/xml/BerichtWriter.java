// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.xml;

import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.zaakregie.stuf.Attribuut;
import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.stuf.Inhoudsverwijzing;
import nl.zaakregie.stuf.Namen;
import nl.zaakregie.stuf.StufElement;
import org.jspecify.annotations.Nullable;

/** Writes messages, envelopes and faults as UTF-8, each namespace declared once on the outermost element. */
public final class BerichtWriter {
    private static final XMLOutputFactory FACTORY = factory();

    private BerichtWriter() {}

    private static XMLOutputFactory factory() {
        WstxOutputFactory factory = new WstxOutputFactory();
        factory.setProperty(XMLOutputFactory.IS_REPAIRING_NAMESPACES, false);
        return factory;
    }

    /** The message as bytes, with an XML declaration. */
    public static byte[] write(StufElement bericht) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(8 * 1024);
        writeDocument(bytes, writer -> writeElement(writer, bericht, namespaces(bericht)));
        return bytes.toByteArray();
    }

    /** The message as text, with an XML declaration. */
    public static String writeString(StufElement bericht) {
        return new String(write(bericht), StandardCharsets.UTF_8);
    }

    /** The message in an envelope. */
    public static void writeEnvelope(Soapversie versie, StufElement bericht, OutputStream output) {
        writeEnvelope(versie, bericht, ContentWriter.REFERENCE, output);
    }

    /**
     * The message in an envelope.
     *
     * @param content writes what belongs where the tree has a reference to content
     */
    public static void writeEnvelope(
            Soapversie versie, StufElement bericht, ContentWriter content, OutputStream output) {
        writeDocument(output, writer -> {
            startEnvelope(writer, versie);
            writeElement(writer, bericht, namespaces(bericht), content);
            writer.writeEndElement();
            writer.writeEndElement();
        });
    }

    /** The message in an envelope, as bytes. */
    public static byte[] writeEnvelope(Soapversie versie, StufElement bericht) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(8 * 1024);
        writeEnvelope(versie, bericht, bytes);
        return bytes.toByteArray();
    }

    /**
     * A SOAP fault.
     *
     * @param plek        which side must act
     * @param faultstring text for people
     * @param foutbericht the Fo02 or Fo03 in the detail, or null for a fault of SOAP itself
     */
    public static byte[] writeFault(
            Soapversie versie, Foutcode.Plek plek, String faultstring, @Nullable StufElement foutbericht) {
        return writeFault(versie, Soapfoutcode.of(plek), faultstring, foutbericht);
    }

    /**
     * A SOAP fault.
     *
     * @param code        its code
     * @param faultstring text for people
     * @param foutbericht the Fo02 or Fo03 in the detail, or null for a fault of SOAP itself
     */
    public static byte[] writeFault(
            Soapversie versie, Soapfoutcode code, String faultstring, @Nullable StufElement foutbericht) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(2 * 1024);
        writeDocument(bytes, writer -> {
            startEnvelope(writer, versie);
            writer.writeStartElement("soap", "Fault", versie.namespace());
            if (versie == Soapversie.SOAP12) {
                writeFault12(writer, versie, code, faultstring, foutbericht);
            } else {
                writeFault11(writer, code, faultstring, foutbericht);
            }
            writer.writeEndElement();
            writer.writeEndElement();
            writer.writeEndElement();
        });
        return bytes.toByteArray();
    }

    private static void writeFault11(
            XMLStreamWriter writer, Soapfoutcode code, String faultstring, @Nullable StufElement foutbericht)
            throws XMLStreamException {
        writer.writeStartElement("faultcode");
        if (code.isSecurity()) {
            writer.writeNamespace("wsse", Soapfoutcode.WSSE);
        }
        writer.writeCharacters((code.isSecurity() ? "wsse:" : "soap:") + code.soap11());
        writer.writeEndElement();
        writer.writeStartElement("faultstring");
        writer.writeCharacters(faultstring);
        writer.writeEndElement();
        if (foutbericht != null) {
            writer.writeStartElement("detail");
            writeElement(writer, foutbericht, namespaces(foutbericht));
            writer.writeEndElement();
        }
    }

    private static void writeFault12(
            XMLStreamWriter writer,
            Soapversie versie,
            Soapfoutcode code,
            String faultstring,
            @Nullable StufElement foutbericht)
            throws XMLStreamException {
        writer.writeStartElement("soap", "Code", versie.namespace());
        writer.writeStartElement("soap", "Value", versie.namespace());
        writer.writeCharacters("soap:" + code.soap12());
        writer.writeEndElement();
        if (code.isSecurity()) {
            writer.writeStartElement("soap", "Subcode", versie.namespace());
            writer.writeStartElement("soap", "Value", versie.namespace());
            writer.writeNamespace("wsse", Soapfoutcode.WSSE);
            writer.writeCharacters("wsse:" + code.soap11());
            writer.writeEndElement();
            writer.writeEndElement();
        }
        writer.writeEndElement();
        writer.writeStartElement("soap", "Reason", versie.namespace());
        writer.writeStartElement("soap", "Text", versie.namespace());
        writer.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", "nl");
        writer.writeCharacters(faultstring);
        writer.writeEndElement();
        writer.writeEndElement();
        if (foutbericht != null) {
            writer.writeStartElement("soap", "Detail", versie.namespace());
            writeElement(writer, foutbericht, namespaces(foutbericht));
            writer.writeEndElement();
        }
    }

    private static void startEnvelope(XMLStreamWriter writer, Soapversie versie) throws XMLStreamException {
        writer.writeStartElement("soap", "Envelope", versie.namespace());
        writer.writeNamespace("soap", versie.namespace());
        writer.writeStartElement("soap", "Body", versie.namespace());
    }

    /** A copy of an element with its children, at every level, in the order of the schema; unknown children come last. */
    public static StufElement inSchemaOrder(StufElement element, Elementmodel model) {
        if (element.children().isEmpty()) {
            return element;
        }
        List<QName> order = model.children().stream().map(Elementmodel::name).toList();
        List<StufElement> sorted = new ArrayList<>(element.children().size());
        for (StufElement child : element.children()) {
            Optional<Elementmodel> known = model.child(child.name());
            sorted.add(known.isPresent() ? inSchemaOrder(child, known.get()) : child);
        }
        sorted.sort(Comparator.comparingInt(child -> {
            int index = order.indexOf(child.name());
            return index < 0 ? Integer.MAX_VALUE : index;
        }));
        return element.withChildren(sorted);
    }

    private static void writeDocument(OutputStream output, Step step) {
        try {
            XMLStreamWriter writer = FACTORY.createXMLStreamWriter(output, "UTF-8");
            writer.writeStartDocument("UTF-8", "1.0");
            step.run(writer);
            writer.writeEndDocument();
            writer.flush();
            writer.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A message could not be written", e);
        }
    }

    private static Map<String, String> namespaces(StufElement root) {
        Map<String, String> prefixes = new LinkedHashMap<>();
        root.forEach(element -> {
            addPrefix(prefixes, element.name());
            for (Attribuut attribute : element.attributes()) {
                addPrefix(prefixes, attribute.name());
            }
        });
        return prefixes;
    }

    private static void addPrefix(Map<String, String> prefixes, QName name) {
        String namespace = name.getNamespaceURI();
        if (!namespace.isEmpty() && !prefixes.containsKey(namespace)) {
            String known = Namen.prefix(namespace);
            prefixes.put(namespace, known.isEmpty() ? "ns" + prefixes.size() : known);
        }
    }

    private static void writeElement(XMLStreamWriter writer, StufElement root, Map<String, String> prefixes)
            throws XMLStreamException {
        writeElement(writer, root, prefixes, ContentWriter.REFERENCE);
    }

    private static void writeElement(
            XMLStreamWriter writer, StufElement root, Map<String, String> prefixes, ContentWriter content)
            throws XMLStreamException {
        writeStart(writer, root, prefixes);
        for (Map.Entry<String, String> entry : prefixes.entrySet()) {
            writer.writeNamespace(entry.getValue(), entry.getKey());
        }
        writeRest(writer, root, prefixes, content);
    }

    private static void writeStart(XMLStreamWriter writer, StufElement element, Map<String, String> prefixes)
            throws XMLStreamException {
        QName name = element.name();
        if (name.getNamespaceURI().isEmpty()) {
            writer.writeStartElement(name.getLocalPart());
        } else {
            writer.writeStartElement(
                    prefixes.getOrDefault(name.getNamespaceURI(), ""), name.getLocalPart(), name.getNamespaceURI());
        }
    }

    private static void writeRest(
            XMLStreamWriter writer, StufElement element, Map<String, String> prefixes, ContentWriter content)
            throws XMLStreamException {
        for (Attribuut attribute : element.attributes()) {
            QName key = attribute.name();
            String prefix = prefixes.get(key.getNamespaceURI());
            if (prefix == null) {
                writer.writeAttribute(key.getLocalPart(), attribute.value());
            } else {
                writer.writeAttribute(prefix, key.getNamespaceURI(), key.getLocalPart(), attribute.value());
            }
        }
        if (element.children().isEmpty()) {
            writeText(writer, element, content);
        } else {
            for (StufElement child : element.children()) {
                writeStart(writer, child, prefixes);
                writeRest(writer, child, prefixes, content);
            }
        }
        writer.writeEndElement();
    }

    private static void writeText(XMLStreamWriter writer, StufElement element, ContentWriter content)
            throws XMLStreamException {
        if (element.text().isEmpty()) {
            return;
        }
        Optional<Inhoudsverwijzing> reference = ContentWriter.find(element);
        if (reference.isPresent()) {
            content.write(writer, reference.get());
        } else {
            writer.writeCharacters(element.text());
        }
    }

    private interface Step {
        void run(XMLStreamWriter writer) throws XMLStreamException;
    }
}
