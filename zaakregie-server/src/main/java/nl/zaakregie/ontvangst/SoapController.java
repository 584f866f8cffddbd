// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.ontvangst;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zaakregie.instellingen.Rol;
import nl.zaakregie.toegang.BasicHeader;
import nl.zaakregie.toegang.Bewijs;
import nl.zaakregie.toegang.Eigenbewijs;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.HandlerMapping;

/**
 * The SOAP addresses, {@code /soap/{rol}} and everything below it: the content of a message decides what becomes of it, the
 * rest of the path is taken in any spelling (interop 16).
 */
@Component
class SoapController implements HttpRequestHandler {
    /** What a message with attachments comes as. */
    static final String MULTIPART = "multipart/related";

    private static final Pattern ACTION_PARAMETER = Pattern.compile("(?i);\\s*action\\s*=\\s*(\"[^\"]*\"|[^;]*)");
    private static final String CERTIFICATES = "jakarta.servlet.request.X509Certificate";

    private final Ontvangst ontvangst;
    private final Routes routes;
    private final Wsdlpublicatie wsdls;
    private final Antwoordverzender verzender;
    private final Eigenbewijs own;
    private final Clock clock = Clock.systemUTC();

    SoapController(
            Ontvangst ontvangst, Routes routes, Wsdlpublicatie wsdls, Antwoordverzender verzender, Eigenbewijs own) {
        this.ontvangst = ontvangst;
        this.routes = routes;
        this.wsdls = wsdls;
        this.verzender = verzender;
        this.own = own;
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Rol> rol = rol(request).filter(routes::plays);
        if (rol.isEmpty()) {
            say(response, 404, "Deze rol wordt hier niet vervuld");
            return;
        }
        switch (request.getMethod()) {
            case "POST" -> post(rol.get(), request, response);
            case "GET", "HEAD" -> get(rol.get(), request, response);
            default -> onlyPost(response);
        }
    }

    private static Optional<Rol> rol(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                ? Rol.find(String.valueOf(variables.get(Soapadres.ROL)))
                : Optional.empty();
    }

    private void post(Rol rol, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String type = mediaType(request);
        if (!type.isEmpty() && !type.endsWith("/xml") && !type.endsWith("+xml") && !type.equals(MULTIPART)) {
            say(response, 415, "Stuur een SOAP-envelop als text/xml (SOAP 1.1) of application/soap+xml (SOAP 1.2)");
            return;
        }
        Antwoord answer = ontvangst.receive(new Aanvraag(
                UUID.randomUUID(),
                clock.instant(),
                System.nanoTime(),
                rol,
                lastPart(request),
                soapAction(request),
                type,
                Optional.ofNullable(request.getContentType()).orElse(""),
                Optional.ofNullable(request.getHeader("Accept")).orElse(""),
                proof(request),
                request.getContentLengthLong(),
                request.getInputStream(),
                Optional.empty()));
        response.setStatus(answer.status());
        if (answer.status() == 401) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"Zaakregie\", charset=\"UTF-8\"");
        }
        verzender.send(answer, response);
    }

    private void get(Rol rol, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String query = String.valueOf(request.getQueryString()).toLowerCase(Locale.ROOT);
        if (!query.startsWith("wsdl")) {
            onlyPost(response);
            return;
        }
        String which = query.startsWith("wsdl=") ? query.substring("wsdl=".length()) : "";
        Optional<String> wsdl = wsdls.find(rol, lastPart(request), which, request);
        if (wsdl.isEmpty()) {
            say(response, 404, "Deze rol heeft hier geen WSDL");
            return;
        }
        response.setContentType("text/xml;charset=utf-8");
        response.getOutputStream().write(wsdl.get().getBytes(StandardCharsets.UTF_8));
    }

    private static void onlyPost(HttpServletResponse response) throws IOException {
        response.setHeader("Allow", "POST");
        say(response, 405, "Stuur een SOAP-bericht met POST, of vraag de WSDL met ?wsdl");
    }

    private static void say(HttpServletResponse response, int status, String text) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain;charset=utf-8");
        response.getOutputStream().write((text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** The part after the role: the last one, empty when there is none. */
    private static String lastPart(HttpServletRequest request) {
        String[] parts = request.getRequestURI()
                .substring(request.getContextPath().length())
                .split("/");
        return parts.length > 3 ? parts[parts.length - 1] : "";
    }

    private static String mediaType(HttpServletRequest request) {
        String type = Optional.ofNullable(request.getContentType()).orElse("");
        int end = type.indexOf(';');
        return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    private static String soapAction(HttpServletRequest request) {
        String header = request.getHeader("SOAPAction");
        if (header != null) {
            return header;
        }
        Matcher parameter = ACTION_PARAMETER.matcher(
                Optional.ofNullable(request.getContentType()).orElse(""));
        return parameter.find() ? parameter.group(1).replace("\"", "") : "";
    }

    private Bewijs proof(HttpServletRequest request) {
        Object certificates = request.getAttribute(CERTIFICATES);
        X509Certificate first = certificates instanceof X509Certificate[] chain && chain.length > 0 ? chain[0] : null;
        return new Bewijs(
                BasicHeader.read(request.getHeader("Authorization")).orElse(null),
                first,
                null,
                own.fits(request.getHeader(Eigenbewijs.HEADER)));
    }
}
