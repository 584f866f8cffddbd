// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.ontvangst;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.bericht.Portsoort;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.regels.Bevinding;
import nl.zaakregie.regels.Ernst;
import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.xml.Soapversie;

/**
 * What is unusual about how a message came, but loses nothing: always understood, recorded as warnings by their interop
 * number. The texts never quote what was sent.
 */
final class Transportafwijkingen {
    private Transportafwijkingen() {}

    static List<Bevinding> list(Aanvraag request, Soapversie versie, Optional<Service> service, byte[] body) {
        List<Bevinding> found = new ArrayList<>(0);
        String action = request.soapAction().strip();
        if (action.isEmpty() || action.equals("\"\"")) {
            found.add(warning("SOEP-01", "De SOAPAction is leeg of ontbreekt; de service volgt uit de inhoud."));
        } else if (service.isPresent() && !isExact(action, service.get(), versie)) {
            found.add(warning("SOEP-02", "De SOAPAction is niet gelijk aan die van de WSDL, tussen aanhalingstekens."));
        }
        if (versie == Soapversie.SOAP12) {
            found.add(warning("SOEP-04", "SOAP 1.2; de standaard kent alleen SOAP 1.1."));
        } else if (!request.contentType().equals(versie.mediaType())
                && !request.contentType().equals(SoapController.MULTIPART)) {
            found.add(warning("SOEP-04", "Het mediatype hoort niet bij de envelop."));
        }
        if (body.length > 0 && body[0] != '<' && !isUtf16(body)) {
            found.add(warning("SOEP-10", "Een byte order mark of witruimte voor het begin van de XML."));
        }
        if (service.isPresent()
                && portsoort(request)
                        .filter(p -> p == service.get().portsoort())
                        .isEmpty()) {
            found.add(warning("SOEP-16", "Het adres is niet dat van het portType van de service."));
        }
        return found;
    }

    private static boolean isExact(String action, Service service, Soapversie versie) {
        return action.equals("\"" + service.soapAction() + "\"")
                || (versie == Soapversie.SOAP12 && action.equals(service.soapAction()));
    }

    private static Optional<Portsoort> portsoort(Aanvraag request) {
        for (Portsoort port : Portsoort.values()) {
            if (port.name().equals(request.adres())) {
                return Optional.of(port);
            }
        }
        return Optional.empty();
    }

    private static boolean isUtf16(byte[] body) {
        return body.length > 1 && ((body[0] & 0xFF) == 0xFE || (body[0] & 0xFF) == 0xFF || body[0] == 0);
    }

    private static Bevinding warning(String rule, String text) {
        return new Bevinding(Ernst.WAARSCHUWING, rule, Foutcode.STUF040, text, "", 0, 0);
    }
}
