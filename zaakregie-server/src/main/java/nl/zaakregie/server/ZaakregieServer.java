// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.server;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.zaakregie.xml.Schemas;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** Starts the server inside a running program. */
public final class ZaakregieServer {
    /** Any of these settings makes the server speak TLS. */
    private static final List<String> TLS =
            List.of("server.ssl.bundle", "server.ssl.key-store", "server.ssl.certificate");

    private ZaakregieServer() {}

    /**
     * Starts and returns once it answers.
     *
     * @param args Spring arguments, for instance {@code --server.port=0} and {@code --zaakregie.data=...}
     */
    public static ConfigurableApplicationContext start(String... args) {
        Thread.ofPlatform().daemon().name("schemas-warm").start(Schemas::shared);
        Map<String, Object> defaults = new LinkedHashMap<>();
        defaults.put("server.address", "127.0.0.1");
        defaults.put("server.port", "8080");
        return new SpringApplicationBuilder(ZaakregieApplication.class)
                .main(ZaakregieServer.class)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .web(WebApplicationType.SERVLET)
                .properties(defaults)
                .run(args);
    }

    /** The build follows this one to write down beforehand which beans there are; nobody else needs it. */
    public static void main(String[] args) {
        start(args);
    }

    /** Where a started server listens, as a URL without path. */
    public static String address(ConfigurableApplicationContext context) {
        Environment environment = context.getEnvironment();
        boolean tls = TLS.stream().anyMatch(environment::containsProperty);
        String host = environment.getProperty("server.address", "127.0.0.1");
        return (tls ? "https://" : "http://") + host + ":" + port(context);
    }

    /** The port on which a started server listens. */
    public static int port(ConfigurableApplicationContext context) {
        return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }
}
