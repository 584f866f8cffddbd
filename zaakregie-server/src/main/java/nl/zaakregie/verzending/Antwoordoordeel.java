// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.verzending;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import nl.zaakregie.client.Inhoudmeter;
import nl.zaakregie.mtom.MtomReader;
import nl.zaakregie.opslag.Ruwbericht;
import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.xml.BerichtReader;
import nl.zaakregie.xml.Envelop;
import nl.zaakregie.xml.EnvelopReader;
import nl.zaakregie.xml.MalformedBerichtException;
import nl.zaakregie.xml.ReadResult;
import nl.zaakregie.xml.Schemas;

/**
 * Judges an answer by its body, whatever the HTTP status: a message counts wherever in the body it stands (R-054, R-057,
 * R-070; interop 6, 7, 9, 11). Safe for many threads.
 */
final class Antwoordoordeel {
    private final MtomReader reader;

    Antwoordoordeel(Schemas schemas) {
        this.reader = new MtomReader(new EnvelopReader(new BerichtReader(schemas)));
    }

    /**
     * Judges an answer. Its content is in what comes back, as base64.
     *
     * @param status HTTP status; it only tells people what came when the body says nothing
     */
    Oordeel judge(int status, String contentType, byte[] body) {
        Geheugeninhoud contents = new Geheugeninhoud();
        try {
            Oordeel judgement = judge(status, reader.read(new ByteArrayInputStream(body), contentType, contents));
            return judgement instanceof Oordeel.Aangenomen accepted
                    ? new Oordeel.Aangenomen(contents.fill(accepted.antwoord()))
                    : judgement;
        } catch (MalformedBerichtException e) {
            return noSoap(status);
        }
    }

    /** Judges an answer that may be large and have attachments; of its content only hash and size are in what comes back. */
    Oordeel judge(int status, Ruwbericht body) throws IOException {
        try (InputStream bytes = body.open()) {
            return judge(status, reader.read(bytes, body.contentType(), Inhoudmeter.INSTANCE));
        } catch (MalformedBerichtException e) {
            return noSoap(status);
        }
    }

    private static Oordeel noSoap(int status) {
        return new Oordeel.Stil("HTTP " + status + " zonder SOAP-antwoord");
    }

    private static Oordeel judge(int status, Envelop envelop) {
        Optional<StufElement> message = envelop.bericht().map(ReadResult::root).flatMap(Antwoordoordeel::findMessage);
        if (message.isPresent()) {
            return code(message.get()).startsWith("Fo")
                    ? foutbericht(message.get(), "")
                    : new Oordeel.Aangenomen(message.get());
        }
        return envelop.fault()
                .map(Antwoordoordeel::fault)
                .orElseGet(() -> new Oordeel.Stil("HTTP " + status + " zonder StUF-bericht"));
    }

    /** The element that carries stuurgegevens with a berichtcode. */
    private static Optional<StufElement> findMessage(StufElement element) {
        if (!code(element).isEmpty()) {
            return Optional.of(element);
        }
        return element.children().stream()
                .map(Antwoordoordeel::findMessage)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static String code(StufElement message) {
        return child(message, "stuurgegevens").map(s -> text(s, "berichtcode")).orElse("");
    }

    private static Oordeel fault(Envelop.SoapFault fault) {
        return fault.detail()
                .flatMap(Antwoordoordeel::findMessage)
                .map(message -> foutbericht(message, fault.faultcode()))
                .orElseGet(() -> verdict("", fault.faultcode(), fault.faultstring(), ""));
    }

    static Oordeel foutbericht(StufElement message, String faultcode) {
        StufElement body = child(message, "body").orElse(message);
        String plek = text(body, "plek");
        return verdict(
                text(body, "code"),
                plek.isEmpty() ? faultcode : plek,
                text(body, "omschrijving"),
                text(body, "details"));
    }

    /** Who has to act: what is said in any capitals, else the table of codes; in doubt the same message can do no harm. */
    private static Oordeel verdict(String code, String plek, String omschrijving, String details) {
        String said = plek.toLowerCase(Locale.ROOT);
        boolean ours = said.endsWith("client")
                || (!said.endsWith("server")
                        && Foutcode.find(code)
                                .filter(f -> f.plek() == Foutcode.Plek.CLIENT)
                                .isPresent());
        return ours
                ? new Oordeel.Geweigerd(code, omschrijving, details)
                : new Oordeel.Fout(code, omschrijving, details);
    }

    private static String text(StufElement element, String name) {
        return child(element, name).map(StufElement::text).map(String::strip).orElse("");
    }

    /** By local name: namespaces go wrong in the answers of some systems. */
    private static Optional<StufElement> child(StufElement element, String name) {
        return element.children().stream()
                .filter(c -> c.localName().equals(name))
                .findFirst();
    }
}
