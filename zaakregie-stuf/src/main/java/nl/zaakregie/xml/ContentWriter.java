// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.zaakregie.stuf.Inhoudsverwijzing;
import nl.zaakregie.stuf.Namen;
import nl.zaakregie.stuf.StufElement;
import org.codehaus.stax2.XMLStreamWriter2;

/** Writes what belongs in an element of whose content only a reference is in the tree. */
public interface ContentWriter {

    /** Writes the reference as it is: for the log, and where a message is kept to be repeated. */
    ContentWriter REFERENCE = (writer, verwijzing) -> writer.writeCharacters(verwijzing.text());

    /** Writes between the tags of the element. */
    void write(XMLStreamWriter writer, Inhoudsverwijzing verwijzing) throws XMLStreamException;

    /** The reference in an element, when it is one that holds content. */
    static Optional<Inhoudsverwijzing> find(StufElement element) {
        return element.localName().equals("inhoud") && element.is(Namen.zkn("inhoud"))
                ? Inhoudsverwijzing.find(element.text())
                : Optional.empty();
    }

    /** Writes the content as base64, one line and one layer (interop 13), piece by piece. */
    static ContentWriter base64(Inhoudbron bron) {
        return (writer, verwijzing) -> {
            byte[] piece = new byte[48 * 1024]; // a multiple of three: no padding in between
            try (InputStream bytes = bron.open(verwijzing)) {
                int length = bytes.readNBytes(piece, 0, piece.length);
                while (length > 0) {
                    byte[] whole = length == piece.length ? piece : Arrays.copyOf(piece, length);
                    String digits = new String(Base64.getEncoder().encode(whole), StandardCharsets.ISO_8859_1);
                    ((XMLStreamWriter2) writer).writeRaw(digits);
                    length = bytes.readNBytes(piece, 0, piece.length);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
