// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.rgbz;

import static nl.zaakregie.stuf.Namen.stuf;
import static nl.zaakregie.stuf.Namen.zkn;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.namespace.QName;
import nl.zaakregie.stuf.StufObject;
import nl.zaakregie.stuf.Tijdstip;
import nl.zaakregie.stuf.Verwerkingssoort;

/**
 * A zaak as the rules and the screens name it. Relations that are empty, placeholders, removed or ended do not count.
 *
 * @param object the zaak in a message or in the register
 */
public record Zaak(StufObject object) {

    public Optional<String> identificatie() {
        return object.value(zkn("identificatie"));
    }

    public String zaaktypecode() {
        return object.value(zkn("isVan"), zkn("gerelateerde"), zkn("code")).orElse("");
    }

    public String zaaktypeomschrijving() {
        return object.value(zkn("isVan"), zkn("gerelateerde"), zkn("omschrijving"))
                .orElse("");
    }

    /** The value of an attribute of the zaak; empty when it has none. */
    public String text(String attribute) {
        return object.value(zkn(attribute)).orElse("");
    }

    /** On whom the zaak bears: heeftBetrekkingOp a natuurlijkPersoon, or whatever is named Client. */
    public List<Betrokkene> clients() {
        return betrokkenen("heeftBetrekkingOp").stream()
                .filter(object ->
                        object.soort().equals("NPS") || object.omschrijving().equals("Client"))
                .toList();
    }

    public List<Betrokkene> belanghebbenden() {
        return betrokkenen("heeftAlsBelanghebbende");
    }

    public List<Betrokkene> uitvoerenden() {
        return betrokkenen("heeftAlsUitvoerende");
    }

    public List<Betrokkene> initiators() {
        return betrokkenen("heeftAlsInitiator");
    }

    public Set<String> clientBsns() {
        return clients().stream()
                .filter(client -> client.soort().equals("NPS"))
                .map(Betrokkene::sleutel)
                .filter(bsn -> !bsn.isEmpty())
                .collect(Collectors.toSet());
    }

    /** Identificaties of the zaken to which this one is related (heeftBetrekkingOpAndere). */
    public List<String> gerelateerdeZaken() {
        return open(zkn("heeftBetrekkingOpAndere")).stream()
                .map(r -> r.value(zkn("gerelateerde"), zkn("identificatie")).orElse(""))
                .filter(id -> !id.isEmpty())
                .toList();
    }

    public List<Zaakstatus> statussen() {
        return open(zkn("heeft")).stream().map(Zaakstatus::new).toList();
    }

    /** The relations of a name that say something and are not over. */
    public List<StufObject> open(QName relation) {
        return object.relaties(relation).stream().filter(Zaak::counts).toList();
    }

    private List<Betrokkene> betrokkenen(String relation) {
        return open(zkn(relation)).stream().map(Betrokkene::new).toList();
    }

    private static boolean counts(StufObject relation) {
        boolean removed = relation.verwerkingssoort()
                .filter(v -> v == Verwerkingssoort.V || v == Verwerkingssoort.E)
                .isPresent();
        return !removed
                && !relation.isEmpty()
                && relation.gerelateerde().filter(g -> !g.isEmpty()).isPresent()
                && !isOver(relation);
    }

    /** Whether a relation ended before now; a status never does. */
    public static boolean isOver(StufObject relation) {
        return !relation.element().is(zkn("heeft"))
                && relation.value(stuf("tijdvakRelatie"), stuf("eindRelatie"))
                        .flatMap(Tijdstip::parse)
                        .filter(end -> end.toLocalDateTime().isBefore(LocalDateTime.now(Tijdstip.ZONE)))
                        .isPresent();
    }
}
