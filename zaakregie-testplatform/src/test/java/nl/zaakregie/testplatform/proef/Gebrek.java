// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.proef;

import java.util.function.UnaryOperator;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.testplatform.schaduw.Schaduwregister;
import nl.zaakregie.testplatform.verkeer.Httpbericht;
import org.jspecify.annotations.Nullable;

/** One thing that a system does wrong. */
public interface Gebrek {
    Gebrek GEEN = new Gebrek() {};

    /** What goes wrong on the line: the bytes, the status, the headers, the time. */
    default Httpbericht line(Httpbericht verzoek, UnaryOperator<Httpbericht> goed) {
        return goed.apply(verzoek);
    }

    /** What goes wrong when a message is taken in: what the register really gets. */
    default StufElement take(Service dienst, StufElement verzoek, Schaduwregister register) {
        return verzoek;
    }

    /** What goes wrong in the answer. */
    default StufElement answer(StufElement antwoord, @Nullable Service dienst, StufElement verzoek) {
        return antwoord;
    }

    /** Whether it forgets which messages it had. */
    default boolean forgets() {
        return false;
    }

    /** Whether it takes in what it should refuse. */
    default boolean acceptsAll() {
        return false;
    }
}
