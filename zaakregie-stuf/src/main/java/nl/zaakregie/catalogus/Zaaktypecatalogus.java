// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.catalogus;

import java.util.List;
import java.util.Optional;

/**
 * The zaaktypen that a municipality uses.
 *
 * @param zaaktypen all of them, each code once
 */
public record Zaaktypecatalogus(List<Zaaktype> zaaktypen) {

    public Zaaktypecatalogus {
        zaaktypen = List.copyOf(zaaktypen);
    }

    /** The zaaktype of this code, or else the one of this omschrijving (E-08). Either may be empty. */
    public Optional<Zaaktype> find(String code, String omschrijving) {
        return zaaktypen.stream()
                .filter(type -> !code.isBlank() && type.code().equals(code.strip()))
                .findFirst()
                .or(() -> zaaktypen.stream()
                        .filter(type -> !omschrijving.isBlank() && type.isNamed(omschrijving))
                        .findFirst());
    }

    /** The plan that a zaaktype stands for; GEWOON when it is none or not known. */
    public Plansoort plansoort(String code, String omschrijving) {
        return find(code, omschrijving).map(Zaaktype::plansoort).orElse(Plansoort.GEWOON);
    }
}
