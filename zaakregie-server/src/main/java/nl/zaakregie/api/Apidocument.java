// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The document of the API, and the answer to whatever is not in it. */
@RestController
class Apidocument {

    @GetMapping("/api/v1/openapi.json")
    ResponseEntity<String> openapi() throws IOException {
        try (InputStream stream = Apidocument.class.getResourceAsStream("/api/openapi.json")) {
            if (stream == null) {
                throw new IllegalStateException("The document of the API is not in the program");
            }
            return ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @RequestMapping({"/api", "/api/**"})
    ResponseEntity<Probleem.Tekst> nothing(HttpServletRequest request) {
        return Problemen.answer(
                HttpStatus.NOT_FOUND,
                request.getRequestURI().endsWith("/")
                        ? "Een adres van deze API eindigt niet op een schuine streep"
                        : "Dit adres staat niet in /api/v1/openapi.json, of niet met deze methode");
    }
}
