// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.server;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.zaakregie.xml.Schemas;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the server inside a running program. */
public final class ZaakregieServer {
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
                .bannerMode(Banner.Mode.OFF)
                .web(WebApplicationType.SERVLET)
                .properties(defaults)
                .run(args);
    }

    /** The port on which a started server listens. */
    public static int port(ConfigurableApplicationContext context) {
        return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }
}
