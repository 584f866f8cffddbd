// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.zaak;

import static nl.zaakregie.stuf.Namen.bg;
import static nl.zaakregie.stuf.Namen.stuf;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.catalogus.Plansoort;
import nl.zaakregie.catalogus.Zaaktype;
import nl.zaakregie.catalogus.Zaaktypecatalogus;
import nl.zaakregie.rgbz.Betrokkene;
import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.rgbz.Zaakstatus;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.StufObject;

/**
 * What the register keeps of a zaak beside its tree, to search in and to judge related zaken by. Zaaktype and statuses go by
 * their names in the catalogue, whatever spelling the message had; the tree keeps that.
 *
 * @param status      current status
 * @param statusGezet moment of the current status, 17 digits
 * @param statussen   every status the zaak ever had
 */
record Zaakrij(
        String zaaktypeCode,
        String zaaktypeOmschrijving,
        Plansoort plansoort,
        String omschrijving,
        Datumspan startdatum,
        Datumspan registratiedatum,
        Datumspan einddatumGepland,
        Datumspan uiterlijkeEinddatum,
        Datumspan einddatum,
        String status,
        String statusGezet,
        boolean gesloten,
        List<String> statussen,
        List<Rol> rollen,
        List<Relatie> relaties) {

    /** The roles that are searched, by the relation that carries them. */
    static final Map<String, String> ROLLEN = roles();

    /**
     * A person or organisation in a role.
     *
     * @param eind when the role ends, 17 digits; empty when that is not known
     */
    record Rol(String rol, String soort, String sleutel, String naam, String omschrijving, String eind) {}

    /** A relation to another zaak; its end as that of a role. */
    record Relatie(String soort, String andereIdentificatie, String eind) {}

    private static Map<String, String> roles() {
        Map<String, String> roles = new LinkedHashMap<>();
        roles.put("heeftBetrekkingOp", "client");
        roles.put("heeftAlsBelanghebbende", "belanghebbende");
        roles.put("heeftAlsGemachtigde", "gemachtigde");
        roles.put("heeftAlsInitiator", "initiator");
        roles.put("heeftAlsUitvoerende", "uitvoerende");
        roles.put("heeftAlsVerantwoordelijke", "verantwoordelijke");
        roles.put("heeftAlsOverigBetrokkene", "overig");
        return Collections.unmodifiableMap(roles);
    }

    static Zaakrij of(Zaak zaak, Zaaktypecatalogus catalogus, Plansoort plansoort) {
        Optional<Zaaktype> type = catalogus.find(zaak.zaaktypecode(), zaak.zaaktypeomschrijving());
        StufElement tree = zaak.object().element();
        Optional<Zaakstatus> current = Statussen.current(zaak);
        return new Zaakrij(
                type.map(Zaaktype::code).orElseGet(zaak::zaaktypecode),
                type.map(Zaaktype::omschrijving).orElseGet(zaak::zaaktypeomschrijving),
                plansoort,
                zaak.text("omschrijving"),
                Datumspan.of(tree, "startdatum"),
                Datumspan.of(tree, "registratiedatum"),
                Datumspan.of(tree, "einddatumGepland"),
                Datumspan.of(tree, "uiterlijkeEinddatum"),
                Datumspan.of(tree, "einddatum"),
                current.map(s -> Statussen.name(s, type)).orElse(""),
                current.map(Statussen::moment).orElse(""),
                Statussen.closes(zaak, type),
                zaak.statussen().stream()
                        .map(s -> Statussen.name(s, type))
                        .distinct()
                        .toList(),
                rollen(zaak),
                relaties(zaak));
    }

    Zaakrij withPlansoort(Plansoort other) {
        return other == plansoort
                ? this
                : new Zaakrij(
                        zaaktypeCode,
                        zaaktypeOmschrijving,
                        other,
                        omschrijving,
                        startdatum,
                        registratiedatum,
                        einddatumGepland,
                        uiterlijkeEinddatum,
                        einddatum,
                        status,
                        statusGezet,
                        gesloten,
                        statussen,
                        rollen,
                        relaties);
    }

    private static List<Rol> rollen(Zaak zaak) {
        List<Rol> rows = new ArrayList<>();
        ROLLEN.forEach((relation, role) -> {
            for (StufObject open : zaak.open(zkn(relation))) {
                Betrokkene party = new Betrokkene(open);
                if (!party.sleutel().isEmpty() || !naam(party).isEmpty()) {
                    rows.add(new Rol(
                            role, party.soort(), party.sleutel(), naam(party), party.omschrijving(), eind(open)));
                }
            }
        });
        return rows;
    }

    /** The name as the superentiteit in a question has it: surname, trade name or name of the department. */
    private static String naam(Betrokkene party) {
        StufObject partij = party.partij();
        return partij.value(bg("geslachtsnaam"))
                .or(() -> partij.value(zkn("achternaam")))
                .or(() -> partij.value(bg("handelsnaam")))
                .or(() -> partij.value(bg("statutaireNaam")))
                .or(() -> partij.value(zkn("naam")))
                .orElse("");
    }

    private static List<Relatie> relaties(Zaak zaak) {
        return Arrays.stream(Zaakrelatie.values())
                .filter(Zaakrelatie::from)
                .flatMap(kind -> zaak.open(zkn(kind.element())).stream()
                        .flatMap(r -> r.value(zkn("gerelateerde"), zkn("identificatie")).stream()
                                .map(other -> new Relatie(kind.soort(), other, eind(r)))))
                .distinct()
                .toList();
    }

    private static String eind(StufObject relation) {
        return relation.value(stuf("tijdvakRelatie"), stuf("eindRelatie"))
                .map(Statussen::pad)
                .orElse("");
    }
}
