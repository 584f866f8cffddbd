// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.ontvangst;

import java.util.Optional;
import nl.zaakregie.stuf.Attribuut;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.toegang.UsernameToken;
import nl.zaakregie.xml.Envelop;
import nl.zaakregie.xml.Soapfoutcode;
import nl.zaakregie.xml.Soapversie;

/** What SOAP itself asks of an envelope. */
final class Soapcontrole {
    private Soapcontrole() {}

    /** A fault of SOAP, with a text in Dutch. */
    record Fout(Soapfoutcode code, String tekst) {}

    static Optional<Fout> check(Envelop envelop) {
        if (envelop.versie() == Soapversie.NONE || envelop.bericht().isEmpty()) {
            return Optional.of(new Fout(Soapfoutcode.CLIENT, "Er staat geen bericht in een SOAP-envelop"));
        }
        boolean understood = envelop.headerBlocks().stream()
                .filter(block -> isForUs(block, envelop.versie()))
                .filter(block -> mustBeUnderstood(block, envelop.versie()))
                .allMatch(UsernameToken::understands);
        return understood
                ? Optional.empty()
                : Optional.of(new Fout(
                        Soapfoutcode.MUST_UNDERSTAND, "Een verplicht SOAP-headerblok wordt hier niet begrepen"));
    }

    private static boolean mustBeUnderstood(StufElement block, Soapversie versie) {
        String value = attribute(block, versie, "mustUnderstand").strip();
        return value.equals("1") || value.equals("true");
    }

    /** Blocks that are addressed to another node on the way are not ours to understand. */
    private static boolean isForUs(StufElement block, Soapversie versie) {
        String actor = attribute(block, versie, versie == Soapversie.SOAP12 ? "role" : "actor")
                .strip();
        return actor.isEmpty() || actor.endsWith("/next") || actor.endsWith("/ultimateReceiver");
    }

    private static String attribute(StufElement block, Soapversie versie, String local) {
        return block.attributes().stream()
                .filter(a -> a.name().getLocalPart().equals(local)
                        && a.name().getNamespaceURI().equals(versie.namespace()))
                .findFirst()
                .map(Attribuut::value)
                .orElse("");
    }
}
