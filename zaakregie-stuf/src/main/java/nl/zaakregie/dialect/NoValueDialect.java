// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.dialect;

import static nl.zaakregie.stuf.Namen.GERELATEERDE;
import static nl.zaakregie.stuf.Namen.NIL;
import static nl.zaakregie.stuf.Namen.NO_VALUE;

import java.util.Optional;
import java.util.Set;
import nl.zaakregie.stuf.Mutatiesoort;
import nl.zaakregie.stuf.NoValue;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.xml.Elementmodel;
import org.jspecify.annotations.Nullable;

/**
 * Interop 43: xsi:nil and StUF:noValue belong together. What has neither and is empty was not given; it never clears a
 * value.
 */
final class NoValueDialect implements Dialect {
    private static final Set<String> MAY_BE_EMPTY = Set.of("inhoud", "extraElement", "extraElementen", "lokatie");

    @Override
    public boolean withoutText() {
        return true;
    }

    @Override
    public @Nullable StufElement understand(StufElement element, Plaats plaats) {
        if (!element.children().isEmpty() || !element.text().isBlank() || !plaats.inKennisgeving()) {
            return element;
        }
        boolean reason = element.attribute(NO_VALUE).isPresent();
        if (element.isNil() && !reason) {
            plaats.note("SOEP-43", "Er staat xsi:nil zonder StUF:noValue.");
        } else if (!element.isNil() && reason) {
            plaats.note("SOEP-43", "Er staat StUF:noValue zonder xsi:nil=\"true\".");
            return element.withAttribute(NIL, "true");
        } else if (!element.isNil() && isLeaf(element, plaats)) {
            return notGiven(element, plaats);
        }
        return element;
    }

    private static boolean isLeaf(StufElement element, Plaats plaats) {
        return !element.isEntiteit()
                && !element.is(GERELATEERDE)
                && !MAY_BE_EMPTY.contains(element.localName())
                && plaats.model().filter(Elementmodel::isLeaf).isPresent();
    }

    private static @Nullable StufElement notGiven(StufElement element, Plaats plaats) {
        Optional<Elementmodel> model = plaats.model();
        if (model.filter(m -> m.min() == 0).isPresent()) {
            plaats.note("SOEP-43", "Het element is leeg zonder xsi:nil en StUF:noValue en telt niet mee.");
            return null;
        }
        if (model.filter(m -> m.nillable() && m.hasAttribute(NO_VALUE)).isEmpty()) {
            return element;
        }
        plaats.note("SOEP-43", "Het element is leeg zonder xsi:nil en StUF:noValue.");
        // in a change the sender said nothing of it, and the register keeps what it has
        NoValue reason =
                plaats.gesprek().isMutatie(Mutatiesoort.T) ? NoValue.WAARDE_ONBEKEND : NoValue.NIET_ONDERSTEUND;
        return element.withAttribute(NIL, "true").withAttribute(NO_VALUE, reason.code());
    }
}
