// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client.zaak;

import static nl.zaakregie.stuf.Namen.zkn;

import nl.zaakregie.stuf.StufElement;

/**
 * A number under which another registration knows the zaak (RGBZ; ZDS 1.1 paragraph 4.1.4).
 *
 * @param kenmerk at most 40 characters
 * @param bron    the registration, at most 40 characters
 */
public record Kenmerk(String kenmerk, String bron) {
    /** Refuses parts that do not fit. */
    public Kenmerk {
        kenmerk = Teksten.required("kenmerk", kenmerk, 40);
        bron = Teksten.required("bron of kenmerk", bron, 40);
    }

    StufElement toElement() {
        return StufElement.builder(zkn("kenmerk"))
                .add(zkn("kenmerk"), kenmerk)
                .add(zkn("bron"), bron)
                .build();
    }
}
