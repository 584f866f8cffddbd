// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.demo;

import java.util.List;
import java.util.Optional;
import nl.zaakregie.stuf.Zaakidentificatie;
import org.jspecify.annotations.Nullable;

/**
 * A zaak of Voorbeeldstad. Days count from the day on which the demo was loaded for the first time.
 *
 * @param soort         what kind of zaak it is, or is to become
 * @param zaaktype      code
 * @param initiator     id of a person or identificatie of a medewerker
 * @param gezinsplan    the plan it belongs to, or null
 * @param levensdomeinplan the levensdomeinplan it belongs to, or null
 * @param gekoppeldDag  the day on which an ordinary zaak became part of the plan; null for one made within it
 * @param einddag       the day on which it ended, or null
 * @param eigenaar      applicatie of the system that makes it
 */
record Demozaak(
        Zaakidentificatie identificatie,
        Soort soort,
        String zaaktype,
        String omschrijving,
        @Nullable String toelichting,
        int startdag,
        int registratiedag,
        int eindGeplandDag,
        @Nullable Integer einddag,
        @Nullable String resultaat,
        String initiator,
        @Nullable Zaakidentificatie gezinsplan,
        @Nullable Zaakidentificatie levensdomeinplan,
        @Nullable Integer gekoppeldDag,
        List<Rol> clients,
        List<Rol> belanghebbenden,
        List<Rol> uitvoerenden,
        List<Statusstap> statussen,
        List<Demodocument> documenten,
        String eigenaar) {

    /** What a zaak is made as. */
    enum Soort {
        GEZINSPLAN,
        LEVENSDOMEINPLAN,
        DEELPLAN,
        GEWONE_ZAAK
    }

    /**
     * Somebody in a zaak.
     *
     * @param id           id of a person or organisation, or identificatie of a medewerker
     * @param omschrijving what the role is; empty when it has no name
     * @param vanafDag     the day on which it began
     */
    record Rol(String id, String omschrijving, int vanafDag) {}

    /**
     * A status that was set.
     *
     * @param tijd uu:mm
     * @param door identificatie of a medewerker or an organisatorische eenheid
     */
    record Statusstap(
            int volgnummer,
            int dag,
            String tijd,
            String door,
            @Nullable String toelichting) {}

    /** Those who are there when the zaak is made. */
    List<Rol> fromTheStart(List<Rol> roles) {
        return roles.stream().filter(r -> r.vanafDag() <= startdag).toList();
    }

    /** Those who come later. */
    List<Rol> later(List<Rol> roles) {
        return roles.stream().filter(r -> r.vanafDag() > startdag).toList();
    }

    /** Who registered the signal of a plan and handed it to the regisseur. */
    Optional<String> intaker() {
        String first = statussen.getFirst().door();
        return soort == Soort.GEZINSPLAN && !first.equals(initiator) ? Optional.of(first) : Optional.empty();
    }
}
