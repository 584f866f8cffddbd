// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.proef;

import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.bg;
import static nl.zaakregie.stuf.Namen.zkn;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.stuf.Namen;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.testplatform.maker.Berichtmaker;
import nl.zaakregie.testplatform.maker.Koppen;
import nl.zaakregie.testplatform.maker.Proefinstelling;
import nl.zaakregie.testplatform.schaduw.Geheugen;
import nl.zaakregie.testplatform.schaduw.Schaduwregister;
import nl.zaakregie.testplatform.testset.Recept;
import nl.zaakregie.testplatform.uitvoering.Tester;
import nl.zaakregie.testplatform.verkeer.Httpbericht;

/**
 * A regiesysteem or backoffice with a diligent tester: does what an instruction says, and sees what it should see. What
 * it sends can be made wrong.
 */
final class Proefconsument implements Tester {
    private final Geheugen geheugen = new Geheugen(new Schaduwregister("9999"));
    private final Koppen koppen = new Koppen(Clock.systemUTC());
    private final Berichtmaker maker = new Berichtmaker(
            koppen,
            new Proefinstelling(
                    "9999", Systeem.of("9999", "PROEFREGIE"), Systeem.of("9999", "TESTPLATFORM"), Map.of(), 5),
            geheugen);
    private final Map<String, Recept> recepten;
    private final BiFunction<String, StufElement, StufElement> inhoud;
    private final BiFunction<String, Httpbericht, Httpbericht> lijn;

    /**
     * A consumer.
     *
     * @param inhoud what goes wrong in the message of a step
     * @param lijn   what goes wrong on the line
     */
    Proefconsument(
            Map<String, Recept> recepten,
            BiFunction<String, StufElement, StufElement> inhoud,
            BiFunction<String, Httpbericht, Httpbericht> lijn) {
        this.recepten = recepten;
        this.inhoud = inhoud;
        this.lijn = lijn;
    }

    @Override
    public Optional<Boolean> vraag(String stap, String tekst) {
        return Optional.of(true);
    }

    @Override
    public void opdracht(Opdracht opdracht) {
        opdracht.variabelen().forEach((name, value) -> {
            if (geheugen.find(name).isEmpty()) {
                geheugen.put(name, value);
            }
        });
        Recept recept = recepten.get(opdracht.stap());
        if (recept == null) {
            return;
        }
        Thread.ofVirtual().start(() -> send(opdracht, recept));
    }

    private void send(Opdracht opdracht, Recept recept) {
        StufElement good = special(opdracht.dienst(), recept);
        StufElement message = inhoud.apply(opdracht.stap(), good);
        Httpbericht answer =
                Lijn.send(opdracht.adressen(), lijn.apply(opdracht.stap(), Lijn.message(opdracht.dienst(), message)));
        geheugen.register().apply(opdracht.dienst(), good);
        recept.find("bewaar")
                .ifPresent(name -> answer.goedBericht()
                        .flatMap(b -> b.value(zkn("parameters"), zkn("checkedOutId")))
                        .ifPresent(slot -> geheugen.put(name, slot)));
    }

    private StufElement special(Service dienst, Recept recept) {
        StufElement message = withOmschrijving(maker.make(dienst, recept));
        if (recept.find("alleen").isEmpty()) {
            return message;
        }
        StufElement scope = StufElement.builder(OBJECT)
                .entiteit("ZAK", null)
                .add(StufElement.builder(zkn(recept.get("alleen")))
                        .entiteit("ZAKBTRBLH", null)
                        .add(StufElement.of(
                                Namen.GERELATEERDE,
                                StufElement.builder(zkn("natuurlijkPersoon"))
                                        .entiteit("NPS", null)
                                        .add(StufElement.builder(bg("inp.bsn"))
                                                .attribute(Namen.NIL, "true")
                                                .build())
                                        .build()))
                        .build())
                .build();
        return message.mapChildren(c -> c.is(zkn("scope")) ? StufElement.of(zkn("scope"), scope) : c);
    }

    /** The smallest variant has no omschrijving; a careful sender gives all kerngegevens. */
    private static StufElement withOmschrijving(StufElement message) {
        return message.mapChildren(object -> {
            boolean without = object.is(OBJECT)
                    && object.entiteittype().equals("ZAK")
                    && object.child(zkn("omschrijving")).isEmpty();
            if (!without) {
                return object;
            }
            List<StufElement> children = new ArrayList<>(object.children());
            children.add(1, StufElement.of(zkn("omschrijving"), "Proefzaak"));
            return object.withChildren(children);
        });
    }

