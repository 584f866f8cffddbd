// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tokens of a municipality: they come last, and a page with them passes axe as with ours. */
class ThemaIT {
    private static final Path THEMA = Path.of("src/test/resources/thema/thema.css");
    private static Partnerserver server;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        server = Partnerserver.start(
                "--zaakregie.scherm.demo=true", "--zaakregie.scherm.thema=" + THEMA.toAbsolutePath());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theStylesheetOfTheMunicipalityComesLast() {
        String page = new Bezoeker(server.address()).get("/app/inloggen").body();
        assertThat(page.indexOf("/app/stijl/thema.css")).isGreaterThan(page.indexOf("/app/stijl/zaakregie.css"));
        var css = server.get("/app/stijl/thema.css");
        assertThat(css.headers().firstValue("Content-Type").orElse("")).startsWith("text/css");
        assertThat(css.body()).contains("--zr-accent: #0a6640");
    }

    @Test
    void pagesWithItPassAxe() throws IOException, InterruptedException {
        SchermbrowserIT.walk("thema", server.address(), Map.of(), folder);
    }
}
