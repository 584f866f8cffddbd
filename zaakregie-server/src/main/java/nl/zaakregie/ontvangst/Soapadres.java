// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.ontvangst;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** Where SOAP listens: looked at before the hundred addresses of the screens and the API, for most of what comes is SOAP. */
@Configuration(proxyBeanMethods = false)
class Soapadres {
    /** The part of the path that names the role. */
    static final String ROL = "rol";

    @Bean
    static SimpleUrlHandlerMapping soapadressen(SoapController controller) {
        return new SimpleUrlHandlerMapping(Map.of("/soap/{" + ROL + "}/**", controller), Ordered.HIGHEST_PRECEDENCE);
    }
}
