// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.verzending;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import nl.zaakregie.client.Antwoordbericht;
import nl.zaakregie.client.Fout;
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

/**
 * Judges an answer by its body, whatever the HTTP status: a message counts wherever in the body it stands (R-054, R-057,
 * R-070; interop 6, 7, 9, 11). Safe for many threads.
 */
final class Antwoordoordeel {
    /** Without schemas: whether it was accepted does not depend on how well the answer is made. */
    private final MtomReader reader = new MtomReader(new EnvelopReader(BerichtReader.withoutSchemas()));

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

    private static Optional<StufElement> findMessage(StufElement element) {
        return Antwoordbericht.find(element).filter(m -> !code(m).isEmpty());
    }

    private static String code(StufElement message) {
        return Antwoordbericht.code(message).orElse("");
    }

    private static Oordeel fault(Envelop.SoapFault fault) {
        return fault.detail()
                .flatMap(Antwoordoordeel::findMessage)
                .map(message -> foutbericht(message, fault.faultcode()))
                .orElseGet(() -> verdict(Antwoordbericht.fout(fault)));
    }

    static Oordeel foutbericht(StufElement message, String faultcode) {
        return verdict(Antwoordbericht.fout(message, faultcode));
    }

    private static Oordeel verdict(Fout fout) {
        return fout.plek() == Foutcode.Plek.CLIENT
                ? new Oordeel.Geweigerd(fout.code(), fout.omschrijving(), fout.details())
                : new Oordeel.Fout(fout.code(), fout.omschrijving(), fout.details());
    }
}
