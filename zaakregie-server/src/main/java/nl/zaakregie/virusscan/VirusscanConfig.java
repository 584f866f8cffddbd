// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.virusscan;

import java.net.URI;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The scanner that the settings name. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Scannerinstellingen.class)
class VirusscanConfig {

    @Bean
    Virusscanner virusscanner(Scannerinstellingen settings) {
        URI address = settings.adres();
        if (address == null) {
            return (content, size) -> Optional.empty();
        }
        if (address.getHost() == null) {
            throw new IllegalStateException("zaakregie.virusscanner.adres heeft geen host: " + address);
        }
        return switch (String.valueOf(address.getScheme())) {
            case "clamd" -> new ClamdScanner(Scannerverbinding.to(address, 3310, settings.wachttijd()));
            case "icap" -> new IcapScanner(address, Scannerverbinding.to(address, 1344, settings.wachttijd()));
            default ->
                throw new IllegalStateException(
                        "zaakregie.virusscanner.adres begint met clamd:// of icap://, niet met " + address);
        };
    }
}
