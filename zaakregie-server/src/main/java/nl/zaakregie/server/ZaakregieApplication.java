// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.server;

import java.time.Clock;
import nl.zaakregie.catalogus.Zaaktypecatalogus;
import nl.zaakregie.instellingen.Instellingen;
import nl.zaakregie.regels.BerichtValidator;
import nl.zaakregie.xml.Schemas;
import nl.zaakregie.zaaktypen.CatalogusReader;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The program as Spring sees it. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(Instellingen.class)
@ComponentScan({
    "nl.zaakregie.database",
    "nl.zaakregie.ontvangst",
    "nl.zaakregie.toegang",
    "nl.zaakregie.berichtenlog",
    "nl.zaakregie.gebruiker",
    "nl.zaakregie.verwerking",
    "nl.zaakregie.scherm",
    "nl.zaakregie.document",
    "nl.zaakregie.opslag",
    "nl.zaakregie.virusscan",
    "nl.zaakregie.zaak",
    "nl.zaakregie.verzending",
    "nl.zaakregie.abonnement",
    "nl.zaakregie.servicebus",
    "nl.zaakregie.overdracht",
    "nl.zaakregie.regie",
    "nl.zaakregie.postvak",
    "nl.zaakregie.werk",
    "nl.zaakregie.toetsing",
    "nl.zaakregie.api",
})
public class ZaakregieApplication {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Schemas schemas() {
        return Schemas.shared();
    }

    @Bean
    Zaaktypecatalogus catalogus(Instellingen instellingen) {
        return CatalogusReader.read(instellingen.catalogus());
    }

    @Bean
    BerichtValidator validator(Schemas schemas) {
        return BerichtValidator.beforeRegister(schemas);
    }
}
