// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.maker;

import static nl.zaakregie.stuf.Namen.GERELATEERDE;
import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.bg;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.ArrayList;
import java.util.List;
import nl.zaakregie.stuf.StufElement;

/** Breaks one rule of a message on purpose, so that a system under test can show that it refuses. */
final class Fouten {
    private Fouten() {}

    /** The parts of a creeerZaak with one fault. */
    static List<StufElement> apply(String fout, List<StufElement> delen) {
        if (fout.equals("twee-objecten")) {
            return List.of(delen.getFirst(), delen.getLast(), delen.getLast());
        }
        return delen.stream()
                .map(deel -> deel.is(OBJECT) ? object(fout, deel) : deel)
                .toList();
    }

    private static StufElement object(String fout, StufElement object) {
        return switch (fout) {
            case "zonder-client" -> object.mapChildren(c -> c.is(zkn("heeftBetrekkingOp")) ? null : c);
            case "zonder-startdatum" -> object.mapChildren(c -> c.is(zkn("startdatum")) ? null : c);
            case "twee-initiatoren" -> doubled(object, "heeftAlsInitiator");
            case "client-anders" ->
                object.transform(
                        e -> e.is(zkn("omschrijving")) && e.text().equals("Client") ? e.withText("Cliënt") : e);
            case "bsn" -> object.transform(e -> e.is(bg("inp.bsn")) ? e.withText("999990008") : e);
            case "belanghebbende-is-client" -> clientAsBelanghebbende(object);
            case "zaaktype" ->
                object.mapChildren(c -> c.is(zkn("isVan"))
                        ? c.transform(e -> e.is(zkn("code")) ? e.withText("ONBEKEND9") : e)
                                .transform(e -> e.is(zkn("omschrijving")) ? e.withText("Onbekend zaaktype") : e)
                        : c);
            case "datum" -> object.mapChildren(c -> c.is(zkn("startdatum")) ? c.withText("20230230") : c);
            default -> throw new IllegalStateException("Onbekende fout '" + fout + "'");
        };
    }

    private static StufElement doubled(StufElement object, String naam) {
        List<StufElement> children = new ArrayList<>();
        for (StufElement child : object.children()) {
            children.add(child);
            if (child.is(zkn(naam))) {
                children.add(child.transform(e -> e.is(zkn("identificatie")) ? e.withText(e.text() + "b") : e));
            }
        }
        return object.withChildren(children);
    }

    private static StufElement clientAsBelanghebbende(StufElement object) {
        StufElement client = object.find(zkn("heeftBetrekkingOp"), GERELATEERDE).orElseThrow();
        return object.mapChildren(c ->
                c.is(zkn("heeftAlsBelanghebbende")) ? c.mapChildren(part -> part.is(GERELATEERDE) ? client : part) : c);
    }
}
