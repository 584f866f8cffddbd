// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.verzending;

import java.security.SecureRandom;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Verzendinstellingen.class)
class VerzendingConfig {

    @Bean
    Herhaalschema herhaalschema(Verzendinstellingen settings) {
        return new Herhaalschema(settings.eersteHerhaling(), settings.langsteHerhaling(), new SecureRandom());
    }
}
