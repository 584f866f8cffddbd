// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.rgbz;

import static nl.zaakregie.stuf.Namen.bg;
import static nl.zaakregie.stuf.Namen.stuf;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.Optional;
import javax.xml.namespace.QName;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.StufObject;

/**
 * A person or organisation with a role in a zaak.
 *
 * @param relatie the relation that carries the role
 */
public record Betrokkene(StufObject relatie) {
    private static final QName NAAM = new QName("naam");

    /** The person or organisation itself; the relation when the message gave none. */
    public StufObject partij() {
        return relatie.gerelateerde().orElse(relatie);
    }

    /** {@code NPS}, {@code MDW}, {@code VES}, {@code OEH}, ... by the name of the element that holds it. */
    public String soort() {
        return switch (partij().element().localName()) {
            case "natuurlijkPersoon" -> "NPS";
            case "nietNatuurlijkPersoon" -> "NNP";
            case "medewerker" -> "MDW";
            case "vestiging" -> "VES";
            case "organisatorischeEenheid" -> "OEH";
            default -> partij().entiteittype();
        };
    }

    /**
     * What identifies it: BSN, vestigingsNummer, RSIN, identificatie or KvK number; empty when the message gave none.
     */
    public String sleutel() {
        StufObject partij = partij();
        return partij.value(bg("inp.bsn"))
                .or(() -> partij.value(bg("anp.identificatie")))
                .or(() -> partij.value(bg("vestigingsNummer")))
                .or(() -> partij.value(bg("inn.nnpId")))
                .or(() -> partij.value(zkn("identificatie")))
                .or(() -> partij.value(bg("ann.identificatie")))
                .or(() -> extra(partij, "kvkNummer"))
                .orElse("");
    }

    private static Optional<String> extra(StufObject partij, String naam) {
        return partij.element().child(stuf("extraElementen")).stream()
                .flatMap(e -> e.children().stream())
                .filter(e -> e.attribute(NAAM).filter(naam::equalsIgnoreCase).isPresent())
                .map(e -> e.text().strip())
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /** The omschrijving of the role, for instance {@code Client}. */
    public String omschrijving() {
        return relatie.value(zkn("omschrijving")).orElse("");
    }

    /** The element to point at in a finding. */
    public StufElement element() {
        return relatie.element();
    }
}
