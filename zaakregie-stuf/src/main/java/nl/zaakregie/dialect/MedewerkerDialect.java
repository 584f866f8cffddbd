// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.dialect;

import static nl.zaakregie.stuf.Namen.zkn;

import java.util.Optional;
import java.util.Set;
import nl.zaakregie.stuf.StufElement;

/** Interop 46: the identificatie of a medewerker or afdeling is a login name and has no gemeentecode. It is kept as it is. */
final class MedewerkerDialect implements Dialect {

    @Override
    public Set<String> names() {
        return Set.of("medewerker", "organisatorischeEenheid");
    }

    @Override
    public StufElement understand(StufElement element, Plaats plaats) {
        String gemeentecode = plaats.gesprek().gemeentecode();
        if (gemeentecode.isEmpty() || !plaats.inKennisgeving()) {
            return element;
        }
        Optional<StufElement> identificatie = element.child(zkn("identificatie"));
        identificatie
                .filter(id -> !id.text().isBlank() && !id.text().strip().startsWith(gemeentecode))
                .ifPresent(id -> plaats.below(id)
                        .note(
                                "SOEP-46",
                                "De identificatie hoort te beginnen met de gemeentecode " + gemeentecode + "."));
        return element;
    }
}
