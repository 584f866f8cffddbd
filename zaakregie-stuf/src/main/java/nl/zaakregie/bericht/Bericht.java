// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.bericht;

import java.util.List;
import java.util.Optional;
import javax.xml.namespace.QName;
import nl.zaakregie.stuf.Berichtcode;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Stuurgegevens;

/**
 * A message of ZDS 1.1 or Regie- en zaakservices 1.0: an immutable value over its tree (ADR 0003), which is what it is
 * read from and written as. Two messages are equal when their trees are.
 */
public sealed interface Bericht permits Kennisgeving, Vraag, Antwoord, VrijBericht, Bevestiging, Foutbericht {

    /** The whole message. */
    StufElement element();

    /** Who sends what to whom. */
    default Stuurgegevens stuurgegevens() {
        return Stuurgegevens.ofMessage(element());
    }

    /** The message code, when it is one that these standards use. */
    default Optional<Berichtcode> berichtcode() {
        return stuurgegevens().code();
    }

    /**
     * A message from its parts.
     *
     * @param root   element name of the message
     * @param inhoud everything after stuurgegevens
     * @throws IllegalArgumentException when the name is none of a known message
     */
    static Bericht of(QName root, Stuurgegevens stuurgegevens, List<StufElement> inhoud) {
        return find(Berichtopbouw.of(root, stuurgegevens, inhoud))
                .orElseThrow(() -> new IllegalArgumentException("No message is named " + root));
    }

    /** The message whose root element this is; empty when the name is none of a known message. */
    static Optional<Bericht> find(StufElement root) {
        String name = root.localName();
        if (Service.isVrijBericht(root.name())) {
            return Optional.of(new VrijBericht(root));
        }
        return switch (name) {
            case "zakLk01", "edcLk01" -> Optional.of(new Kennisgeving(root));
            case "zakLv01", "edcLv01" -> Optional.of(new Vraag(root));
            case "zakLa01", "edcLa01" -> Optional.of(new Antwoord(root));
            case "Bv01Bericht", "Bv02Bericht", "Bv03Bericht", "Bv04Bericht" -> Optional.of(new Bevestiging(root));
            case "Fo01Bericht", "Fo02Bericht", "Fo03Bericht" -> Optional.of(new Foutbericht(root));
            default -> Optional.empty();
        };
    }
}
