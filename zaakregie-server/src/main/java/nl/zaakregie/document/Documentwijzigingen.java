// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.document;

import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.zkn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.document.DocumentStore.Stored;
import nl.zaakregie.instellingen.Rol;
import nl.zaakregie.mutatie.KennisgevingApplier;
import nl.zaakregie.mutatie.MutatieResult;
import nl.zaakregie.ontvangst.Servicehandler;
import nl.zaakregie.ontvangst.Uitkomst;
import nl.zaakregie.ontvangst.Verzoek;
import nl.zaakregie.regels.Bevinding;
import nl.zaakregie.rgbz.Zaakdocument;
import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.stuf.Inhoudsverwijzing;
import nl.zaakregie.stuf.Namen;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.StufObject;
import nl.zaakregie.stuf.Tijdstip;
import nl.zaakregie.xml.Schemas;
import org.springframework.stereotype.Component;

/** updateZaakdocument: attributes, content or both, and the check-in of what was checked out (ZDS 4.2.6; E-02, E-30). */
@Component
class Documentwijzigingen implements Servicehandler {
    private final DocumentStore store;
    private final Documentregels regels;
    private final Inhoudsregels inhoudsregels;
    private final Inhoudsinname inname;
    private final Documentmodel model;
    private final Slotregels slotregels;
    private final KennisgevingApplier applier;

    Documentwijzigingen(
            DocumentStore store,
            Documentregels regels,
            Inhoudsregels inhoudsregels,
            Inhoudsinname inname,
            Documentmodel model,
            Documentinstellingen settings,
            Schemas schemas) {
        this.store = store;
        this.regels = regels;
        this.inhoudsregels = inhoudsregels;
        this.inname = inname;
        this.model = model;
        this.slotregels = new Slotregels(settings);
        this.applier = new KennisgevingApplier(schemas.model());
    }

    @Override
    public Rol rol() {
        return Rol.ZAAKSYSTEEM;
    }

    @Override
    public Set<Service> services() {
        return EnumSet.of(Service.UPDATE_ZAAKDOCUMENT);
    }

    @Override
    public Optional<Uitkomst.Geweigerd> prepare(Verzoek verzoek) {
        List<StufElement> objects = objects(verzoek);
        return objects.isEmpty() ? Optional.empty() : inname.prepare(verzoek, objects.getLast());
    }

    private static List<StufElement> objects(Verzoek verzoek) {
        return kennisgeving(verzoek).children(OBJECT);
    }

    private static StufElement kennisgeving(Verzoek verzoek) {
        return verzoek.bericht().child(zkn("edcLk02")).orElseThrow();
    }

    @Override
    public Uitkomst handle(Verzoek verzoek) {
        List<String> named = objects(verzoek).stream()
                .flatMap(o -> o.value(zkn("identificatie")).stream())
                .distinct()
                .toList();
        if (named.size() != 1) {
            return Uitkomst.Geweigerd.of(
                    Foutcode.STUF058,
                    "BR-25: het bericht noemt niet precies één document; de identificatie van een document wijzigt nooit");
        }
        Optional<Stored> before = store.lock(named.getFirst());
        if (before.isEmpty()) {
            return Uitkomst.Geweigerd.of(Foutcode.STUF064, "Het document " + named.getFirst() + " is niet bekend");
        }
        String checkedOutId =
                verzoek.bericht().value(zkn("parameters"), zkn("checkedOutId")).orElse("");
        Optional<Inhoudsverwijzing> content = given(verzoek).verwijzing();
        Optional<String> refusal = slotregels.refuseChange(
                before.get(), checkedOutId, Documentsloten.systeem(verzoek), content.isPresent(), verzoek.ontvangen());
        return refusal.isPresent()
                ? Uitkomst.Geweigerd.of(Foutcode.STUF058, "BR-21: " + refusal.get())
                : change(verzoek, before.get(), content);
    }

    private static Zaakdocument given(Verzoek verzoek) {
        return new Zaakdocument(new StufObject(objects(verzoek).getLast()));
    }

    private Uitkomst change(Verzoek verzoek, Stored before, Optional<Inhoudsverwijzing> content) {
        StufElement at = objects(verzoek).getLast();
        MutatieResult made = applier.apply(
                Optional.of(before.document().object()), withoutOldContent(kennisgeving(verzoek)), verzoek.profiel());
        Zaakdocument changed = model.complete(
                new Zaakdocument(made.object()), LocalDate.ofInstant(verzoek.ontvangen(), Tijdstip.ZONE));
        List<Bevinding> findings = new ArrayList<>();
        made.bevindingen().forEach(b -> findings.add(fromRoot(verzoek, b)));
        findings.addAll(inhoudsregels.check(verzoek, at));
        findings.addAll(regels.check(verzoek, at, changed));
        if (findings.stream().anyMatch(Bevinding::isFout)) {
            return Uitkomst.Geweigerd.of(findings);
        }
        if (!changed.equals(before.document())) {
            Long key = content.map(v -> verzoek.inhouden().store(v)).orElse(before.inhoud());
            store.update(before, changed, key, verzoek);
        }
        store.removeSlot(before.id());
        return new Uitkomst.Bevestigd(findings);
    }

    /** E-30: the old content is never compared. */
    private static StufElement withoutOldContent(StufElement kennisgeving) {
        List<StufElement> objects = kennisgeving.children(OBJECT);
        return kennisgeving.mapChildren(child -> objects.size() > 1 && child == objects.getFirst()
                ? child.mapChildren(part -> part.is(zkn("inhoud")) ? null : part)
                : child);
    }

    /** The kennisgeving is a part of the message, and its findings are told from the root of the message. */
    private static Bevinding fromRoot(Verzoek verzoek, Bevinding b) {
        String path = "/" + Namen.display(verzoek.bericht().name()) + b.xpath();
        return new Bevinding(b.ernst(), b.regel(), b.foutcode(), b.tekst(), path, b.line(), b.column());
    }
}
