// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.site;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * An answer to a browser.
 *
 * @param status  HTTP status
 * @param soort   media type, or the address to go to when the status is 303
 * @param inhoud  the bytes
 */
record Respons(int status, String soort, byte[] inhoud) {
    Respons {
        inhoud = inhoud.clone();
    }

    static Respons html(int status, String page) {
        return new Respons(status, "text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8));
    }

    static Respons text(int status, String text) {
        return new Respons(status, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    static Respons of(String soort, String text) {
        return new Respons(200, soort, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends the browser to another page, so that a form is not sent again. */
    static Respons goTo(String address) {
        return new Respons(303, address, new byte[0]);
    }

    void send(HttpExchange exchange) throws IOException {
        var heads = exchange.getResponseHeaders();
        heads.set(status == 303 ? "Location" : "Content-Type", soort);
        heads.set("Cache-Control", "no-store");
        heads.set("X-Content-Type-Options", "nosniff");
        heads.set("Referrer-Policy", "same-origin");
        heads.set(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'unsafe-inline'; script-src 'self'; connect-src 'self'; "
                        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        exchange.sendResponseHeaders(status, inhoud.length == 0 ? -1 : inhoud.length);
        exchange.getResponseBody().write(inhoud);
    }
}
