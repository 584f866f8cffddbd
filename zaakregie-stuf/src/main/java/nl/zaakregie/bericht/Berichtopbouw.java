// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.bericht;

import java.util.List;
import javax.xml.namespace.QName;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Stuurgegevens;

/** Puts a message together from its parts. */
final class Berichtopbouw {
    private Berichtopbouw() {}

    /** stuurgegevens in the namespace of the message, then the other parts. */
    static StufElement of(QName root, Stuurgegevens head, List<StufElement> parts) {
        QName stuurgegevens = new QName(root.getNamespaceURI(), "stuurgegevens", root.getPrefix());
        return StufElement.builder(root)
                .add(head.toElement(stuurgegevens))
                .addAll(parts)
                .build();
    }
}
