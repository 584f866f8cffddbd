// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.toetsing;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The test platform inside the server, prefix {@code zaakregie.testplatform}.
 *
 * @param aan         whether runs can be started here; not where people work with real data
 * @param systemen    addresses that may be tested besides those of {@code zaakregie.systemen} and of this program: each with
 *                    all that lies below it
 * @param luister     where messages of a system under test come in, {@code host:port}; port 0 is any free one
 * @param adres       how a system under test reaches that; absent: as it is
 * @param gelijktijdig most runs at the same time
 * @param bewaren     most runs whose reports are kept
 */
@ConfigurationProperties("zaakregie.testplatform")
record Toetsinstellingen(
        @DefaultValue("false") boolean aan,
        @Nullable List<URI> systemen,
        @DefaultValue("127.0.0.1:0") String luister,
        @Nullable URI adres,
        @DefaultValue("2") int gelijktijdig,
        @DefaultValue("100") int bewaren) {
    Toetsinstellingen {
        if (!luister.matches(".+:\\d{1,5}")) {
            throw new IllegalArgumentException(
                    "zaakregie.testplatform.luister: " + luister + " is niet van de vorm ADRES:POORT");
        }
    }

    List<URI> extra() {
        return systemen == null ? List.of() : systemen;
    }

    Optional<URI> eigenAdres() {
        return Optional.ofNullable(adres);
    }

    String host() {
        return luister.substring(0, luister.lastIndexOf(':'));
    }

    int poort() {
        return Integer.parseInt(luister.substring(luister.lastIndexOf(':') + 1));
    }
}
