// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.bericht;

import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.stuf;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.stuf.StufElement;

/** Finds the service that a message asks for: by its SOAPAction in any spelling, else by its content. */
public final class ServiceFinder {
    private ServiceFinder() {}

    /**
     * The service of a message. A SOAPAction that names no service of this root element counts as a contradiction: nothing
     * is found.
     *
     * @param soapAction value of the header in any spelling: quoted or not, whole or short, any capitals; empty, or the
     *                   name of the root element: the content decides
     * @param root       root element of the message
     */
    public static Optional<Service> find(String soapAction, StufElement root) {
        List<Service> candidates = Arrays.stream(Service.values())
                .filter(s -> s.root().equals(root.name()))
                .toList();
        String action = lastPart(soapAction);
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        if (action.isEmpty() || action.equalsIgnoreCase(root.localName())) {
            return byContent(candidates, root);
        }
        String label = action.substring(0, Math.max(action.indexOf('_'), 0));
        return candidates.stream()
                .filter(s -> s.operation().equalsIgnoreCase(action)
                        || s.label().equalsIgnoreCase(action)
                        || s.label().equalsIgnoreCase(label))
                .findFirst();
    }

    private static Optional<Service> byContent(List<Service> candidates, StufElement root) {
        if (candidates.size() == 1) {
            return Optional.of(candidates.getFirst());
        }
        return Optional.of(
                switch (root.localName()) {
                    case "zakLk01" -> kennisgeving(root);
                    case "zakLv01" -> vraag(root);
                    default ->
                        root.find(OBJECT, zkn("inhoud")).isPresent()
                                ? Service.VOEG_ZAAKDOCUMENT_TOE
                                : Service.MAAK_ZAAKDOCUMENT;
                });
    }

    private static Service kennisgeving(StufElement root) {
        if (root.value(zkn("parameters"), stuf("mutatiesoort"))
                .filter("T"::equals)
                .isPresent()) {
            return Service.CREEER_ZAAK;
        }
        List<StufElement> objects = root.children(OBJECT);
        boolean onlyStatus = !objects.isEmpty()
                && objects.getLast().child(zkn("heeft")).isPresent()
                && objects.getLast().children().stream()
                        .allMatch(c -> c.is(zkn("heeft"))
                                || c.is(zkn("identificatie"))
                                || c.is(zkn("omschrijving"))
                                || c.is(zkn("isVan")));
        return onlyStatus ? Service.ACTUALISEER_ZAAKSTATUS : Service.UPDATE_ZAAK;
    }

    private static Service vraag(StufElement root) {
        Optional<StufElement> scope = root.find(zkn("scope"), OBJECT);
        if (scope.filter(s -> s.child(zkn("heeftRelevant")).isPresent()).isPresent()) {
            return Service.GEEF_LIJST_ZAAKDOCUMENTEN;
        }
        boolean status = root.find(zkn("gelijk"), zkn("heeft"), zkn("indicatieLaatsteStatus"))
                .isPresent();
        return status ? Service.GEEF_ZAAKSTATUS : Service.GEEF_ZAAKDETAILS;
    }

    private static String lastPart(String soapAction) {
        String bare = soapAction.replace("\"", "").strip();
        int start = Math.max(Math.max(bare.lastIndexOf('/'), bare.lastIndexOf('#')), bare.lastIndexOf(':'));
        return bare.substring(start + 1);
    }
}
