// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.api;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Says what is wrong in Dutch, without repeating what was sent: that may hold personal data. */
@RestControllerAdvice(basePackageClasses = Problemen.class)
class Problemen {
    private static final Logger LOG = LoggerFactory.getLogger(Problemen.class);

    @ExceptionHandler(Probleem.class)
    ResponseEntity<Probleem.Tekst> problem(Probleem problem) {
        return answer(problem.status(), String.valueOf(problem.getMessage()));
    }

    @ExceptionHandler(HttpMessageNotReadableException.class)
    ResponseEntity<Probleem.Tekst> unreadable() {
        return answer(HttpStatus.BAD_REQUEST, "De inhoud is geen JSON van de vorm die /api/v1/openapi.json beschrijft");
    }

    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    ResponseEntity<Probleem.Tekst> mismatch(MethodArgumentTypeMismatchException problem) {
        return answer(HttpStatus.BAD_REQUEST, "De waarde van " + problem.getName() + " is niet bruikbaar");
    }

    @ExceptionHandler(MissingServletRequestParameterException.class)
    ResponseEntity<Probleem.Tekst> missing(MissingServletRequestParameterException problem) {
        return answer(HttpStatus.BAD_REQUEST, "De parameter " + problem.getParameterName() + " ontbreekt");
    }

    @ExceptionHandler(HttpMediaTypeNotSupportedException.class)
    ResponseEntity<Probleem.Tekst> mediaType() {
        return answer(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Stuur de inhoud als application/json");
    }

    @ExceptionHandler(DataAccessException.class)
    ResponseEntity<Probleem.Tekst> storeFails(DataAccessException problem) {
        LOG.error("Een verzoek aan de API mislukte: {}", problem.getClass().getSimpleName());
        return answer(HttpStatus.SERVICE_UNAVAILABLE, "De database is nu niet bereikbaar; probeer het later opnieuw");
    }

    @ExceptionHandler(RuntimeException.class)
    ResponseEntity<Probleem.Tekst> unexpected(RuntimeException problem) {
        LOG.error("Een verzoek aan de API mislukte onverwacht", problem);
        return answer(HttpStatus.INTERNAL_SERVER_ERROR, "Er ging hier iets onverwacht mis");
    }

    static ResponseEntity<Probleem.Tekst> answer(HttpStatus status, String detail) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Probleem.Tekst.of(status, detail));
    }
}
