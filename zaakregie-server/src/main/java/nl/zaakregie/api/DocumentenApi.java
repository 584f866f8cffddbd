// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.api;

import nl.zaakregie.instellingen.Rol;
import nl.zaakregie.postvak.Documentbeeld;
import nl.zaakregie.postvak.Documentbeelden;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The documents of a zaak as a regiesysteem or backoffice saw them. */
@RestController
class DocumentenApi {
    private static final String BASE = "/api/v1/{rol:regiesysteem|backoffice}/zaken/{zaak}/documenten";

    private final Documentbeelden documenten;
    private final Adresdelen delen;

    DocumentenApi(Documentbeelden documenten, Adresdelen delen) {
        this.documenten = documenten;
        this.delen = delen;
    }

    @GetMapping(BASE)
    Lijst<Documentbeeld> list(@PathVariable("rol") String rol, @PathVariable("zaak") String zaak) {
        return new Lijst<>(documenten.list(delen.ontvanger(rol), zaak), null);
    }

    /** Always as something to save: content of others is never shown by the browser as a page of ours. */
    @GetMapping(BASE + "/{identificatie}/inhoud")
    ResponseEntity<byte[]> inhoud(
            @PathVariable("rol") String naam,
            @PathVariable("zaak") String zaak,
            @PathVariable("identificatie") String identificatie) {
        Rol rol = delen.ontvanger(naam);
        Documentbeeld document = documenten
                .find(rol, zaak, identificatie)
                .orElseThrow(() -> Probleem.notFound("Dit document is hier niet bekend"));
        byte[] inhoud = documenten
                .findInhoud(rol, zaak, identificatie)
                .orElseThrow(() -> Probleem.notFound("De inhoud van dit document is hier niet bewaard"));
        String file = document.bestandsnaam().isEmpty() ? identificatie : document.bestandsnaam();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file, java.nio.charset.StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(inhoud);
    }
}
