// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.server;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.aot.AotDetector;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.aot.AbstractAotProcessor;
import org.springframework.core.SpringProperties;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.util.ClassUtils;

/**
 * Decides whether a start takes the list of beans that the build wrote, or has Spring look for them: when there is no list,
 * as after a compilation by an editor, and when the operator gives a setting on which a bean of Spring Boot may depend. See ADR 0079.
 */
final class Beanlijst implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {
    private static final boolean FORBIDDEN = "false".equals(System.getProperty(AotDetector.AOT_ENABLED));
    private static final List<String> DECIDING = List.of("spring.", "management.", "server.forward");
    private static final List<String> HARMLESS = List.of("spring.config.", "spring.aot.", "spring.application.");

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        boolean use = !FORBIDDEN
                && !Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING)
                && isWritten(event.getSpringApplication().getMainApplicationClass())
                && deciding(event.getEnvironment()).isEmpty();
        // one setting for the whole JVM, so every start makes it anew
        SpringProperties.setProperty(AotDetector.AOT_ENABLED, Boolean.toString(use));
    }

    private static boolean isWritten(@Nullable Class<?> program) {
        return program != null
                && ClassUtils.isPresent(
                        program.getName() + "__ApplicationContextInitializer", program.getClassLoader());
    }

    /** The settings of the operator that decide which beans Spring Boot makes. */
    static List<String> deciding(ConfigurableEnvironment environment) {
        return environment.getPropertySources().stream()
                .filter(source -> !source.getName().contains("class path resource"))
                .flatMap(Beanlijst::names)
                .map(name -> name.toLowerCase(Locale.ROOT).replace('_', '.'))
                .filter(name -> DECIDING.stream().anyMatch(name::startsWith))
                .filter(name -> HARMLESS.stream().noneMatch(name::startsWith))
                .distinct()
                .toList();
    }

    private static Stream<String> names(PropertySource<?> source) {
        return source instanceof EnumerablePropertySource<?> known
                ? Arrays.stream(known.getPropertyNames())
                : Stream.empty();
    }
}
