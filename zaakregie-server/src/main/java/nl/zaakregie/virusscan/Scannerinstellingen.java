// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.virusscan;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The virus scanner, prefix {@code zaakregie.virusscanner}; docs/configuratie.md describes each.
 *
 * @param adres     {@code clamd://host:3310} or {@code icap://host:1344/service}; absent: content is not scanned
 * @param wachttijd how long the scanner may be silent
 */
@ConfigurationProperties("zaakregie.virusscanner")
record Scannerinstellingen(
        @Nullable URI adres, @DefaultValue("60s") Duration wachttijd) {}
