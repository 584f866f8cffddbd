// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.verzending;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import nl.zaakregie.bericht.Portsoort;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.instellingen.Instellingen;
import nl.zaakregie.opslag.Spool;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.xml.Schemas;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One node: the engine as the server wires it, on the database of the test, with a clock of its own if need be. */
final class Proefknoop implements AutoCloseable {
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final Map<String, URI> addresses = new ConcurrentHashMap<>();

    /** Addresses that a test sets. */
    private final class Fixed implements Adresboek {
        @Override
        public Optional<Adres> find(String bestemming, Portsoort portsoort) {
            return Optional.ofNullable(addresses.get(bestemming)).map(Adres::of);
        }

        @Override
        public Optional<Systeem> findSysteem(String bestemming) {
            return Optional.of(Systeem.of("9999", bestemming));
        }

        @Override
        public Optional<String> findNaam(Systeem systeem) {
            return Optional.of(systeem.applicatie());
        }
    }

    @Configuration
    @EnableConfigurationProperties(Instellingen.class)
    @ComponentScan(
            value = {"nl.zaakregie.verzending", "nl.zaakregie.berichtenlog"},
            excludeFilters =
                    @ComponentScan.Filter(
                            type = org.springframework.context.annotation.FilterType.ASSIGNABLE_TYPE,
                            classes = Systeemadressen.class))
    static class Wiring {}

    Proefknoop(Clock clock, Path data, Object[] gevolgen, String... settings) {
        TestPropertyValues.of(settings)
                .and("zaakregie.data=" + data, "zaakregie.verzending.peiling=20ms")
                .applyTo(context);
        DataSource pool = Proefdatabase.pool();
        context.registerBean(DataSource.class, () -> pool);
        context.registerBean(JdbcTemplate.class, () -> new JdbcTemplate(pool));
        context.registerBean(
                TransactionTemplate.class, () -> new TransactionTemplate(new DataSourceTransactionManager(pool)));
        context.registerBean("klok", Clock.class, () -> clock);
        context.registerBean(Spool.class, () -> spool(data));
        context.registerBean(MeterRegistry.class, SimpleMeterRegistry::new);
        context.registerBean(Schemas.class, Schemas::shared);
        context.registerBean("adresboek", Adresboek.class, Fixed::new);
        for (Object gevolg : gevolgen) {
            context.registerBean("gevolg" + gevolg.hashCode(), Gevolg.class, () -> (Gevolg) gevolg);
        }
        context.register(Wiring.class);
        context.refresh();
    }

    private static Spool spool(Path data) {
        try {
            return new Spool(data.resolve("spool"), 64 * 1024 * 1024);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void address(String bestemming, URI address) {
        addresses.put(bestemming, address);
    }

    Verzendbeheer beheer() {
        return context.getBean(Verzendbeheer.class);
    }

    void enqueue(Zending... zendingen) {
        context.getBean(TransactionTemplate.class)
                .executeWithoutResult(s -> context.getBean(Uitbox.class).enqueue(List.of(zendingen)));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    static Zending message(String bestemming, String zaak, String number) {
        String envelop = """
                <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>
                <m xmlns:StUF="http://www.egem.nl/StUF/StUF0301"><StUF:referentienummer>%s</StUF:referentienummer>
                <zaak>%s</zaak></m></s:Body></s:Envelope>""".formatted(number, zaak);
        Service service = Service.NOTIFICEER_OVER_ZAAK;
        return new Zending(
                bestemming,
                "abonnementenbeheer",
                service.label(),
                service.soapAction(),
                service.portsoort(),
                "text/xml; charset=utf-8",
                zaak,
                number,
                envelop.getBytes(StandardCharsets.UTF_8),
                false,
                "",
                "",
                Optional.empty());
    }

    @Override
    public void close() {
        DataSource pool = context.getBean(DataSource.class);
        context.close();
        if (pool instanceof com.zaxxer.hikari.HikariDataSource hikari) {
            hikari.close();
        }
    }
}
