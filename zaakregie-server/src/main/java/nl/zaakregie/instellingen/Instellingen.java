// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.instellingen;

import java.util.List;
import java.util.Optional;
import nl.zaakregie.stuf.Systeem;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of the program, prefix {@code zaakregie}; docs/configuratie.md describes each.
 *
 * @param gemeentecode  four digits
 * @param data          folder of the embedded database and the generated keys
 * @param catalogus     YAML file with zaaktypen that adds to or replaces the shipped ones
 * @param eersteStatus  whether a new zaak without status gets the first one of its zaaktype (E-49)
 * @param vreemdeIdentificaties whether identificaties of other municipalities are accepted
 */
@ConfigurationProperties("zaakregie")
public record Instellingen(
        @DefaultValue("9999") String gemeentecode,
        @DefaultValue("./data") String data,
        @Nullable String catalogus,
        @DefaultValue("true") boolean eersteStatus,
        @DefaultValue("false") boolean vreemdeIdentificaties,
        @DefaultValue Zelf zelf,
        @Nullable Database database,
        @DefaultValue Berichtenlog berichtenlog,
        @DefaultValue Vraag vraag,
        @Nullable List<Partner> systemen) {

    /** The partner systems; empty means that every sender on loopback is accepted. */
    public List<Partner> partners() {
        return systemen == null ? List.of() : systemen;
    }

    /** How this system names itself. */
    public record Zelf(
            @DefaultValue("") String organisatie,
            @DefaultValue("ZAAKREGIE") String applicatie) {
        public Systeem systeem() {
            return Systeem.of(organisatie, applicatie);
        }
    }

    /** An external database. */
    public record Database(String url, String gebruiker, String wachtwoord) {}

    /**
     * The log of messages.
     *
     * @param sleutel      256-bit key, base64; absent: one is made in the data folder
     * @param bewaartermijn days that bodies are kept
     */
    public record Berichtenlog(
            @Nullable String sleutel, @DefaultValue("90") int bewaartermijn) {}

    /**
     * Questions.
     *
     * @param maximum most objects in one answer
     */
    public record Vraag(@DefaultValue("100") int maximum) {}

    /** A partner system and what it may call. */
    public record Partner(
            String naam,
            @DefaultValue("") String organisatie,
            String applicatie,
            @DefaultValue("") String administratie,
            @DefaultValue("*") List<String> services,
            @DefaultValue("false") boolean streng,
            @DefaultValue("false") boolean hergebruiktReferentienummers) {

        public boolean is(Systeem zender) {
            return zender.applicatie().equals(applicatie)
                    && zender.organisatie().equals(organisatie)
                    && zender.administratie().equals(administratie);
        }

        public boolean maySend(String service) {
            return services.contains("*") || services.contains(service);
        }
    }

    /** The partner that a sender is, when systems are configured. */
    public Optional<Partner> findPartner(Systeem zender) {
        return partners().stream().filter(p -> p.is(zender)).findFirst();
    }
}
