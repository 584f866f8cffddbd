// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.proef;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.zaakregie.bericht.Portsoort;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.testplatform.verkeer.Httpbericht;
import nl.zaakregie.xml.BerichtWriter;
import nl.zaakregie.xml.Soapversie;

/** How a stand-in sends: plain HTTP. */
final class Lijn {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Lijn() {}

    /** A message as it would leave, before anything goes wrong with it. */
    static Httpbericht message(Service dienst, StufElement bericht) {
        return Httpbericht.request(
                dienst.portsoort().name(),
                Map.of("Content-Type", "text/xml; charset=utf-8", "SOAPAction", "\"" + dienst.soapAction() + "\""),
                BerichtWriter.writeEnvelope(Soapversie.SOAP11, bericht));
    }

    static Httpbericht send(Map<Portsoort, URI> adressen, Httpbericht bericht) {
        URI adres = adressen.get(Portsoort.valueOf(bericht.pad()));
        HttpRequest.Builder request =
                HttpRequest.newBuilder(adres).POST(HttpRequest.BodyPublishers.ofByteArray(bericht.inhoud()));
        bericht.koppen().forEach(request::header);
        try {
            HttpResponse<byte[]> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            Map<String, String> koppen = new LinkedHashMap<>();
            response.headers().map().forEach((k, v) -> koppen.put(k, v.getFirst()));
            return Httpbericht.answer(response.statusCode(), koppen, response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
