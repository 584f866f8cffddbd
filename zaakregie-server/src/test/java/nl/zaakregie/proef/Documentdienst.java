// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.mtom.MtomReader;
import nl.zaakregie.stuf.Namen;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.xml.BerichtReader;
import nl.zaakregie.xml.Envelop;
import nl.zaakregie.xml.EnvelopReader;
import nl.zaakregie.xml.MalformedBerichtException;
import nl.zaakregie.xml.Schemas;
import nl.zaakregie.xml.Soapversie;
import nl.zaakregie.xml.Verzamelaar;
import nl.zaakregie.xml.Voorbeelden;

/** A system that calls the document services over HTTP, with content as attachment or as base64. */
final class Documentdienst {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final BerichtReader READER = new BerichtReader(Schemas.shared());
    /** The content of every example. */
    private static final String EXAMPLE = "R2V6aW5zcGxhbiBmYW1pbGllIFZvb3JiZWVsZCAtIGZpY3RpZWYgdGVzdGRvY3VtZW50Cg==";

    private final String address;
    private final String applicatie;
    private final Soapversie versie;

    private Documentdienst(String address, String applicatie, Soapversie versie) {
        this.address = address;
        this.applicatie = applicatie;
        this.versie = versie;
    }

    static Documentdienst of(String address, String applicatie) {
        return new Documentdienst(address, applicatie, Soapversie.SOAP11);
    }

    static Documentdienst of(String applicatie) {
        return of(Proefserver.address(), applicatie);
    }

    Documentdienst in(Soapversie other) {
        return new Documentdienst(address, applicatie, other);
    }

    /** What came back: the message, and each content that was cut out of it. */
    record Antwoord(int status, String contentType, StufElement message, List<byte[]> contents) {

        String code() {
            return message.value(Namen.stuf("body"), Namen.stuf("code")).orElse("");
        }

        String details() {
            return message.value(Namen.stuf("body"), Namen.stuf("details")).orElse("");
        }

        byte[] content() {
            assertThat(contents).hasSize(1);
            return contents.getFirst();
        }
    }

    /** A gezinsplan with this identificatie. */
    void createZaak(String identificatie) {
        send(Service.CREEER_ZAAK, Proefberichten.gezinsplan(identificatie)).confirmed();
    }

    /** An example as this system would send it, about this document and zaak. */
    String example(String name, String document, String zaak) {
        return Voorbeelden.text(name).replaceAll("9999DOC2016\\d+", document).replaceAll("9999GZP2016\\d+", zaak);
    }

    /** A new document with this content. */
    Sent add(String document, String zaak, byte[] content, boolean attached) {
        String message = example("voegZaakdocumentToe-request-full.xml", document, zaak)
                .replace(">text/plain<", ">application/octet-stream<")
                .replace("\"text/plain\"", "\"application/octet-stream\"");
        return sendContent(Service.VOEG_ZAAKDOCUMENT_TOE, message, content, attached);
    }

    Sent read(String document, String... accept) {
        String message = example("geefZaakdocumentLezen-request-full.xml", document, "9999GZP2016000001");
        return send(Service.GEEF_ZAAKDOCUMENT_LEZEN, message, accept);
    }

    Sent checkOut(String document) {
        return send(
                Service.GEEF_ZAAKDOCUMENT_BEWERKEN, example("geefZaakdocumentbewerken-request-min.xml", document, ""));
    }

    Sent cancel(String document, String checkedOutId) {
        return send(
                Service.CANCEL_CHECKOUT,
                example("cancelCheckout-request-min.xml", document, "").replace("pwc-7f31", checkedOutId));
    }

    /** New content for a document, with a checkedOutId or, when it is empty, without. */
    Sent update(String document, String checkedOutId, byte[] content) {
        String message = example("updateZaakdocument-request-min.xml", document, "");
        String parameters = checkedOutId.isEmpty()
                ? "<ZKN:parameters/>"
                : "<ZKN:parameters><ZKN:checkedOutId>" + checkedOutId + "</ZKN:checkedOutId></ZKN:parameters>";
        return sendContent(
                Service.UPDATE_ZAAKDOCUMENT, message.replace("<ZKN:parameters/>", parameters), content, true);
    }

    Sent list(String zaak) {
        return send(Service.GEEF_LIJST_ZAAKDOCUMENTEN, example("geefLijstZaakdocumenten-request-full.xml", "", zaak));
    }

