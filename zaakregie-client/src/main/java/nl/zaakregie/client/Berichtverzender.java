// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client;

import static nl.zaakregie.stuf.Namen.stuf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.xml.BerichtReader;
import nl.zaakregie.xml.BerichtWriter;
import nl.zaakregie.xml.Envelop;
import nl.zaakregie.xml.EnvelopReader;
import nl.zaakregie.xml.MalformedBerichtException;
import nl.zaakregie.xml.Schemas;
import nl.zaakregie.xml.Soapversie;

/** Sends messages over HTTP and judges the answer by its body, whatever the status. Safe for many threads. */
public final class Berichtverzender {
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final EnvelopReader reader = new EnvelopReader(new BerichtReader(Schemas.shared()));
    private final Duration timeout;

    /**
     * A sender.
     *
     * @param timeout how long to wait for an answer
     */
    public Berichtverzender(Duration timeout) {
        this.timeout = timeout;
    }

    /** Sends a message in an envelope of SOAP 1.1 or 1.2. */
    public Verzendresultaat send(URI endpoint, Service service, StufElement bericht, Soapversie versie) {
        return send(endpoint, service.soapAction(), BerichtWriter.writeEnvelope(versie, bericht), versie);
    }

    /**
     * Sends an envelope as it is; sending the same bytes again is always allowed.
     *
     * @param soapAction value of the header, without quotes
     */
    public Verzendresultaat send(URI endpoint, String soapAction, byte[] envelop, Soapversie versie) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(endpoint).timeout(timeout).POST(HttpRequest.BodyPublishers.ofByteArray(envelop));
        if (versie == Soapversie.SOAP12) {
            request.header("Content-Type", "application/soap+xml; charset=utf-8; action=\"" + soapAction + "\"");
        } else {
            request.header("Content-Type", "text/xml; charset=utf-8").header("SOAPAction", "\"" + soapAction + "\"");
        }
        try {
            return judge(http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            return new Verzendresultaat.GeenAntwoord(
                    "Geen verbinding of antwoord: " + e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Verzendresultaat.GeenAntwoord("Onderbroken");
        }
    }

    private Verzendresultaat judge(HttpResponse<byte[]> response) {
        Envelop envelop;
        try {
            envelop = reader.read(new ByteArrayInputStream(response.body()));
        } catch (MalformedBerichtException e) {
            return new Verzendresultaat.GeenAntwoord("HTTP " + response.statusCode() + " zonder SOAP-antwoord");
        }
        if (envelop.fault().isPresent()) {
            return fault(envelop.fault().get());
        }
        Optional<StufElement> message = envelop.bericht().map(b -> b.root());
        if (message.isEmpty()) {
            return new Verzendresultaat.GeenAntwoord("HTTP " + response.statusCode() + " met een lege envelop");
        }
        return message.get().localName().startsWith("Fo")
                ? foutbericht(message.get(), "")
                : new Verzendresultaat.Ontvangen(message.get());
    }

    private static Verzendresultaat fault(Envelop.SoapFault fault) {
        if (fault.detail().isPresent()) {
            return foutbericht(fault.detail().get(), fault.faultcode());
        }
        return fault.faultcode().equalsIgnoreCase("Server")
                ? new Verzendresultaat.OpnieuwAanbieden("", fault.faultstring(), "")
                : new Verzendresultaat.NieuwBerichtNodig("", fault.faultstring(), "");
    }

    private static Verzendresultaat foutbericht(StufElement message, String faultcode) {
        StufElement body = message.child(stuf("body")).orElse(message);
        String code = body.value(stuf("code")).orElse("");
        String text = body.value(stuf("omschrijving")).orElse("");
        String details = body.value(stuf("details")).orElse("");
        String plek = body.value(stuf("plek")).orElse(faultcode).toLowerCase(Locale.ROOT);
        return plek.equals("server")
                ? new Verzendresultaat.OpnieuwAanbieden(code, text, details)
                : new Verzendresultaat.NieuwBerichtNodig(code, text, details);
    }
}
