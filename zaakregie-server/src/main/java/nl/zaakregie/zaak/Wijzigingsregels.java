// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.zaak;

import static nl.zaakregie.stuf.Namen.GERELATEERDE;
import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zaakregie.catalogus.Plansoort;
import nl.zaakregie.catalogus.Zaaktype;
import nl.zaakregie.catalogus.Zaaktypecatalogus;
import nl.zaakregie.regels.Bevinding;
import nl.zaakregie.regels.Zaakregister;
import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.stuf.StufElement;

/** What an updateZaak may not do to a zaak and to the zaken around it (BR-12, BR-13, BR-16, BR-17). */
final class Wijzigingsregels {
    private static final List<String> MANDATORY =
            List.of("startdatum", "registratiedatum", "zaakniveau", "deelzakenIndicatie");

    private final StufElement root;
    private final StufElement huidig;
    private final Zaaktypecatalogus catalogus;

    Wijzigingsregels(StufElement root, Zaaktypecatalogus catalogus) {
        this.root = root;
        this.huidig = root.children(OBJECT).getLast();
        this.catalogus = catalogus;
    }

    List<Bevinding> check(Zaak before, Zaak after) {
        List<Bevinding> findings = new ArrayList<>();
        checkZaaktype(before, findings);
        for (String name : MANDATORY) {
            if (!before.text(name).isEmpty() && after.text(name).isEmpty()) {
                findings.add(fault(
                        "BR-17",
                        huidig.child(zkn(name)).orElse(huidig),
                        "Het element " + name + " is verplicht en kan niet leeg worden gemaakt."));
            }
        }
        return findings;
    }

    /** BR-16; by name as well as by code, and it cannot be taken away either. */
    private void checkZaaktype(Zaak before, List<Bevinding> findings) {
        Optional<Zaaktype> registered = catalogus.find(before.zaaktypecode(), before.zaaktypeomschrijving());
        for (StufElement given : huidig.children(zkn("isVan"))) {
            String code = given.value(GERELATEERDE, zkn("code")).orElse("");
            String omschrijving = given.value(GERELATEERDE, zkn("omschrijving")).orElse("");
            boolean named = !code.isEmpty() || !omschrijving.isEmpty();
            if (given.isNil() || (named && !catalogus.find(code, omschrijving).equals(registered))) {
                findings.add(fault("BR-16", given, "Het zaaktype van een zaak verandert nooit."));
            }
        }
    }

    /**
     * ADR 0031: the open zaken around a plan still fit when its clients or its gezinsplan change.
     *
     * @param zaak   the plan after the change
     * @param around the open zaken that are related to it
     */
    List<Bevinding> checkAround(Zaak zaak, Plansoort soort, List<Zaakregister.Entry> around) {
        return switch (soort) {
            case GEZINSPLAN -> {
                Set<String> clients = zaak.clientBsns();
                yield misfits(
                        "BR-12",
                        "heeftBetrekkingOp",
                        "De cliënten van deze lopende plannen zijn dan geen cliënt meer van het gezinsplan",
                        around.stream().filter(other -> !fits(other, clients)));
            }
            case LEVENSDOMEINPLAN ->
                misfits(
                        "BR-13",
                        "heeftBetrekkingOpAndere",
                        "Deze lopende deelplannen horen dan bij een ander gezinsplan dan hun levensdomeinplan",
                        around.stream()
                                .filter(other -> other.plansoort() == Plansoort.DEELPLAN
                                        && !zaak.gerelateerdeZaken().contains(other.gezinsplan())));
            case DEELPLAN, GEWOON -> List.of();
        };
    }

    private List<Bevinding> misfits(String rule, String place, String text, Stream<Zaakregister.Entry> others) {
        String names = others.map(Zaakregister.Entry::identificatie).collect(Collectors.joining(", "));
        return names.isEmpty()
                ? List.of()
                : List.of(fault(
                        rule,
                        huidig.child(zkn(place)).orElse(huidig),
                        text + "; pas die plannen eerst aan: " + names + "."));
    }

    private static boolean fits(Zaakregister.Entry other, Set<String> clients) {
        return switch (other.plansoort()) {
            case LEVENSDOMEINPLAN -> clients.containsAll(other.clientBsns());
            case DEELPLAN -> !Collections.disjoint(clients, other.clientBsns());
            case GEZINSPLAN, GEWOON -> true;
        };
    }

    private Bevinding fault(String rule, StufElement at, String text) {
        return Bevinding.fout(rule, Foutcode.STUF058, text, root, at);
    }
}
