// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.bericht;

import java.util.List;
import java.util.Optional;
import javax.xml.namespace.QName;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Stuurgegevens;

/**
 * A message with a form of its own: Di01, Di02, Du01 or Du02 (StUF 03.01 chapter 7; R-193).
 *
 * @param element the whole message
 */
public record VrijBericht(StufElement element) implements Bericht {

    /**
     * A message from its parts.
     *
     * @param root   element name of the message
     * @param inhoud everything after stuurgegevens
     */
    public static VrijBericht of(QName root, Stuurgegevens stuurgegevens, List<StufElement> inhoud) {
        return new VrijBericht(Berichtopbouw.of(root, stuurgegevens, inhoud));
    }

    /** Everything after stuurgegevens. */
    public List<StufElement> inhoud() {
        return element.children().stream()
                .filter(c -> !c.localName().equals("stuurgegevens"))
                .toList();
    }

    public List<String> meldingen() {
        return element.children().stream()
                .filter(c -> c.localName().equals("melding"))
                .map(StufElement::text)
                .toList();
    }

    /** The first entity of the message: zaak, document, object, edcLv01 ... */
    public Optional<StufElement> entiteit() {
        return element.children().stream().filter(StufElement::isEntiteit).findFirst();
    }
}
