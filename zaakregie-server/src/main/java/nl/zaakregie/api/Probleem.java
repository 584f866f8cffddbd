// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.json.JsonMapper;

/** What is wrong with a request, as application/problem+json (RFC 9457). */
final class Probleem extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpStatus status;

    private Probleem(HttpStatus status, String detail) {
        super(detail);
        this.status = status;
    }

    /** There is no such thing. */
    static Probleem notFound(String detail) {
        return new Probleem(HttpStatus.NOT_FOUND, detail);
    }

    /** The request itself is wrong. */
    static Probleem wrong(String detail) {
        return new Probleem(HttpStatus.BAD_REQUEST, detail);
    }

    /** Not possible now. */
    static Probleem conflict(String detail) {
        return new Probleem(HttpStatus.CONFLICT, detail);
    }

    HttpStatus status() {
        return status;
    }

    /** The body of a problem. */
    record Tekst(int status, String title, String detail) {

        static Tekst of(HttpStatus status, String detail) {
            return new Tekst(status.value(), title(status), detail);
        }

        private static String title(HttpStatus status) {
            return switch (status) {
                case BAD_REQUEST -> "Onjuist verzoek";
                case UNAUTHORIZED -> "Niet aangemeld";
                case FORBIDDEN -> "Niet toegestaan";
                case NOT_FOUND -> "Niet gevonden";
                case METHOD_NOT_ALLOWED -> "Methode niet toegestaan";
                case NOT_ACCEPTABLE -> "Alleen JSON";
                case CONFLICT -> "Kan nu niet";
                case UNSUPPORTED_MEDIA_TYPE -> "Stuur JSON";
                default -> status.is5xxServerError() ? "Storing" : "Onjuist verzoek";
            };
        }
    }

    /** Answers outside a controller. */
    static void write(HttpServletResponse response, HttpStatus status, String detail) throws IOException {
        response.setStatus(status.value());
        response.setContentType("application/problem+json");
        response.getOutputStream()
                .write(JSON.writeValueAsString(Tekst.of(status, detail)).getBytes(StandardCharsets.UTF_8));
    }
}
