// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.postvak;

import nl.zaakregie.instellingen.Rol;
import nl.zaakregie.ontvangst.Servicehandler;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Postvakinstellingen.class)
class PostvakConfig {

    @Bean
    Servicehandler notificatiesVanRegiesysteem(Postvak postvak, Zaakophaler ophaler) {
        return new NotificeerOverZaakHandler(Rol.REGIESYSTEEM, postvak, ophaler);
    }

    @Bean
    Servicehandler notificatiesVanBackoffice(Postvak postvak, Zaakophaler ophaler) {
        return new NotificeerOverZaakHandler(Rol.BACKOFFICE, postvak, ophaler);
    }
}
