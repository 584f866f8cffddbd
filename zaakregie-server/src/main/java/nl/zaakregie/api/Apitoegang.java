// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import nl.zaakregie.toegang.Beheertoegang;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets in who may use the API, and says with each answer which version of it that is. */
@Component
class Apitoegang extends OncePerRequestFilter {
    static final String VERSION = "1.0.0";

    private final Beheertoegang toegang;

    Apitoegang(Beheertoegang toegang) {
        this.toegang = toegang;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        // decoded, as what handles it sees it: another spelling of the address is no way around
        return !Apirecht.path(request).startsWith("/api");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("API-Version", VERSION);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        switch (toegang.judge(
                request.getHeader(HttpHeaders.AUTHORIZATION),
                request.getServerName(),
                Apirecht.part(request),
                Apirecht.isChange(request))) {
            case LEGITIMEREN -> {
                response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Zaakregie\", charset=\"UTF-8\"");
                Probleem.write(
                        response, HttpStatus.UNAUTHORIZED, "Geef de gebruiker en het wachtwoord van een beheeraccount");
            }
            case GEEN_RECHT ->
                Probleem.write(
                        response,
                        HttpStatus.FORBIDDEN,
                        "Dit account heeft geen recht hierop; zie zaakregie.beheer[].rechten");
            case GESLOTEN ->
                Probleem.write(
                        response,
                        HttpStatus.FORBIDDEN,
                        "Zonder zaakregie.beheer is deze API er alleen voor programma's op deze machine");
            case TOEGELATEN -> {
                if (isFromAnotherSite(request)) {
                    Probleem.write(
                            response,
                            HttpStatus.FORBIDDEN,
                            "Een pagina van een andere site mag deze API niet gebruiken");
                } else {
                    chain.doFilter(request, response);
                }
            }
        }
    }

    /** A browser sends the account that it knows, and reaches loopback, for whatever page it shows. */
    private static boolean isFromAnotherSite(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin != null && !isOwn(origin, request);
    }

    private static boolean isOwn(String origin, HttpServletRequest request) {
        try {
            URI uri = URI.create(origin);
            return request.getHeader(HttpHeaders.HOST) != null
                    && request.getHeader(HttpHeaders.HOST).equals(uri.getAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
