// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.util.List;
import nl.zaakregie.gebruiker.Gebruikersrol;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Logging in with the account of the municipality, prefix {@code zaakregie.scherm.oidc}.
 *
 * @param issuer          of the OpenID Provider, whose discovery document is read; absent: local accounts only
 * @param clientId        how the provider knows this program
 * @param clientSecret    what this program shows the provider
 * @param claim           which claim has the roles or groups of somebody; a path with dots goes into objects
 * @param naamClaim       which claim is the name in the audit log; never a BSN
 * @param weergavenaamClaim which claim is the name on the screen
 * @param medewerkerClaim which claim is the identificatie of the medewerker in zaken; empty: none
 * @param rollen          which value of the claim is which role; of somebody with several the first here counts
 */
@ConfigurationProperties("zaakregie.scherm.oidc")
record Oidcinstellingen(
        @Nullable String issuer,
        @DefaultValue("zaakregie") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("roles") String claim,
        @DefaultValue("preferred_username") String naamClaim,
        @DefaultValue("name") String weergavenaamClaim,
        @DefaultValue("") String medewerkerClaim,
        @Nullable List<Rolkoppeling> rollen) {

    Oidcinstellingen {
        if (issuer != null && (rollen == null || rollen.isEmpty())) {
            throw new IllegalArgumentException(
                    "zaakregie.scherm.oidc.rollen is leeg: zonder koppeling krijgt niemand een rol");
        }
    }

    /** A value of the claim and the role that it gives. */
    record Rolkoppeling(String waarde, String rol) {
        Rolkoppeling {
            if (Gebruikersrol.find(rol).isEmpty()) {
                throw new IllegalArgumentException("zaakregie.scherm.oidc.rollen: onbekende rol " + rol);
            }
        }

        Gebruikersrol gebruikersrol() {
            return Gebruikersrol.find(rol).orElseThrow();
        }
    }

    List<Rolkoppeling> koppelingen() {
        return rollen == null ? List.of() : rollen;
    }
}
