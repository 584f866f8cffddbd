// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.verzending;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import nl.zaakregie.berichtenlog.Verzegeling;
import nl.zaakregie.mtom.MtomReader;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.xml.BerichtReader;
import nl.zaakregie.xml.BerichtWriter;
import nl.zaakregie.xml.EnvelopReader;
import nl.zaakregie.xml.MalformedBerichtException;
import nl.zaakregie.xml.Schemas;
import nl.zaakregie.xml.Soapversie;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Gives a stored message another number and moment, and leaves the rest of it as it is. */
@Component
class Envelopbewerking {
    private final JdbcTemplate jdbc;
    private final Verzegeling seal;
    private final MtomReader reader;

    Envelopbewerking(JdbcTemplate jdbc, Verzegeling seal, Schemas schemas) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.reader = new MtomReader(new EnvelopReader(new BerichtReader(schemas)));
    }

    private record Opgeslagen(byte[] envelop, String contentType) {}

    /** The message of the outbox under a new number, sealed; empty when it is no message of StUF. */
    Optional<byte[]> renewed(long id, String referentienummer, String moment) {
        return jdbc
                .query(
                        "select envelop, content_type from uitgaand_bericht where id = ?",
                        (row, n) -> new Opgeslagen(seal.open(row.getBytes(1)), row.getString(2)),
                        id)
                .stream()
                .findFirst()
                .flatMap(this::message)
                .map(message -> numbered(message, referentienummer, moment))
                .map(message -> seal.seal(BerichtWriter.writeEnvelope(Soapversie.SOAP11, message)));
    }

    private Optional<StufElement> message(Opgeslagen stored) {
        Geheugeninhoud contents = new Geheugeninhoud();
        try {
            return reader.read(new ByteArrayInputStream(stored.envelop()), stored.contentType(), contents)
                    .bericht()
                    .map(read -> contents.fill(read.root()));
        } catch (MalformedBerichtException e) {
            return Optional.empty();
        }
    }

    private static StufElement numbered(StufElement message, String referentienummer, String moment) {
        return message.mapChildren(head -> head.localName().equals("stuurgegevens")
                ? head.mapChildren(part -> switch (part.localName()) {
                    case "referentienummer" -> part.withText(referentienummer);
                    case "tijdstipBericht" -> part.withText(moment);
                    default -> part;
                })
                : head);
    }
}
