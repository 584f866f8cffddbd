// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.zaak;

import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.catalogus.Zaaktype;
import nl.zaakregie.catalogus.Zaaktypecatalogus;
import nl.zaakregie.instellingen.Instellingen;
import nl.zaakregie.instellingen.Rol;
import nl.zaakregie.mutatie.KennisgevingApplier;
import nl.zaakregie.mutatie.MutatieResult;
import nl.zaakregie.ontvangst.Inhoudshash;
import nl.zaakregie.ontvangst.Servicehandler;
import nl.zaakregie.ontvangst.Uitkomst;
import nl.zaakregie.ontvangst.Verzoek;
import nl.zaakregie.regels.Bevinding;
import nl.zaakregie.regels.Planregels;
import nl.zaakregie.regels.Zaakregister;
import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.StufObject;
import nl.zaakregie.xml.Schemas;
import org.springframework.stereotype.Component;

/** creeerZaak: gezinsplan, levensdomeinplan, deelplan and any other zaak (ZDS 4.1.4; RZS 6.3, 6.4, 6.6). */
@Component
class Zaakcreaties implements Servicehandler {
    private final ZaakStore store;
    private final Gezinsverband verband;
    private final Zaakmodel model;
    private final KennisgevingApplier applier;
    private final Zaaktypecatalogus catalogus;
    private final Instellingen settings;
    private final List<Zaakluisteraar> listeners;

    Zaakcreaties(
            ZaakStore store,
            Gezinsverband verband,
            Zaakmodel model,
            Schemas schemas,
            Zaaktypecatalogus catalogus,
            Instellingen settings,
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
        return EnumSet.of(Service.CREEER_ZAAK);
    }

    @Override
    public Uitkomst handle(Verzoek verzoek) {
        StufElement root = verzoek.bericht();
        MutatieResult made = applier.apply(Optional.empty(), root, verzoek.profiel());
        Zaak given = new Zaak(made.object());
        Optional<Zaaktype> type = catalogus.find(given.zaaktypecode(), given.zaaktypeomschrijving());
        Zaakregister around = verband.lock(given.gerelateerdeZaken());
        List<Bevinding> findings = new ArrayList<>(made.bevindingen());
        StufObject asWritten = new StufObject(root.child(OBJECT).orElseThrow());
        findings.addAll(Planregels.validate(root, asWritten, verzoek.service(), verzoek.profiel(), catalogus, around));
        findings.addAll(Statusregels.checkNew(root, type, verzoek.profiel()));
        if (findings.stream().anyMatch(Bevinding::isFout)) {
            return Uitkomst.Geweigerd.of(findings);
        }
        return store(verzoek, given, complete(given, type), around, findings);
    }

    /** With what the zaaksysteem itself adds: the first status, and the einddatum of an eindstatus. */
    private Zaak complete(Zaak zaak, Optional<Zaaktype> type) {
        Zaak started = settings.eersteStatus() ? Statussen.withFirst(zaak, type) : zaak;
        return model.ordered(Statussen.withEinddatum(started, type));
    }

    private Uitkomst store(Verzoek verzoek, Zaak given, Zaak complete, Zaakregister around, List<Bevinding> findings) {
        byte[] hash = Inhoudshash.of(given.object().element());
        Zaakrij row = Zaakrij.of(complete, catalogus, Planregels.plansoort(complete, catalogus, around));
        ZaakStore.Inserted inserted = store.insert(complete, row, hash, Herkomst.of(verzoek));
        if (!inserted.stored()) {
            return repeat(given, complete, hash, findings);
        }
        if (inserted.reservedFor().filter(s -> !s.equals(verzoek.zender())).isPresent()) {
            return foreignNumber(verzoek, complete, findings);
        }
        return created(verzoek, complete, findings);
    }

    private Uitkomst created(Verzoek verzoek, Zaak zaak, List<Bevinding> findings) {
        listeners.forEach(l -> l.changed(verzoek, zaak));
        return new Uitkomst.Bevestigd(findings);
    }

    /** BR-02, interop 25: the same zaak again is no fault, whether the sender repeats himself or describes what there is. */
    private Uitkomst repeat(Zaak given, Zaak complete, byte[] hash, List<Bevinding> findings) {
        String identificatie = given.identificatie().orElse("");
        boolean same = store.lock(identificatie)
                .filter(s -> Arrays.equals(s.creatieHash(), hash) || s.zaak().equals(complete))
                .isPresent();
        return same
                ? new Uitkomst.Bevestigd(findings)
                : Uitkomst.Geweigerd.of(
                        Foutcode.STUF067, "BR-02: de zaak " + identificatie + " bestaat al, met een andere inhoud");
    }

    /** ADR 0030: somebody else's number is a warning for a lenient partner and a fault of a strict one. */
    private Uitkomst foreignNumber(Verzoek verzoek, Zaak zaak, List<Bevinding> findings) {
        StufElement root = verzoek.bericht();
        StufElement at = root.find(OBJECT, zkn("identificatie")).orElse(root);
        String text = "Dit nummer is aan een ander systeem uitgegeven.";
        if (verzoek.profiel().streng()) {
            return Uitkomst.Geweigerd.of(List.of(Bevinding.fout("BR-02", Foutcode.STUF058, text, root, at)));
        }
        findings.add(Bevinding.waarschuwing("BR-02", Foutcode.STUF058, text, root, at));
        return created(verzoek, zaak, findings);
    }
}
