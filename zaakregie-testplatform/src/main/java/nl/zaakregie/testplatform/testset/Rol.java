// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.testset;

import java.util.Arrays;
import java.util.Optional;

/** The roles that a system under test can play (RZS 5.2). */
public enum Rol {
    REGIESYSTEEM("REG", "Regiesysteem"),
    ZAAKSYSTEEM("ZKS", "Zaaksysteem"),
    ZAKENMAGAZIJN("MAG", "Zakenmagazijn"),
    BACKOFFICE("BCK", "Taakspecifieke backoffice-applicatie"),
    ABONNEMENTENBEHEER("ABO", "Abonnementenbeheer"),
    SERVICEBUS("BUS", "Gemeentelijke servicebus"),
    DOCUMENTBEHEERSYSTEEM("DMS", "Documentbeheersysteem");

    private final String code;
    private final String titel;

    Rol(String code, String titel) {
        this.code = code;
        this.titel = titel;
    }

    /** The first part of the ids of its scenarios. */
    public String code() {
        return code;
    }

    /** The name of the role for people. */
    public String titel() {
        return titel;
    }

    /** The name on the command line and in addresses: lower case. */
    public String naam() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The role of a name or code, in any case. */
    public static Optional<Rol> find(String text) {
        return Arrays.stream(values())
                .filter(rol -> rol.naam().equalsIgnoreCase(text.strip()) || rol.code.equalsIgnoreCase(text.strip()))
                .findFirst();
    }
}
