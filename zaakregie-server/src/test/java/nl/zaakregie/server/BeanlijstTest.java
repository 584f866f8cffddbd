// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class BeanlijstTest {
    private static final String OURS =
            "Config resource 'class path resource [application.yml]' via location 'optional:classpath:/'";

    private final StandardEnvironment environment = new StandardEnvironment();

    @Test
    void ownSettingsAndThoseOfTheProgramItselfKeepTheList() {
        add(
                "commandLineArgs",
                Map.of("zaakregie.data", "/srv", "server.port", "0", "spring.config.additional-location", "x"));
        add(
                OURS,
                Map.of(
                        "spring.threads.virtual.enabled",
                        "true",
                        "management.endpoints.web.exposure.include",
                        "health"));
        assertThat(Beanlijst.deciding(environment)).isEmpty();
    }

    @Test
    void aSettingOfSpringByWhateverWayDoesNot() {
        add("commandLineArgs", Map.of("server.forward-headers-strategy", "framework"));
        add("Config resource 'file [instellingen.yml]'", Map.of("management.server.port", "9090"));
        environment
                .getPropertySources()
                .addLast(new SystemEnvironmentPropertySource(
                        "operator", Map.of("SPRING_THREADS_VIRTUAL_ENABLED", "false", "SERVER_PORT", "0")));
        assertThat(Beanlijst.deciding(environment))
                .containsExactlyInAnyOrder(
                        "server.forward-headers-strategy", "management.server.port", "spring.threads.virtual.enabled");
    }

    private void add(String name, Map<String, Object> settings) {
        environment.getPropertySources().addLast(new MapPropertySource(name, settings));
    }
}
