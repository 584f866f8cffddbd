// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.ontvangst;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zaakregie.bericht.Portsoort;
import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.xml.Schemabestanden;
import nl.zaakregie.xml.Soapversie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The SOAP addresses: {@code POST /soap/{rol}/{port}}, {@code GET ...?wsdl}, and the schemas that the WSDLs point to. */
@Controller
class SoapController {
    private static final int LARGEST = 64 * 1024 * 1024;
    private static final Pattern ACTION_PARAMETER = Pattern.compile("action=\"?([^\";]*)");
    private static final Pattern LOCATION = Pattern.compile("(schemaLocation|[^:]location)=\"([^\"]+)\"");

    private final Ontvangst ontvangst;

    SoapController(Ontvangst ontvangst) {
        this.ontvangst = ontvangst;
    }

    @PostMapping({"/soap/{rol}", "/soap/{rol}/{port}"})
    void post(@PathVariable("rol") String rol, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String role = rol.toLowerCase(Locale.ROOT);
        if (!ontvangst.plays(role)) {
            response.sendError(404);
            return;
        }
        String type =
                Optional.ofNullable(request.getContentType()).orElse("text/xml").toLowerCase(Locale.ROOT);
        if (!type.contains("xml")) {
            response.sendError(415);
            return;
        }
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        Antwoord answer = body.length > LARGEST
                ? Antwoord.fault(Soapversie.SOAP11, Foutcode.Plek.CLIENT, "Het bericht is te groot", null)
                : ontvangst.receive(role, soapAction(request), body);
        response.setStatus(answer.status());
        response.setContentType(answer.versie().mediaType() + ";charset=utf-8");
        response.setContentLength(answer.body().length);
        response.getOutputStream().write(answer.body());
    }

    private static String soapAction(HttpServletRequest request) {
        String header = request.getHeader("SOAPAction");
        if (header != null) {
            return header;
        }
        Matcher parameter = ACTION_PARAMETER.matcher(
                Optional.ofNullable(request.getContentType()).orElse(""));
        return parameter.find() ? parameter.group(1) : "";
    }

    @GetMapping("/soap/{rol}/{port}")
    void wsdl(
            @PathVariable("rol") String rol,
            @PathVariable("port") String port,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Optional<Portsoort> known = Arrays.stream(Portsoort.values())
                .filter(p -> p.name().equalsIgnoreCase(port))
                .findFirst();
        boolean asked = "wsdl".equalsIgnoreCase(request.getQueryString());
        if (!asked || known.isEmpty() || !ontvangst.plays(rol.toLowerCase(Locale.ROOT))) {
            response.sendError(asked ? 404 : 405);
            return;
        }
        String path = switch (known.get()) {
            case OntvangAsynchroon -> "zkn0310/zs-dms/zkn0310_ontvangAsynchroon_mutatie_zs-dms.wsdl";
            case BeantwoordVraag -> "zkn0310/zs-dms/zkn0310_beantwoordVraag_zs-dms.wsdl";
            case VrijeBerichten -> "zkn0310/zs-dms/zkn0310_vrijeBerichten_zs-dms.wsdl";
        };
        String own = request.getRequestURL().toString();
        send(response, rewrite(read(path), path, own));
    }

    @GetMapping("/schemas/**")
    void schema(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI().substring("/schemas/".length());
        if (Schemabestanden.open(path).isEmpty()) {
            response.sendError(404);
            return;
        }
        send(response, path.endsWith(".wsdl") ? rewrite(read(path), path, "") : read(path));
    }

    /** Makes the locations of imports absolute paths on this server, and the address of the service its own. */
    private static String rewrite(String wsdl, String path, String own) {
        String located = LOCATION.matcher(wsdl).replaceAll(match -> {
            String target = match.group(2);
            return Matcher.quoteReplacement(
                    target.startsWith("http")
                            ? match.group()
                            : match.group(1) + "=\"/schemas/" + Schemabestanden.resolve(path, target) + "\"");
        });
        return own.isEmpty()
                ? located
                : located.replaceAll(
                        "(<[a-zA-Z:]*address location=\")[^\"]*\"", "$1" + Matcher.quoteReplacement(own) + "\"");
    }

    private static String read(String path) throws IOException {
        try (InputStream stream =
                Schemabestanden.open(path).orElseThrow(() -> new IOException("Missing in the library: " + path))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void send(HttpServletResponse response, String text) throws IOException {
        response.setContentType("text/xml;charset=utf-8");
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }
}
