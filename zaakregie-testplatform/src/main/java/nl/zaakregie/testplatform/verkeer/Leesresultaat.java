// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.verkeer;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.xml.BerichtReader;
import nl.zaakregie.xml.Envelop;
import nl.zaakregie.xml.EnvelopReader;
import nl.zaakregie.xml.MalformedBerichtException;
import nl.zaakregie.xml.Schemas;

/**
 * What could be read from a body.
 *
 * @param envelop  the envelope with its message or fault, when the body was one
 * @param boom     the envelope as a plain tree, when the body was XML
 * @param leesfout why the body could not be read; empty when it could
 */
public record Leesresultaat(Optional<Envelop> envelop, Optional<StufElement> boom, String leesfout) {
    private static final EnvelopReader READER = new EnvelopReader(new BerichtReader(Schemas.shared()));
    private static final BerichtReader PLAIN = new BerichtReader(Schemas.shared());

    /** Reads a body; MTOM parts are put back in place first. */
    static Leesresultaat of(Map<String, String> koppen, byte[] inhoud) {
        if (inhoud.length == 0) {
            return new Leesresultaat(Optional.empty(), Optional.empty(), "Er is geen inhoud.");
        }
        try {
            byte[] xml = Mtom.isMultipart(koppen) ? Mtom.unpack(koppen, inhoud) : inhoud;
            Optional<StufElement> tree =
                    Optional.of(PLAIN.read(new ByteArrayInputStream(xml)).root());
            return new Leesresultaat(Optional.of(READER.read(new ByteArrayInputStream(xml))), tree, "");
        } catch (MalformedBerichtException e) {
            String where = e.line() > 0 ? " (regel " + e.line() + ", kolom " + e.column() + ")" : "";
            return new Leesresultaat(Optional.empty(), Optional.empty(), e.getMessage() + where);
        }
    }
}
