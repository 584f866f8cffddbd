// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.zaakregie.gebruiker.Gebruiker;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.Cookie.SameSite;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Logging in with the account of the municipality: Authorization Code with PKCE. Only the id token is read, and no token is
 * kept. The provider is looked up when somebody logs in first, so that this program starts without it.
 */
@Component
@EnableConfigurationProperties(Oidcinstellingen.class)
class Oidclogin implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> {
    static final String START = "/app/oidc/start/gemeente";
    private static final Logger LOG = LoggerFactory.getLogger(Oidclogin.class);
    private static final String BACK = "/app/oidc/terug";
    private static final String NO_ROLE = "geen_rol";

    private final Oidcinstellingen settings;
    private final Inlogcontrole rights;

    Oidclogin(Oidcinstellingen settings, Inlogcontrole rights) {
        this.settings = settings;
        this.rights = rights;
    }

    boolean isOn() {
        return settings.issuer() != null;
    }

    /** The way back comes from another site: with a strict cookie the browser would leave the session out. */
    @Override
    public void customize(ConfigurableServletWebServerFactory factory) {
        if (isOn()) {
            factory.getSettings().getSession().getCookie().setSameSite(SameSite.LAX);
        }
    }

    void configure(HttpSecurity http) {
        if (!isOn()) {
            return;
        }
        http.oauth2Login(login -> login.loginPage(Schermbeveiliging.INLOGGEN)
                .clientRegistrationRepository(new SupplierClientRegistrationRepository(
                        () -> new InMemoryClientRegistrationRepository(registration())))
                .authorizedClientRepository(new Nergens())
                .authorizationEndpoint(start -> start.baseUri("/app/oidc/start"))
                .redirectionEndpoint(back -> back.baseUri(BACK))
                .userInfoEndpoint(user -> user.oidcUserService(this::user))
                .successHandler(this::succeed)
                .failureHandler(Oidclogin::fail));
    }

    private ClientRegistration registration() {
        return ClientRegistrations.fromIssuerLocation(String.valueOf(settings.issuer()))
                .registrationId("gemeente")
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .scope("openid", "profile")
                .redirectUri("{baseUrl}" + BACK)
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .build();
    }

    private OidcUser user(OidcUserRequest request) {
        if (Oidcgebruiker.of(request.getIdToken().getClaims(), settings).isEmpty()) {
            throw new OAuth2AuthenticationException(new OAuth2Error(NO_ROLE));
        }
        return new DefaultOidcUser(List.of(), request.getIdToken());
    }

    /** From here on somebody is a gebruiker as all others, however they logged in. */
    private void succeed(HttpServletRequest request, HttpServletResponse response, Authentication proven)
            throws java.io.IOException {
        if (!(proven.getPrincipal() instanceof OidcUser user)) {
            throw new IllegalStateException("Logged in as something else than a user of OpenID Connect");
        }
        Gebruiker gebruiker = Oidcgebruiker.of(user.getClaims(), settings).orElseThrow();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(rights.authenticated(gebruiker));
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
        response.sendRedirect("/app");
    }

    private static void fail(HttpServletRequest request, HttpServletResponse response, AuthenticationException problem)
            throws java.io.IOException {
        boolean noRole = problem instanceof OAuth2AuthenticationException known
                && known.getError().getErrorCode().equals(NO_ROLE);
        if (!noRole) {
            LOG.warn("Inloggen met het account van de gemeente mislukte: {}", reason(problem));
        }
        response.sendRedirect(Schermbeveiliging.INLOGGEN + (noRole ? "?geenrol" : "?oidc"));
    }

    private static String reason(AuthenticationException problem) {
        return problem instanceof OAuth2AuthenticationException known
                ? known.getError().getErrorCode()
                : problem.getClass().getSimpleName();
    }

    /** No token of the provider is kept: nothing is asked of it after logging in. */
    private static final class Nergens implements OAuth2AuthorizedClientRepository {
        @Override
        public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
                String id, Authentication principal, HttpServletRequest request) {
            return null;
        }

        @Override
        public void saveAuthorizedClient(
                OAuth2AuthorizedClient client,
                Authentication principal,
                HttpServletRequest request,
                HttpServletResponse response) {
            // on purpose
        }

        @Override
        public void removeAuthorizedClient(
                String id, Authentication principal, HttpServletRequest request, HttpServletResponse response) {
            // nothing was kept
        }
    }
}