    /** Sends a message whose example content is replaced. */
    Sent sendContent(Service service, String message, byte[] content, boolean attached) {
        String base64 = Base64.getEncoder().encodeToString(content);
        String own = own(service, message);
        if (!attached) {
            return post(
                    service, versie.mediaType(), own.replace(EXAMPLE, base64).getBytes(StandardCharsets.UTF_8));
        }
        String include =
                "<xop:Include xmlns:xop=\"http://www.w3.org/2004/08/xop/include\" href=\"cid:inhoud@voorbeeld.invalid\"/>";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, "application/xop+xml; charset=UTF-8; type=\"" + versie.mediaType() + "\"", "bericht");
        body.writeBytes(own.replace(EXAMPLE, include).getBytes(StandardCharsets.UTF_8));
        body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        part(body, "application/octet-stream", "inhoud");
        body.writeBytes(content);
        body.writeBytes("\r\n--grens--\r\n".getBytes(StandardCharsets.US_ASCII));
        String type =
                "multipart/related; type=\"application/xop+xml\"; start=\"<bericht@voorbeeld.invalid>\"; start-info=\""
                        + versie.mediaType() + "\"; boundary=grens";
        return post(service, type, body.toByteArray());
    }

    private static void part(ByteArrayOutputStream body, String type, String id) {
        String head = "--grens\r\nContent-Type: " + type + "\r\nContent-Transfer-Encoding: binary\r\nContent-ID: <" + id
                + "@voorbeeld.invalid>\r\n\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
    }

    Sent send(Service service, String message, String... accept) {
        return post(service, versie.mediaType(), own(service, message).getBytes(StandardCharsets.UTF_8), accept);
    }

    /** The message as sent by this system, with a referentienummer of its own unless it has one of a test. */
    private String own(Service service, String message) {
        return message.replace(Soapversie.SOAP11.namespace(), versie.namespace())
                .replaceFirst(
                        "(?s)<StUF:zender>.*?</StUF:zender>",
                        "<StUF:zender><StUF:organisatie>9999</StUF:organisatie><StUF:applicatie>" + applicatie
                                + "</StUF:applicatie><StUF:gebruiker>" + applicatie.toLowerCase(java.util.Locale.ROOT)
                                + "</StUF:gebruiker></StUF:zender>")
                .replaceFirst(
                        "(?s)<StUF:ontvanger>.*?</StUF:ontvanger>",
                        "<StUF:ontvanger><StUF:organisatie>9999</StUF:organisatie><StUF:applicatie>ZAAKSYS</StUF:applicatie></StUF:ontvanger>")
                .replaceAll("<StUF:referentienummer>(?!vast-)[^<]*", "<StUF:referentienummer>" + UUID.randomUUID());
    }

    Sent post(Service service, String type, byte[] body, String... accept) {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(
                            URI.create(address + "/soap/zaaksysteem/" + service.portsoort()))
                    .header("Content-Type", type)
                    .header("SOAPAction", "\"" + service.soapAction() + "\"")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(body));
            for (String value : accept) {
                request.header("Accept", value);
            }
            return new Sent(HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** A call that was made. */
    record Sent(HttpResponse<byte[]> response) {

        /** The answer; whatever it is, it must be valid against the schemas. */
        Antwoord answer() {
            String type = response.headers().firstValue("Content-Type").orElse("");
            Verzamelaar receiver = new Verzamelaar();
            try {
                Envelop envelop = new MtomReader(new EnvelopReader(READER))
                        .read(new ByteArrayInputStream(response.body()), type, receiver);
                Optional<StufElement> message = envelop.bericht()
                        .map(b -> b.root())
                        .or(() -> envelop.fault().flatMap(f -> f.detail()));
                assertThat(message)
                        .as(new String(response.body(), StandardCharsets.UTF_8))
                        .isPresent();
                assertThat(READER.validate(message.get()))
                        .as(new String(response.body(), StandardCharsets.UTF_8))
                        .isEmpty();
                return new Antwoord(response.statusCode(), type, message.get(), receiver.contents());
            } catch (MalformedBerichtException e) {
                throw new AssertionError(new String(response.body(), StandardCharsets.UTF_8), e);
            }
        }

        /** The answer, which is not a fault. */
        Antwoord confirmed() {
            Antwoord answer = answer();
            assertThat(answer.status())
                    .as(answer.code() + ": " + answer.details())
                    .isEqualTo(200);
            return answer;
        }

        /** The fault, which has this code. */
        Antwoord refused(String code) {
            Antwoord answer = answer();
            assertThat(answer.status()).isEqualTo(500);
            assertThat(answer.code()).as(answer.details()).isEqualTo(code);
            return answer;
        }
    }
}
