// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.document;

import static nl.zaakregie.stuf.Namen.OBJECT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.instellingen.Rol;
import nl.zaakregie.mutatie.KennisgevingApplier;
import nl.zaakregie.mutatie.MutatieResult;
import nl.zaakregie.ontvangst.Inhoudshash;
import nl.zaakregie.ontvangst.Servicehandler;
import nl.zaakregie.ontvangst.Uitkomst;
import nl.zaakregie.ontvangst.Verzoek;
import nl.zaakregie.regels.Bevinding;
import nl.zaakregie.rgbz.Zaakdocument;
import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Tijdstip;
import nl.zaakregie.xml.Schemas;
import org.springframework.stereotype.Component;

/** voegZaakdocumentToe and maakZaakdocument (ZDS 4.2.4, 4.2.5; RZS 6.5, 6.7). */
@Component
class Documentcreaties implements Servicehandler {
    private final DocumentStore store;
    private final Documentidentificaties identificaties;
    private final Documentregels regels;
    private final Inhoudsregels inhoudsregels;
    private final Inhoudsinname inname;
    private final Documentmodel model;
    private final KennisgevingApplier applier;

    Documentcreaties(
            DocumentStore store,
            Documentidentificaties identificaties,
            Documentregels regels,
            Inhoudsregels inhoudsregels,
            Inhoudsinname inname,
            Documentmodel model,
            Schemas schemas) {
        this.store = store;
        this.identificaties = identificaties;
        this.regels = regels;
        this.inhoudsregels = inhoudsregels;
        this.inname = inname;
        this.model = model;
        this.applier = new KennisgevingApplier(schemas.model());
    }

    @Override
    public Rol rol() {
        return Rol.ZAAKSYSTEEM;
    }

    @Override
    public Set<Service> services() {
        return EnumSet.of(Service.VOEG_ZAAKDOCUMENT_TOE, Service.MAAK_ZAAKDOCUMENT);
    }

    @Override
    public Optional<Uitkomst.Geweigerd> prepare(Verzoek verzoek) {
        return inname.prepare(verzoek, object(verzoek));
    }

    private static StufElement object(Verzoek verzoek) {
        return verzoek.bericht().child(OBJECT).orElseThrow();
    }

    @Override
    public Uitkomst handle(Verzoek verzoek) {
        StufElement given = object(verzoek);
        MutatieResult made = applier.apply(Optional.empty(), verzoek.bericht(), verzoek.profiel());
        Zaakdocument document = new Zaakdocument(made.object());
        List<Bevinding> findings = new ArrayList<>(made.bevindingen());
        findings.addAll(inhoudsregels.check(verzoek, given));
        findings.addAll(regels.checkNew(verzoek, given, document));
        if (findings.stream().anyMatch(Bevinding::isFout)) {
            return Uitkomst.Geweigerd.of(findings);
        }
        byte[] hash = Inhoudshash.of(made.object().element());
        Optional<byte[]> existing = store.creationHash(document.identificatie().orElseThrow());
        return existing.isPresent()
                ? again(document, existing.get(), hash, findings)
                : create(verzoek, document, hash, findings);
    }

    private Uitkomst create(Verzoek verzoek, Zaakdocument document, byte[] hash, List<Bevinding> findings) {
        Zaakdocument complete = model.complete(document, LocalDate.ofInstant(verzoek.ontvangen(), Tijdstip.ZONE));
        Long content =
                document.verwijzing().map(v -> verzoek.inhouden().store(v)).orElse(null);
        String identificatie = document.identificatie().orElseThrow();
        if (!store.insert(complete, content, hash, verzoek)) {
            // another message took the identificatie at this very moment
            return again(document, store.creationHash(identificatie).orElse(new byte[0]), hash, findings);
        }
        identificaties.take(identificatie, verzoek.zender());
        return new Uitkomst.Bevestigd(findings);
    }

    /** The same document again under another referentienummer is fine; another one under its identificatie is not. */
    private static Uitkomst again(Zaakdocument document, byte[] existing, byte[] hash, List<Bevinding> findings) {
        return Arrays.equals(existing, hash)
                ? new Uitkomst.Bevestigd(findings)
                : Uitkomst.Geweigerd.of(
                        Foutcode.STUF067,
                        "BR-20: de identificatie " + document.identificatie().orElse("")
                                + " is al in gebruik voor een ander document");
    }
}
