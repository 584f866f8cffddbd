// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client.zaak;

import static nl.zaakregie.stuf.Namen.stuf;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.namespace.QName;
import nl.zaakregie.rgbz.Betrokkene;
import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.stuf.Namen;
import nl.zaakregie.stuf.NoValue;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.StufObject;
import nl.zaakregie.stuf.Verwerkingssoort;
import nl.zaakregie.xml.Elementmodel;

/** What relations of a zaak have in common. */
final class Relaties {
    /** Attributes that say something of one message or one system, not of the zaak. */
    private static final List<QName> OF_THE_MESSAGE = List.of(
            Namen.VERWERKINGSSOORT,
            Namen.SLEUTEL_VERZENDEND,
            Namen.SLEUTEL_ONTVANGEND,
            Namen.SLEUTEL_GEGEVENSBEHEER,
            Namen.SCOPE);

    private Relaties() {}

    /** Whether two relations of one name lead to the same party. */
    static boolean sameParty(StufElement one, StufElement other) {
        return one.name().equals(other.name()) && key(one).equals(key(other));
    }

    /** What tells the party apart: BSN, vestigingsNummer or identificatie, else everything known of it. */
    static String key(StufElement relatie) {
        Betrokkene betrokkene = new Betrokkene(new StufObject(relatie));
        String sleutel = betrokkene.sleutel();
        return betrokkene.soort() + "|"
                + (sleutel.isEmpty() ? values(betrokkene.partij().element()) : sleutel);
    }

    private static String values(StufElement partij) {
        return partij.children().stream()
                .filter(c -> c.children().isEmpty() && !c.text().isBlank())
                .map(c -> c.localName() + "=" + c.text().strip())
                .sorted()
                .collect(Collectors.joining("|"));
    }

    /** Whether a relation says something and goes on. */
    static boolean isOpen(StufElement relatie) {
        return !relatie.isEmpty() && !Zaak.isOver(new StufObject(relatie));
    }

    /** The element with only what the schema of a kennisgeving knows, and nothing that only a message carries. */
    static StufElement pruned(StufElement element, Elementmodel model) {
        StufElement bare = element;
        for (QName attribute : OF_THE_MESSAGE) {
            bare = bare.withoutAttribute(attribute);
        }
        if (model.isLeaf()) {
            return bare;
        }
        return bare.mapChildren(child -> {
            Optional<Elementmodel> known = model.child(child.name());
            if (known.isEmpty()) {
                return child.name().getNamespaceURI().equals(Namen.GML) ? child : null;
            }
            return pruned(child, known.get());
        });
    }

    /** The relation with this verwerkingssoort, everything below it identified only. */
    static StufElement identified(StufElement relatie, Verwerkingssoort soort) {
        StufElement below = relatie.mapChildren(child -> child.transform(
                e -> e.isEntiteit() ? e.withAttribute(Namen.VERWERKINGSSOORT, Verwerkingssoort.I.name()) : e));
        return below.withAttribute(Namen.VERWERKINGSSOORT, soort.name());
    }

    /** The relation with this verwerkingssoort, its party perhaps new to the receiver. */
    static StufElement added(StufElement relatie, Verwerkingssoort soort) {
        boolean onlyIdentified = relatie.is(zkn("heeftBetrekkingOpAndere"));
        StufElement below = relatie.mapChildren(child -> child.transform(e -> e.isEntiteit()
                ? e.withAttribute(
                        Namen.VERWERKINGSSOORT, (onlyIdentified ? Verwerkingssoort.I : Verwerkingssoort.T).name())
                : e));
        return below.withAttribute(Namen.VERWERKINGSSOORT, soort.name());
    }

    /** What stands for a relation that is not there: empty, and says why. */
    static StufElement placeholder(StufElement relatie, Verwerkingssoort soort) {
        return StufElement.builder(relatie.name())
                .entiteit(relatie.entiteittype(), soort)
                .attribute(Namen.NO_VALUE, NoValue.GEEN_WAARDE.code())
                .attribute(Namen.NIL, "true")
                .build();
    }

    /**
     * A period of existence; the end is the first moment that the relation no longer holds.
     *
     * @param begin eight or more digits; empty when not known
     * @param eind  eight digits; empty for a relation that goes on
     */
    static StufElement tijdvak(String begin, String eind) {
        return StufElement.of(
                stuf("tijdvakRelatie"),
                Elementen.orEmpty(stuf("beginRelatie"), begin.isEmpty() ? null : begin, NoValue.WAARDE_ONBEKEND),
                Elementen.orEmpty(stuf("eindRelatie"), eind.isEmpty() ? null : eind, NoValue.GEEN_WAARDE));
    }

    /** Where a relation began, as far as it says. */
    static String begin(StufElement relatie) {
        return relatie.value(stuf("tijdvakRelatie"), stuf("beginRelatie")).orElse("");
    }
}
