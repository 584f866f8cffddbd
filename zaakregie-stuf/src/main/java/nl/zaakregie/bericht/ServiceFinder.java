// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.bericht;

import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.stuf;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.List;
import java.util.Optional;
import nl.zaakregie.stuf.StufElement;

/** Finds the service that a request asks for: by SOAPAction, then root element, then content. */
public final class ServiceFinder {
    private ServiceFinder() {}

    /** The service, when the SOAPAction (quoted, unquoted, short or empty) and the root point to one. */
    public static Optional<Service> find(String soapAction, StufElement root) {
        List<Service> candidates = List.of(Service.values()).stream()
                .filter(service -> service.root().equals(root.name()))
                .toList();
        String action = soapAction.replace("\"", "").strip();
        String last = action.substring(Math.max(action.lastIndexOf('/'), action.lastIndexOf('#')) + 1);
        return candidates.stream()
                .filter(s -> s.operation().equals(last) || s.label().equals(last))
                .findFirst()
                .or(() -> candidates.size() == 1
                        ? Optional.of(candidates.getFirst())
                        : last.isEmpty() || last.equals(root.localName()) ? byContent(root) : Optional.empty());
    }

    private static Optional<Service> byContent(StufElement root) {
        if (root.is(zkn("zakLk01"))) {
            return Optional.of(kennisgeving(root));
        }
        if (root.is(zkn("edcLk01"))) {
            boolean content = root.children(OBJECT).stream()
                    .flatMap(object -> object.children(zkn("inhoud")).stream())
                    .anyMatch(inhoud -> !inhoud.isEmpty());
            return Optional.of(content ? Service.VOEG_ZAAKDOCUMENT_TOE : Service.MAAK_ZAAKDOCUMENT);
        }
        return Optional.empty();
    }

    private static Service kennisgeving(StufElement root) {
        if (root.value(zkn("parameters"), stuf("mutatiesoort")).orElse("").equals("T")) {
            return Service.CREEER_ZAAK;
        }
        List<StufElement> objects = root.children(OBJECT);
        boolean onlyStatus = !objects.isEmpty()
                && objects.getLast().child(zkn("heeft")).isPresent()
                && objects.getLast().children().stream().allMatch(c -> c.is(zkn("heeft")) || c.is(zkn("identificatie")));
        return onlyStatus ? Service.ACTUALISEER_ZAAKSTATUS : Service.UPDATE_ZAAK;
    }
}
