// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.instellingen;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.stuf.Systeem;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The settings of the program, prefix {@code zaakregie}; docs/configuratie.md describes each.
 *
 * @param gemeentecode  four digits
 * @param data          folder of the embedded database and the generated keys
 * @param adres         how others reach this program, for the WSDLs; absent: as the caller did
 * @param rollen        names of the roles to play; absent: all there are
 * @param catalogus     YAML file with zaaktypen that adds to or replaces the shipped ones
 * @param eersteStatus  whether a new zaak without status gets the first one of its zaaktype (E-49)
 * @param beheer        accounts of the JSON API; absent: only programs on this machine may use it
 * @param vreemdeIdentificaties whether identificaties of other municipalities are accepted
 */
@ConfigurationProperties("zaakregie")
public record Instellingen(
        @DefaultValue("9999") String gemeentecode,
        @DefaultValue("./data") String data,
        @Nullable String adres,
        @Nullable List<String> rollen,
        @Nullable String catalogus,
        @DefaultValue("true") boolean eersteStatus,
        @DefaultValue("false") boolean vreemdeIdentificaties,
        @DefaultValue Zelf zelf,
        @Nullable Database database,
        @DefaultValue Ontvangst ontvangst,
        @DefaultValue Berichtenlog berichtenlog,
        @DefaultValue Vraag vraag,
        @DefaultValue Wss wss,
        @Nullable List<Partner> systemen,
        @Nullable List<Apiaccount> beheer) {

    /** The partner systems; empty means that every sender on loopback is accepted. */
    public List<Partner> partners() {
        return systemen == null ? List.of() : systemen;
    }

    /** The accounts of the JSON API. */
    public List<Apiaccount> beheerders() {
        return beheer == null ? List.of() : beheer;
    }

    /** Whether this program plays a role. */
    public boolean plays(Rol rol) {
        return rollen == null
                || rollen.stream()
                        .anyMatch(naam -> Rol.find(naam).filter(r -> r == rol).isPresent());
    }

    /** The partner that a sender is, when systems are configured. */
    public Optional<Partner> findPartner(Systeem zender) {
        return partners().stream().filter(p -> p.is(zender)).findFirst();
    }

    /**
     * How a role names itself: as the system that is configured under its name, else as this program with the role as its
     * administratie, because two systems that talk to each other never have the same name.
     */
    public Systeem self(Rol rol) {
        return partners().stream()
                .filter(p -> p.naam().equalsIgnoreCase(rol.naam()))
                .findFirst()
                .map(Partner::systeem)
                .orElseGet(() -> zelf.systeem(rol));
    }

    /** The names under which a role may be addressed: its own, and without one of the configuration also that of the program. */
    public List<Systeem> names(Rol rol) {
        Systeem self = self(rol);
        return self.equals(zelf.systeem(rol)) ? List.of(self, zelf.systeem()) : List.of(self);
    }

    /** How this system names itself. */
    public record Zelf(
            @DefaultValue("") String organisatie,
            @DefaultValue("ZAAKREGIE") String applicatie) {
        /** This program, whatever its role. */
        public Systeem systeem() {
            return Systeem.of(organisatie, applicatie);
        }

        Systeem systeem(Rol rol) {
            return new Systeem(organisatie, applicatie, rol.naam(), "");
        }
    }

    /**
     * An external database.
     *
     * @param verbindingen most connections of this program
     */
    public record Database(
            String url,
            String gebruiker,
            String wachtwoord,
            @DefaultValue("16") int verbindingen) {}

    /**
     * What comes in.
     *
     * @param maximum       largest body of a request
     * @param bewaartermijn days that the number of an acknowledged message is remembered, to recognise it when it comes again
     */
    public record Ontvangst(
            @DefaultValue("32MB") DataSize maximum,
            @DefaultValue("90") int bewaartermijn) {}

    /**
     * The log of messages.
     *
     * @param sleutel             256-bit key, base64; absent: one is made in the data folder
     * @param oudeSleutels        earlier keys, with which older bodies can still be read
     * @param bewaartermijn       days that bodies are kept
     * @param bewaartermijnRegels days that the business keys of an exchange are kept
     */
    public record Berichtenlog(
            @Nullable String sleutel,
            @Nullable List<String> oudeSleutels,
            @DefaultValue("90") int bewaartermijn,
            @DefaultValue("730") int bewaartermijnRegels) {}

    /**
     * Questions.
     *
     * @param maximum most objects in one answer
     */
    public record Vraag(@DefaultValue("100") int maximum) {}

    /**
     * WS-Security.
     *
     * @param venster how far the moment in a UsernameToken may lie from now
     */
    public record Wss(@DefaultValue("5m") Duration venster) {}
}
