// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.zaak;

import static nl.zaakregie.stuf.Namen.FUNCTIE;
import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.catalogus.Plansoort;
import nl.zaakregie.catalogus.Zaaktypecatalogus;
import nl.zaakregie.instellingen.Instellingen;
import nl.zaakregie.mutatie.KennisgevingApplier;
import nl.zaakregie.mutatie.MutatieResult;
import nl.zaakregie.ontvangst.Inhoudshash;
import nl.zaakregie.ontvangst.Servicehandler;
import nl.zaakregie.ontvangst.Uitkomst;
import nl.zaakregie.ontvangst.Verzoek;
import nl.zaakregie.regels.Bevinding;
import nl.zaakregie.regels.Planregels;
import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.StufObject;
import nl.zaakregie.stuf.Verwerkingssoort;
import nl.zaakregie.xml.Schemas;
import org.springframework.stereotype.Component;

/** genereerZaakIdentificatie, creeerZaak, updateZaak and actualiseerZaakstatus (ZDS 4.1.3 to 4.1.6; RZS 6.3 to 6.13). */
@Component
class Zaakwijzigingen implements Servicehandler {
    private final ZaakStore store;
    private final KennisgevingApplier applier;
    private final Zaaktypecatalogus catalogus;
    private final Instellingen settings;

    Zaakwijzigingen(ZaakStore store, Schemas schemas, Zaaktypecatalogus catalogus, Instellingen settings) {
        this.store = store;
        this.applier = new KennisgevingApplier(schemas.model());
        this.catalogus = catalogus;
        this.settings = settings;
    }

    @Override
    public String rol() {
        return "zaaksysteem";
    }

    @Override
    public Set<Service> services() {
        return EnumSet.of(
                Service.GENEREER_ZAAK_IDENTIFICATIE,
                Service.CREEER_ZAAK,
                Service.UPDATE_ZAAK,
                Service.ACTUALISEER_ZAAKSTATUS);
    }

    @Override
    public Uitkomst handle(Verzoek verzoek) {
        return switch (verzoek.service()) {
            case GENEREER_ZAAK_IDENTIFICATIE -> reserve(verzoek);
            case CREEER_ZAAK -> create(verzoek);
            default -> change(verzoek);
        };
    }

    private Uitkomst reserve(Verzoek verzoek) {
        String identificatie = store.reserve(settings.gemeentecode(), verzoek.zender());
        StufElement zaak = StufElement.builder(zkn("zaak"))
                .entiteit("ZAK", null)
                .attribute(FUNCTIE, "entiteit")
                .add(zkn("identificatie"), identificatie)
                .build();
        return new Uitkomst.Beantwoord(zkn("genereerZaakIdentificatie_Du02"), List.of(zaak));
    }

    private Uitkomst create(Verzoek verzoek) {
        StufElement root = verzoek.bericht();
        MutatieResult made = applier.apply(Optional.empty(), root, verzoek.profiel());
        Zaak zaak = new Zaak(made.object());
        List<Bevinding> findings = new ArrayList<>(made.bevindingen());
        StufElement given = root.child(OBJECT).orElseThrow();
        findings.addAll(Planregels.validate(
                root, new StufObject(given), verzoek.service(), verzoek.profiel(), catalogus, store));
        findings.addAll(Statussen.check(root, zaak, catalogus));
        if (findings.stream().anyMatch(Bevinding::isFout)) {
            return Uitkomst.Geweigerd.of(findings);
        }
        byte[] hash = Inhoudshash.of(made.object().element());
        Zaak complete = settings.eersteStatus() ? Statussen.withFirst(zaak, catalogus) : zaak;
        complete = Statussen.withEinddatum(complete, catalogus);
        boolean stored = store.insert(complete, hash, Statussen.closes(complete, catalogus), source(verzoek));
        if (stored) {
            return new Uitkomst.Bevestigd(findings);
        }
        String identificatie = zaak.identificatie().orElse("");
        boolean same = store.creationHash(identificatie)
                .filter(h -> Arrays.equals(h, hash))
                .isPresent();
        return same
                ? new Uitkomst.Bevestigd(findings)
                : Uitkomst.Geweigerd.of(
                        Foutcode.STUF067, "BR-02: de zaak " + identificatie + " bestaat al, met een andere inhoud");
    }

    private Uitkomst change(Verzoek verzoek) {
        StufElement root = verzoek.bericht();
        String identificatie = root.value(OBJECT, zkn("identificatie")).orElse("");
        Optional<ZaakStore.Stored> before = store.lock(identificatie);
        if (before.isEmpty()) {
            return Uitkomst.Geweigerd.of(Foutcode.STUF064, "De zaak " + identificatie + " is niet bekend");
        }
        MutatieResult made = applier.apply(Optional.of(before.get().object()), root, verzoek.profiel());
        Zaak zaak = new Zaak(made.object());
        List<Bevinding> findings = new ArrayList<>(made.bevindingen());
        if (verzoek.service() == Service.ACTUALISEER_ZAAKSTATUS && before.get().gesloten()) {
            findings.add(Bevinding.fout(
                    "BR-19", Foutcode.STUF058, "De zaak is afgesloten en krijgt geen nieuwe status.", root, root));
        }
        if (verzoek.service() == Service.UPDATE_ZAAK) {
            findings.addAll(
                    Planregels.validate(root, made.object(), verzoek.service(), verzoek.profiel(), catalogus, store));
        }
        findings.addAll(Statussen.check(root, withNewStatuses(zaak, root), catalogus));
        boolean wasPlan =
                Planregels.plansoort(new Zaak(before.get().object()), catalogus) == Plansoort.LEVENSDOMEINPLAN;
        if (wasPlan && zaak.gerelateerdeZaken().isEmpty()) {
            findings.add(Bevinding.fout(
                    "BR-10", Foutcode.STUF058, "Een levensdomeinplan houdt altijd zijn gezinsplan.", root, root));
        }
        if (findings.stream().anyMatch(Bevinding::isFout)) {
            return Uitkomst.Geweigerd.of(findings);
        }
        Zaak complete = Statussen.withEinddatum(zaak, catalogus);
        store.update(before.get(), complete, Statussen.closes(complete, catalogus), source(verzoek));
        return new Uitkomst.Bevestigd(findings);
    }

    /** The zaak with only the statuses that the message adds: earlier ones were judged when they came. */
    private static Zaak withNewStatuses(Zaak zaak, StufElement root) {
        List<StufElement> children = new ArrayList<>(zaak.object().element().children());
        children.removeIf(c -> c.is(zkn("heeft")));
        root.children(OBJECT).getLast().children(zkn("heeft")).stream()
                .filter(h -> h.verwerkingssoort()
                        .filter(v -> v == Verwerkingssoort.T)
                        .isPresent())
                .forEach(children::add);
        return new Zaak(new StufObject(zaak.object().element().withChildren(children)));
    }

    private static ZaakStore.Herkomst source(Verzoek verzoek) {
        return new ZaakStore.Herkomst(verzoek.zender(), verzoek.ontvangen(), verzoek.berichtId());
    }
}
