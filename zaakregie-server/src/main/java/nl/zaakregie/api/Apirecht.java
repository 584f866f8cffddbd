// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** Which right a request needs: the part of the API that its address names, to read or to change. */
final class Apirecht {
    private static final String START = "/api/v1/";
    private static final Set<String> OF_OUTBOX = Set.of("bestemmingen", "afleveringen");
    /** Asks what would happen, and changes nothing. */
    private static final String SIMULATION = "/_simuleer";

    private Apirecht() {}

    /** The part; empty for what belongs to none, such as the document of the API. */
    static String part(HttpServletRequest request) {
        String path = path(request);
        if (!path.startsWith(START)) {
            return "";
        }
        String first = path.substring(START.length()).split("/", 2)[0];
        return OF_OUTBOX.contains(first) ? "verzending" : first.equals("openapi.json") ? "" : first;
    }

    static boolean isChange(HttpServletRequest request) {
        boolean asks = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        return !asks && !path(request).endsWith(SIMULATION);
    }

    /** Decoded as the controllers see it, so that no other spelling reaches them. */
    static String path(HttpServletRequest request) {
        return request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
    }
}
