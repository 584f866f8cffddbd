// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.zaak;

import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.catalogus.Plansoort;
import nl.zaakregie.catalogus.Zaaktype;
import nl.zaakregie.catalogus.Zaaktypecatalogus;
import nl.zaakregie.instellingen.Rol;
import nl.zaakregie.mutatie.KennisgevingApplier;
import nl.zaakregie.mutatie.MutatieResult;
import nl.zaakregie.ontvangst.Servicehandler;
import nl.zaakregie.ontvangst.Uitkomst;
import nl.zaakregie.ontvangst.Verzoek;
import nl.zaakregie.regels.Bevinding;
import nl.zaakregie.regels.Planregels;
import nl.zaakregie.regels.Zaakregister;
import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.xml.Schemas;
import nl.zaakregie.zaak.ZaakStore.Stored;
import org.springframework.stereotype.Component;

/** updateZaak and actualiseerZaakstatus (ZDS 4.1.3, 4.1.5; RZS 6.11 to 6.13). */
@Component
class Zaakwijzigingen implements Servicehandler {
    private final ZaakStore store;
    private final Gezinsverband verband;
    private final Zaakmodel model;
    private final KennisgevingApplier applier;
    private final Zaaktypecatalogus catalogus;
    private final Zaakinstellingen settings;
    private final List<Zaakluisteraar> listeners;

    Zaakwijzigingen(
            ZaakStore store,
            Gezinsverband verband,
            Zaakmodel model,
            Schemas schemas,
            Zaaktypecatalogus catalogus,
            Zaakinstellingen settings,
            List<Zaakluisteraar> listeners) {
        this.store = store;
        this.verband = verband;
        this.model = model;
        this.applier = new KennisgevingApplier(schemas.model());
        this.catalogus = catalogus;
        this.settings = settings;
        this.listeners = List.copyOf(listeners);
    }

    @Override
    public Rol rol() {
        return Rol.ZAAKSYSTEEM;
    }

    @Override
    public Set<Service> services() {
        return EnumSet.of(Service.UPDATE_ZAAK, Service.ACTUALISEER_ZAAKSTATUS);
    }

    @Override
    public Uitkomst handle(Verzoek verzoek) {
        List<String> named = verzoek.bericht().children(OBJECT).stream()
                .flatMap(object -> object.value(zkn("identificatie")).stream())
                .distinct()
                .toList();
        if (named.isEmpty()) {
            return Uitkomst.Geweigerd.of(
                    Foutcode.STUF058,
                    "BR-01: de zaak heeft geen identificatie; het bericht zegt niet welke zaak het is");
        }
        Optional<Stored> before = store.lock(named.getFirst());
        if (before.isEmpty()) {
            return Uitkomst.Geweigerd.of(Foutcode.STUF064, "De zaak " + named.getFirst() + " is niet bekend");
        }
        if (named.size() > 1 && store.exists(named.get(1))) {
            return Uitkomst.Geweigerd.of(
                    Foutcode.STUF067,
                    "De oude en de nieuwe toestand noemen elk een andere zaak: " + String.join(", ", named));
        }
        return change(verzoek, before.get());
    }

    private Uitkomst change(Verzoek verzoek, Stored before) {
        StufElement root = verzoek.bericht();
        MutatieResult made = applier.apply(Optional.of(before.zaak().object()), root, verzoek.profiel());
        Zaak changed = new Zaak(made.object());
        Optional<Zaaktype> type = catalogus.find(changed.zaaktypecode(), changed.zaaktypeomschrijving());
        List<Bevinding> findings = new ArrayList<>(made.bevindingen());
        findings.addAll(Statusregels.check(
                root, before.zaak(), changed, type, settings.statusNaAfsluiting(), verzoek.profiel()));
        Zaak complete = model.ordered(Statussen.withEinddatum(changed, type));
        Zaakrij was = Zaakrij.of(before.zaak(), catalogus, before.plansoort());
        Zaakrij row = Zaakrij.of(complete, catalogus, before.plansoort());
        if (verzoek.service() == Service.UPDATE_ZAAK) {
            Wijzigingsregels rules = new Wijzigingsregels(root, catalogus);
            findings.addAll(rules.check(before.zaak(), complete));
            row = row.withPlansoort(judgePlan(verzoek, rules, findings, was, row, complete));
        }
        if (findings.stream().anyMatch(Bevinding::isFout)) {
            return Uitkomst.Geweigerd.of(findings);
        }
        if (!complete.equals(before.zaak())) {
            store.update(before, was, complete, row, Herkomst.of(verzoek));
        }
        listeners.forEach(l -> l.changed(verzoek, complete));
        return new Uitkomst.Bevestigd(findings);
    }

    /** What the zaak has become, with the findings of the rules about plans (BR-08 to BR-13, BR-17). */
    private Plansoort judgePlan(
            Verzoek verzoek, Wijzigingsregels rules, List<Bevinding> findings, Zaakrij was, Zaakrij row, Zaak zaak) {
        boolean moved = !was.relaties().equals(row.relaties());
        boolean others = moved || !was.rollen().equals(row.rollen());
        Zaakregister around = others ? verband.lock(zaak.gerelateerdeZaken()) : null;
        findings.addAll(Planregels.validate(
                verzoek.bericht(), zaak.object(), verzoek.service(), verzoek.profiel(), catalogus, around));
        Plansoort soort = around == null ? was.plansoort() : Planregels.plansoort(zaak, catalogus, around);
        boolean plan = soort == Plansoort.GEZINSPLAN || soort == Plansoort.LEVENSDOMEINPLAN;
        if (plan && others) {
            findings.addAll(rules.checkAround(
                    zaak, soort, verband.listAround(zaak.identificatie().orElse(""))));
        }
        return soort;
    }
}
