// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client.zaak;

import static nl.zaakregie.stuf.Namen.zkn;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Zaakidentificatie;

/**
 * How a zaak changes: the two objects of an updateZaak (ZDS 1.1 paragraph 4.1.5; RZS paragraphs 6.11 to 6.13). Both hold
 * the same elements: what changes, with its old and its new value, and the kerngegevens.
 */
public final class Zaakwijziging {
    private final Zaakidentificatie identificatie;
    private final List<StufElement> objecten;

    private Zaakwijziging(Zaakidentificatie identificatie, List<StufElement> objecten) {
        this.identificatie = identificatie;
        this.objecten = objecten;
    }

    /**
     * Changes of a zaak, one by one.
     *
     * @param was the zaak as the receiver has it: an answer to geefZaakdetails about everything
     * @param per the day of the change: from it relations that end no longer hold, and new ones that replace them do
     */
    public static ZaakwijzigingBuilder of(Zaak was, LocalDate per) {
        return new ZaakwijzigingBuilder(was, per);
    }

    /**
     * The change from one state to another. Relations are compared by who is at the other side; those that went away end
     * on the day, and another initiator replaces the one that was (R).
     *
     * @param was   the zaak as the receiver has it
     * @param wordt the zaak as it should be
     * @param per   the day of the change
     * @return empty when the two do not differ
     * @throws IllegalArgumentException when identificatie, zaaktype or statuses differ, or the zaak would lose its last
     *     client or its initiator
     */
    public static Optional<Zaakwijziging> between(Zaak was, Zaak wordt, LocalDate per) {
        return between(was, wordt, per, Set.of());
    }

    static Optional<Zaakwijziging> between(Zaak was, Zaak wordt, LocalDate per, Set<String> withoutTrace) {
        check(was, wordt);
        Zaakidentificatie identificatie =
                new Zaakidentificatie(was.identificatie().orElse(""));
        return new Zaakverschil(was.object().element(), wordt.object().element(), per, withoutTrace)
                .objecten()
                .map(objecten -> new Zaakwijziging(identificatie, objecten));
    }

    /** BR-17: what made the zaak a valid plan is still there. */
    private static void check(Zaak was, Zaak wordt) {
        if (!was.clients().isEmpty() && wordt.clients().isEmpty()) {
            throw new IllegalArgumentException("The zaak would lose its last client");
        }
        if (was.initiators().size() == 1 && wordt.initiators().size() != 1) {
            throw new IllegalArgumentException("The zaak would no longer have one initiator");
        }
        Set<String> clients = wordt.clientBsns();
        boolean both = wordt.belanghebbenden().stream()
                .anyMatch(b -> b.soort().equals("NPS") && clients.contains(b.sleutel()));
        if (both) {
            throw new IllegalArgumentException("A belanghebbende would be a client too");
        }
        if (wordt.object().relaties(zkn("heeftBetrekkingOpAndere")).stream()
                .anyMatch(
                        r -> r.value(zkn("gerelateerde"), zkn("identificatie")).equals(wordt.identificatie()))) {
            throw new IllegalArgumentException("The zaak would be related to itself");
        }
    }

    /** Which zaak changes. */
    public Zaakidentificatie identificatie() {
        return identificatie;
    }

    /** The object as it was and the object as it becomes, in this order. */
    public List<StufElement> objecten() {
        return objecten;
    }

    /** The identificatie alone. */
    @Override
    public String toString() {
        return "Zaakwijziging(" + identificatie.value() + ")";
    }
}
