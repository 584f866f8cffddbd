// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.ontvangst;

import static nl.zaakregie.bericht.Portsoort.BeantwoordVraag;
import static nl.zaakregie.bericht.Portsoort.OntvangAsynchroon;
import static nl.zaakregie.bericht.Portsoort.VrijeBerichten;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zaakregie.bericht.Portsoort;
import nl.zaakregie.instellingen.Instellingen;
import nl.zaakregie.instellingen.Rol;
import nl.zaakregie.stuf.Namen;
import nl.zaakregie.xml.Schemabestanden;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * The WSDLs of the roles: the files of the standard with the address of this server in them, and everything they import
 * below {@code /schemas} (R-216, R-219; interop 17, 18).
 */
@Component
class Wsdlpublicatie {
    private static final Pattern LOCATION = Pattern.compile("((?:schemaL|\\bl)ocation)=\"([^\"]+)\"");
    private static final Pattern ADDRESS = Pattern.compile("(<(?:\\w+:)?address location=\")[^\"]*\"");

    private static final Wsdl ZDS_ASYNCHROON =
            new Wsdl("zkn0310", OntvangAsynchroon, "zkn0310/zs-dms/zkn0310_ontvangAsynchroon_mutatie_zs-dms.wsdl");
    private static final Wsdl ZDS_VRAAG =
            new Wsdl("zkn0310", BeantwoordVraag, "zkn0310/zs-dms/zkn0310_beantwoordVraag_zs-dms.wsdl");
    private static final Wsdl ZDS_VRIJ =
            new Wsdl("zkn0310", VrijeBerichten, "zkn0310/zs-dms/zkn0310_vrijeBerichten_zs-dms.wsdl");
    private static final Wsdl RZS = new Wsdl("rzs0310", OntvangAsynchroon, "rzs0310/rzs0310_ontvangAsynchroon.wsdl");

    private static final Map<Rol, List<Wsdl>> OFFERED = Map.of(
            Rol.ZAAKSYSTEEM, List.of(ZDS_ASYNCHROON, ZDS_VRAAG, ZDS_VRIJ),
            Rol.SERVICEBUS, List.of(ZDS_ASYNCHROON, ZDS_VRAAG, ZDS_VRIJ, RZS),
            Rol.ABONNEMENTENBEHEER, List.of(RZS),
            Rol.REGIESYSTEEM, List.of(RZS),
            Rol.BACKOFFICE, List.of(RZS));

    /** Names of portTypes as partners spell them in their addresses (interop 16). */
    private static final Map<String, Portsoort> ALIASES = Map.ofEntries(
            Map.entry("ontvangasynchroon", OntvangAsynchroon),
            Map.entry("ontvangasynchroonservice", OntvangAsynchroon),
            Map.entry("beantwoordvraag", BeantwoordVraag),
            Map.entry("beantwoordvraagservice", BeantwoordVraag),
            Map.entry("vrijeberichten", VrijeBerichten),
            Map.entry("vrijbericht", VrijeBerichten),
            Map.entry("vrijberichtservice", VrijeBerichten),
            Map.entry("vrijeberichtenservice", VrijeBerichten),
            Map.entry("verwerksynchroonvrijbericht", VrijeBerichten));

    private final Instellingen settings;

    Wsdlpublicatie(Instellingen settings) {
        this.settings = settings;
    }

    /**
     * A WSDL that a role offers.
     *
     * @param naam of the koppelvlak, to choose by when a portType has two
     * @param path of the file in the library
     */
    private record Wsdl(String naam, Portsoort portsoort, String path) {}

    /**
     * The WSDL of an address of a role.
     *
     * @param name  last part of the path in any spelling; other names than those of a portType get a WSDL that imports all
     * @param which koppelvlak, when more than one is offered there; empty: the first
     */
    Optional<String> find(Rol rol, String name, String which, HttpServletRequest request) {
        List<Wsdl> offered = OFFERED.getOrDefault(rol, List.of());
        Portsoort portsoort = ALIASES.get(name.toLowerCase(Locale.ROOT));
        String base = base(request);
        if (portsoort == null) {
            return Optional.of(index(rol, offered, base));
        }
        return offered.stream()
                .filter(w -> w.portsoort() == portsoort
                        && (which.isEmpty() || w.naam().equals(which)))
                .findFirst()
                .map(w -> rewrite(read(w.path()), w.path(), base, address(rol, portsoort, name, base)));
    }

    /** A file below /schemas, with locations that can be followed; nothing when there is none. */
    Optional<String> findSchema(String path, HttpServletRequest request) {
        return Schemabestanden.open(path).isEmpty()
                ? Optional.empty()
                : Optional.of(rewrite(read(path), path, base(request), ""));
    }

    private static String address(Rol rol, Portsoort portsoort, String name, String base) {
        return base + "/soap/" + rol.naam() + "/" + (name.isEmpty() ? portsoort.name() : name);
    }

    private static String index(Rol rol, List<Wsdl> offered, String base) {
        StringBuilder imports = new StringBuilder();
        for (Wsdl wsdl : offered) {
            String namespace = wsdl == RZS ? Namen.RZS : Namen.ZKN;
            imports.append("    <import namespace=\"%s\" location=\"%s/soap/%s/%s?wsdl=%s\"/>%n"
                    .formatted(namespace, escape(base), rol.naam(), wsdl.portsoort(), wsdl.naam()));
        }
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="http://schemas.xmlsoap.org/wsdl/" name="%1$s" targetNamespace="urn:zaakregie:%1$s">
                %2$s</definitions>
                """.formatted(rol.naam(), imports);
    }

    /** Makes the locations of imports addresses on this server, and the address of the service its own. */
    private static String rewrite(String text, String path, String base, String own) {
        String addressed = own.isEmpty()
                ? text
                : ADDRESS.matcher(text).replaceAll("$1" + Matcher.quoteReplacement(escape(own)) + "\"");
        return LOCATION.matcher(addressed).replaceAll(match -> {
            String target = match.group(2);
            boolean here = !target.startsWith("http")
                    && Schemabestanden.open(Schemabestanden.resolve(path, target))
                            .isPresent();
            String located = here ? escape(base) + "/schemas/" + Schemabestanden.resolve(path, target) : target;
            return Matcher.quoteReplacement(match.group(1) + "=\"" + located + "\"");
        });
    }

    /** Where the caller reached us, or where the settings say that we are. */
    private String base(HttpServletRequest request) {
        String configured = settings.adres();
        if (configured != null) {
            return configured.replaceFirst("/+$", "");
        }
        String url = request.getRequestURL().toString();
        return url.substring(0, url.length() - request.getRequestURI().length()) + request.getContextPath();
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text);
    }

    private static String read(String path) {
        try (InputStream stream =
                Schemabestanden.open(path).orElseThrow(() -> new IOException("Missing in the library: " + path))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
