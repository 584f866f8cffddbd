// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client;

import java.util.Locale;
import java.util.Optional;
import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.xml.Envelop;

/**
 * Reads what an answer says, however its sender wrote it: the message counts wherever in the body it stands, names count without
 * their namespace (StUF 03.01 paragraph 4.4; ).
 */
public final class Antwoordbericht {
    private Antwoordbericht() {}

    /** The element that carries stuurgegevens with a berichtcode, the given one or one below it. */
    public static Optional<StufElement> find(StufElement element) {
        if (code(element).isPresent()) {
            return Optional.of(element);
        }
        return element.children().stream()
                .map(Antwoordbericht::find)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The berichtcode of a message; may be the empty string. */
    public static Optional<String> code(StufElement message) {
        return local(message, "stuurgegevens")
                .flatMap(s -> local(s, "berichtcode"))
                .map(StufElement::text)
                .map(String::strip);
    }

    /**
     * What a foutbericht says.
     *
     * @param faultcode of the SOAP fault around it; empty when it came without one
     */
    public static Fout fout(StufElement foutbericht, String faultcode) {
        StufElement body = local(foutbericht, "body").orElse(foutbericht);
        String code = text(body, "code");
        return new Fout(
                code, plek(text(body, "plek"), faultcode, code), text(body, "omschrijving"), text(body, "details"));
    }

    /** What a SOAP fault without foutbericht says. */
    public static Fout fout(Envelop.SoapFault fault) {
        return new Fout("", plek("", fault.faultcode(), ""), fault.faultstring(), "");
    }

    /** Who has to act: what the foutbericht says in any capitals, else the SOAP fault, else the table of codes. */
    private static Foutcode.Plek plek(String plek, String faultcode, String code) {
        String said = (plek.isEmpty() ? faultcode : plek).toLowerCase(Locale.ROOT);
        if (said.endsWith("client")) {
            return Foutcode.Plek.CLIENT;
        }
        return said.endsWith("server")
                ? Foutcode.Plek.SERVER
                // the same message again can do no harm, a new one can
                : Foutcode.find(code).map(Foutcode::plek).orElse(Foutcode.Plek.SERVER);
    }

    private static String text(StufElement element, String name) {
        return local(element, name).map(StufElement::text).map(String::strip).orElse("");
    }

    private static Optional<StufElement> local(StufElement element, String name) {
        return element.children().stream()
                .filter(c -> c.localName().equals(name))
                .findFirst();
    }
}
