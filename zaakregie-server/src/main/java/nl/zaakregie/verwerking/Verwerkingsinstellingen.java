// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.verwerking;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How processing is recorded, prefix {@code zaakregie.verwerkingen}.
 *
 * @param register start of the URI of each activity in the municipality's register
 * @param otlp     address of the collector that gets the records, {@code https://.../v1/traces}; absent: none
 * @param sleutel  256-bit key of the pseudonyms, base64; absent: one is made in the data folder
 */
@ConfigurationProperties("zaakregie.verwerkingen")
record Verwerkingsinstellingen(
        @DefaultValue("urn:zaakregie:verwerking:") String register,
        @Nullable String otlp,
        @Nullable String sleutel) {
    Verwerkingsinstellingen {
        if (otlp != null && !URI.create(otlp).isAbsolute()) {
            throw new IllegalStateException("zaakregie.verwerkingen.otlp is geen volledige URI: " + otlp);
        }
        if (!URI.create(register).isAbsolute()) {
            throw new IllegalStateException("zaakregie.verwerkingen.register is geen volledige URI: " + register);
        }
    }
}
