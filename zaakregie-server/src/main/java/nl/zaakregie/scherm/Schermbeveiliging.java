// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.zaakregie.regie.Regieinstellingen;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Who may open which page. Everything below {@code /app} is closed except what {@link Pagina} opens; what lies elsewhere,
 * SOAP first of all, does not pass through here: it has its own way of knowing who calls, and no session.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableConfigurationProperties(Scherminstellingen.class)
class Schermbeveiliging implements WebMvcConfigurer {
    static final String INLOGGEN = "/app/inloggen";
    private static final String STIJL = "/app/stijl/**";
    private static final String BELEID =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self';"
                    + " base-uri 'none'; frame-ancestors 'none'";
    /** Only a page that follows something while it happens has a script: ours, from here, asking here (ADR 0089). */
    private static final String LEVEND = BELEID + "; script-src 'self'; connect-src 'self'";

    private static final List<String> LEVENDE = List.of("/app/testplatform/runs/", "/app/herverzending/uitslag");

    @Bean
    DelegatingFilterProxyRegistrationBean schermfilter() {
        var filter = new DelegatingFilterProxyRegistrationBean("springSecurityFilterChain");
        filter.addUrlPatterns("/app/*");
        filter.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST));
        return filter;
    }

    /** Before Spring Security, which reads the fields of a form to find its token. */
    @Bean
    FilterRegistrationBean<Uploadgrens> uploadgrens(Regieinstellingen settings) {
        var filter = new FilterRegistrationBean<>(new Uploadgrens(settings.grootsteBestand()));
        filter.addUrlPatterns("/app/*");
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    @Bean
    SecurityFilterChain schermen(HttpSecurity http, Inlogcontrole login, Oidclogin oidc) {
        http.securityMatcher("/app/**")
                .authenticationProvider(login)
                .authorizeHttpRequests(rules -> {
                    rules.requestMatchers(INLOGGEN, STIJL, "/app/oidc/**").permitAll();
                    rules.requestMatchers("/app").authenticated();
                    for (Pagina pagina : Pagina.values()) {
                        rules.requestMatchers(pagina.methode(), pagina.pad())
                                .hasAuthority(pagina.recht().name());
                    }
                    rules.anyRequest().denyAll();
                })
                .formLogin(form -> form.loginPage(INLOGGEN)
                        .authenticationDetailsSource(
                                request -> new Inlogcontrole.Herkomst(request.getRemoteAddr(), request.getServerName()))
                        .usernameParameter("naam")
                        .passwordParameter("wachtwoord")
                        .defaultSuccessUrl("/app")
                        .failureUrl(INLOGGEN + "?fout"))
                .logout(out -> out.logoutUrl("/app/uitloggen")
                        .logoutSuccessUrl(INLOGGEN + "?uit")
                        .deleteCookies("zaakregie"))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(Schermbeveiliging::askWhoTheyAre))
                .headers(Schermbeveiliging::headers);
        oidc.configure(http);
        return http.build();
    }

    /** Who followed something and was logged out meanwhile gets the page anew, not a form to log in in the middle of it. */
    private static void askWhoTheyAre(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException unknown)
            throws IOException {
        if (request.getHeader("HX-Request") == null) {
            response.sendRedirect(INLOGGEN);
        } else {
            response.setHeader("HX-Refresh", "true");
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.addHeaderWriter((request, response) -> response.setHeader(
                        "Content-Security-Policy",
                        LEVENDE.stream().anyMatch(request.getRequestURI()::startsWith) ? LEVEND : BELEID))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .permissionsPolicyHeader(p -> p.policy("camera=(), geolocation=(), microphone=()"));
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(STIJL)
                .addResourceLocations("classpath:/nl/zaakregie/scherm/stijl/")
                .setCacheControl(CacheControl.maxAge(1, TimeUnit.HOURS));
    }
}
