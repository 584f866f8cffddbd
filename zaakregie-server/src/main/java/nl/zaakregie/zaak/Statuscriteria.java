// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.zaak;

import static nl.zaakregie.stuf.Namen.GERELATEERDE;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.ArrayList;
import java.util.List;
import nl.zaakregie.catalogus.Statustype;
import nl.zaakregie.catalogus.Zaaktype;
import nl.zaakregie.catalogus.Zaaktypecatalogus;
import nl.zaakregie.stuf.StufElement;

/**
 * Criteria about a status: of the current one when the question says so, else of any status the zaak ever had. That a zaak
 * has a current status is no criterion by itself: every zaak with a status has one.
 */
final class Statuscriteria {
    private final Criteria criteria;
    private final String zaak;
    private final Zaaktypecatalogus catalogus;

    Statuscriteria(Criteria criteria, String zaak, Zaaktypecatalogus catalogus) {
        this.criteria = criteria;
        this.zaak = zaak;
        this.catalogus = catalogus;
    }

    void add(StufElement heeft) {
        boolean current =
                heeft.value(zkn("indicatieLaatsteStatus")).filter("J"::equals).isPresent();
        for (StufElement leaf :
                heeft.child(GERELATEERDE).map(StufElement::children).orElse(List.of())) {
            switch (leaf.localName()) {
                case "omschrijving" -> omschrijving(leaf, current);
                case "volgnummer" -> volgnummer(leaf, current);
                default -> criteria.passOver(leaf);
            }
        }
        for (StufElement child : heeft.children()) {
            if (child.is(zkn("datumStatusGezet")) && current && !child.isEmpty()) {
                criteria.add(
                        criteria.column("status_gezet") + " = ?",
                        Statussen.pad(child.text().strip()));
            } else if (!child.is(GERELATEERDE) && !(child.is(zkn("indicatieLaatsteStatus")) && current)) {
                criteria.passOver(child);
            }
        }
    }

    private void omschrijving(StufElement leaf, boolean current) {
        if (current) {
            criteria.text(criteria.column("status"), leaf);
        } else if (leaf.isEmpty()) {
            criteria.passOver(leaf);
        } else if (Criteria.isPart(leaf)) {
            criteria.add(
                    "exists (select 1 from unnest(" + criteria.column("statussen")
                            + ") s where position(lower(?) in lower(s)) > 0)",
                    leaf.text().strip());
        } else {
            criteria.add(
                    "? = any(" + criteria.column("statussen") + ")", leaf.text().strip());
        }
    }

    /** By the names that the number has in the zaaktypen of the catalogue. */
    private void volgnummer(StufElement leaf, boolean current) {
        String number = leaf.text().strip().replaceFirst("^0+", "");
        if (number.isEmpty() || Criteria.isPart(leaf)) {
            criteria.passOver(leaf);
            return;
        }
        List<String> codes = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Zaaktype type : catalogus.zaaktypen()) {
            for (Statustype status : type.statustypen()) {
                if (Integer.toString(status.volgnummer()).equals(number)) {
                    codes.add(type.code());
                    names.add(status.omschrijving());
                }
            }
        }
        criteria.add(
                "exists (select 1 from unnest(?::text[], ?::text[]) k(code, status) where k.code = " + zaak
                        + ".zaaktype_code and k.status = "
                        + (current ? zaak + ".status" : "any(" + zaak + ".statussen)") + ")",
                codes.toArray(String[]::new),
                names.toArray(String[]::new));
    }
}
