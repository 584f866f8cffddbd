// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.dialect;

import static nl.zaakregie.stuf.Namen.NIL;
import static nl.zaakregie.stuf.Namen.NO_VALUE;

import java.util.Optional;
import java.util.Set;
import nl.zaakregie.stuf.NoValue;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Taalcode;

/** Interop 41: the language of a document in capitals, in three letters or in words; the standard wants RFC 3066. */
final class TaalDialect implements Dialect {

    @Override
    public Set<String> names() {
        return Set.of("taal");
    }

    @Override
    public StufElement understand(StufElement element, Plaats plaats) {
        String text = element.text().strip();
        if (text.isEmpty()) {
            return element;
        }
        Optional<Taalcode> code = Taalcode.parse(text);
        if (code.isPresent()) {
            if (!code.get().value().equals(text)) {
                plaats.note("SOEP-41", "De taal hoort als \"" + code.get().value() + "\" geschreven te zijn.");
                return element.withText(code.get().value());
            }
            return element;
        }
        plaats.note("SOEP-41", "De taal is geen taalcode van RFC 3066.");
        boolean mayBeEmpty = plaats.model()
                .filter(m -> m.nillable() && m.hasAttribute(NO_VALUE))
                .isPresent();
        if (!mayBeEmpty) {
            return element;
        }
        plaats.keepOriginal();
        return element.withText("").withAttribute(NIL, "true").withAttribute(NO_VALUE, NoValue.WAARDE_ONBEKEND.code());
    }
}
