// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The tokens of the municipality, which come after our own stylesheet. */
@Controller
class ThemaController {
    private final String file;

    ThemaController(Scherminstellingen settings) {
        this.file = settings.thema();
        if (!file.isEmpty() && !Files.isReadable(Path.of(file))) {
            throw new IllegalStateException("zaakregie.scherm.thema: het bestand " + file + " is niet te lezen");
        }
    }

    @GetMapping("/app/stijl/thema.css")
    ResponseEntity<Resource> thema() {
        if (file.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/css;charset=UTF-8"))
                .cacheControl(CacheControl.maxAge(5, TimeUnit.MINUTES))
                .body(new FileSystemResource(Path.of(file)));
    }
}