    /** What a regiesysteem sends at each step. */
    static Map<String, Recept> regiesysteem() {
        Map<String, Recept> all = new HashMap<>();
        String[] kinds = {"gezinsplan", "levensdomeinplan", "deelplan"};
        String[] variants = {"gewoon", "minimaal", "uitgebreid"};
        for (int k = 0; k < 3; k++) {
            for (int i = 1; i <= 3; i++) {
                String base = "REG-0" + (k + 1) + ".";
                all.put(base + number(4 * i - 3), recept("zaaknummer"));
                List<String> related = k == 0 ? List.of() : k == 1 ? List.of("GEZ" + i) : List.of("GEZ" + i, "LEV" + i);
                all.put(
                        base + number(4 * i - 1),
                        new Recept(
                                kinds[k],
                                Map.of(
                                        "variant", List.of(variants[i - 1]),
                                        "gezin", List.of("" + i),
                                        "nummer", List.of("NR" + (3 * k + i)),
                                        "verwant", related)));
            }
        }
        all.put("REG-04.01", recept("documentnummer"));
        all.put("REG-05.01", recept("document", "nummer", "DNR1", "zaak", "GEZ1"));
        all.put("REG-06.01", recept("document-bewerken", "document", "DOC1"));
        all.put("REG-07.01", recept("documentwijziging", "document", "DOC1", "slot", "SLOT1"));
        String[][] changes = {
            {"GEZ", "belanghebbende-erbij"}, {"LEV", "uitvoerende-eraf"}, {"DEEL", "vestiging-vervangen"}
        };
        for (int k = 0; k < 3; k++) {
            String base = "REG-" + number(8 + k) + ".";
            all.put(base + "01", recept("wijziging", "zaak", changes[k][0] + "2", "wijziging", "kenmerk"));
            all.put(base + "03", recept("wijziging", "zaak", changes[k][0] + "3", "wijziging", "alles"));
            all.put(base + "05", recept("wijziging", "zaak", changes[k][0] + "3", "wijziging", changes[k][1]));
        }
        all.put("REG-11.01", recept("status", "zaak", "GEZ1", "status", "2"));
        all.put("REG-13.01", recept("zaakstatus", "zaak", "GEZ1"));
        all.put("REG-14.01", recept("zaakdetails", "zaak", "GEZ1", "alleen", "heeftAlsBelanghebbende"));
        all.put("REG-15.01", recept("documentenlijst", "zaak", "GEZ1"));
        all.put("REG-16.01", recept("document-lezen", "document", "DOC1"));
        all.put("REG-17.01", recept("overdracht", "zaak", "DEEL1"));
        return all;
    }

    /** What a backoffice sends at each step. */
    static Map<String, Recept> backoffice() {
        Map<String, Recept> all = new HashMap<>();
        all.put("BCK-01.01", recept("zaaknummer"));
        all.put("BCK-02.01", recept("zaak", "nummer", "NR1"));
        all.put("BCK-03.01", recept("documentnummer"));
        all.put("BCK-04.01", recept("document", "nummer", "DNR1", "zaak", "ZAAK1"));
        all.put("BCK-05.01", recept("document-bewerken", "document", "DOC1"));
        all.put("BCK-06.01", recept("documentwijziging", "document", "DOC1", "slot", "SLOT1"));
        all.put("BCK-07.01", recept("wijziging", "zaak", "ZAAK1", "wijziging", "kenmerk"));
        all.put("BCK-09.01", recept("status", "zaak", "ZAAK1", "status", "2"));
        all.put("BCK-11.01", recept("zaakstatus", "zaak", "ZAAK1"));
        all.put("BCK-12.01", recept("zaakdetails", "zaak", "ZAAK1"));
        all.put("BCK-13.01", recept("documentenlijst", "zaak", "ZAAK1"));
        all.put("BCK-14.01", recept("document-lezen", "document", "DOC1"));
        return all;
    }

    static Recept recept(String soort, String... velden) {
        Map<String, List<String>> found = new HashMap<>();
        for (int i = 0; i < velden.length; i += 2) {
            found.put(velden[i], List.of(velden[i + 1]));
        }
        return new Recept(soort, found);
    }

    private static String number(int nr) {
        return String.format(java.util.Locale.ROOT, "%02d", nr);
    }
}
