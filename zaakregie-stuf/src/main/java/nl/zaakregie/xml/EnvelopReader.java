// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.xml;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.zaakregie.stuf.StufElement;

/** Reads SOAP envelopes of both versions and bare messages, with the same hardening and limits as {@link BerichtReader}. */
public final class EnvelopReader {
    private final BerichtReader berichten;

    public EnvelopReader(BerichtReader berichten) {
        this.berichten = berichten;
    }

    /** Reads the whole input; binary content stays in the message as it is. */
    public Envelop read(InputStream input) throws MalformedBerichtException {
        return read(input, new ContentCut(null));
    }

    /**
     * Reads the whole input and cuts binary content out of it. The attachments of an MTOM message are not part of this
     * input: where they belong the tree holds {@code xop:Include}.
     */
    public Envelop read(InputStream input, Inhoudontvanger ontvanger) throws MalformedBerichtException {
        return read(input, new ContentCut(ontvanger));
    }

    private Envelop read(InputStream input, ContentCut cut) throws MalformedBerichtException {
        try {
            XMLStreamReader reader = BerichtReader.factory().createXMLStreamReader(new LeadingSpaceSkipper(input));
            try {
                toStart(reader);
                Envelop envelop = readRoot(reader, cut);
                while (reader.hasNext()) {
                    reader.next();
                }
                return envelop;
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            throw BerichtReader.malformed(e);
        }
    }

    private Envelop readRoot(XMLStreamReader reader, ContentCut cut)
            throws XMLStreamException, MalformedBerichtException {
        Soapversie versie = versie(reader);
        if (versie == Soapversie.NONE) {
            return new Envelop(versie, List.of(), Optional.of(berichten.read(reader, cut)), Optional.empty());
        }
        try {
            return readEnvelope(reader, versie, cut);
        } catch (XMLStreamException e) {
            throw BerichtReader.malformed(e).in(versie);
        } catch (MalformedBerichtException e) {
            throw e.in(versie);
        }
    }

    private Envelop readEnvelope(XMLStreamReader reader, Soapversie versie, ContentCut cut)
            throws XMLStreamException, MalformedBerichtException {
        List<StufElement> header = new ArrayList<>();
        Optional<ReadResult> bericht = Optional.empty();
        Optional<Envelop.SoapFault> fault = Optional.empty();
        boolean body = false;
        while (reader.nextTag() == XMLStreamConstants.START_ELEMENT) {
            boolean soap = versie.namespace().equals(reader.getNamespaceURI());
            if (soap && reader.getLocalName().equals("Header")) {
                header.addAll(berichten.readTree(reader).children());
            } else if (soap && reader.getLocalName().equals("Body") && !body) {
                body = true;
                while (reader.nextTag() == XMLStreamConstants.START_ELEMENT) {
                    if (bericht.isPresent() || fault.isPresent()) {
                        throw BerichtReader.malformed(
                                "Er staat meer dan één bericht in de envelop", reader.getLocation());
                    }
                    if (versie.namespace().equals(reader.getNamespaceURI())) {
                        fault = Optional.of(fault(berichten.readTree(reader)));
                    } else {
                        bericht = Optional.of(berichten.read(reader, cut));
                    }
                }
            } else {
                throw BerichtReader.malformed("Onverwacht element in de SOAP-envelop", reader.getLocation());
            }
        }
        return new Envelop(versie, header, bericht, fault);
    }

    private static Soapversie versie(XMLStreamReader reader) throws MalformedBerichtException {
        if (!reader.getLocalName().equals("Envelope")) {
            return Soapversie.NONE;
        }
        for (Soapversie candidate : List.of(Soapversie.SOAP11, Soapversie.SOAP12)) {
            if (candidate.namespace().equals(reader.getNamespaceURI())) {
                return candidate;
            }
        }
        throw new SoapversieException(
                reader.getLocation().getLineNumber(), reader.getLocation().getColumnNumber());
    }

    private static void toStart(XMLStreamReader reader) throws XMLStreamException, MalformedBerichtException {
        while (reader.next() != XMLStreamConstants.START_ELEMENT) {
            if (reader.getEventType() == XMLStreamConstants.DTD) {
                throw BerichtReader.malformed("Een DTD is niet toegestaan", reader.getLocation());
            }
        }
    }

    private static Envelop.SoapFault fault(StufElement element) {
        String code =
                text(element, "faultcode").orElseGet(() -> text(element, "Code").orElse(""));
        String local = code.substring(code.indexOf(':') + 1).strip();
        String mapped = local.equals("Sender") ? "Client" : local.equals("Receiver") ? "Server" : local;
        String reason = text(element, "faultstring")
                .orElseGet(() -> text(element, "Reason").orElse(""));
        Optional<StufElement> detail = element.children().stream()
                .filter(child -> child.localName().equalsIgnoreCase("detail"))
                .flatMap(child -> child.children().stream())
                .findFirst()
                .map(EnvelopReader::canonicalNames);
        return new Envelop.SoapFault(mapped, reason, detail);
    }

    private static StufElement canonicalNames(StufElement element) {
        return element.transform(e -> {
            QName canonical = BerichtReader.canonical(e.name());
            return canonical.equals(e.name()) ? e : e.withName(canonical);
        });
    }

    private static Optional<String> text(StufElement element, String local) {
        return element.children().stream()
                .filter(child -> child.localName().equals(local))
                .findFirst()
                .map(child -> child.children().isEmpty()
                        ? child.text()
                        : child.children().getFirst().text())
                .map(String::strip);
    }
}
