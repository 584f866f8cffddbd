// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.tegenspeler;

import static nl.zaakregie.stuf.Namen.FUNCTIE;
import static nl.zaakregie.stuf.Namen.stuf;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.ArrayList;
import java.util.List;
import javax.xml.namespace.QName;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.stuf.Berichtcode;
import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.testplatform.maker.Koppen;
import org.jspecify.annotations.Nullable;

/** Builds answers: confirmations, content, refusals (StUF 03.01 paragraph 4.4). */
public final class Antwoordbouwer {
    private final Koppen koppen;
    private final Systeem zelf;

    /** Answers of a system that names itself so when a request names no receiver. */
    public Antwoordbouwer(Koppen koppen, Systeem zelf) {
        this.koppen = koppen;
        this.zelf = zelf;
    }

    /** Bv01, Bv02, Bv03 or Bv04. */
    public StufElement bevestiging(Berichtcode code, Stuurgegevens vraag) {
        StufElement head = code == Berichtcode.Bv02
                ? StufElement.of(stuf("stuurgegevens"), StufElement.of(stuf("berichtcode"), code.name()))
                : head(code, vraag).toElement(stuf("stuurgegevens"));
        return StufElement.of(stuf(code.name() + "Bericht"), head);
    }

    /** A Du02. */
    public StufElement vrij(Service dienst, Stuurgegevens vraag, List<StufElement> delen) {
        String root = dienst.root().getLocalPart().replace("_Di02", "_Du02");
        return withHead(zkn(root), Berichtcode.Du02, vraag, delen);
    }

    /** A La01 with these objects; without antwoord when there are none. */
    public StufElement antwoord(Service dienst, Stuurgegevens vraag, List<StufElement> objecten) {
        List<StufElement> parts = new ArrayList<>();
        parts.add(StufElement.of(zkn("parameters"), StufElement.of(stuf("indicatorVervolgvraag"), "false")));
        if (!objecten.isEmpty()) {
            parts.add(StufElement.of(zkn("antwoord"), objecten));
        }
        String root = dienst.root().getLocalPart().replace("Lv01", "La01");
        return withHead(zkn(root), Berichtcode.La01, vraag, parts);
    }

    /** A Fo02 or Fo03. */
    public StufElement fout(Berichtcode soort, Stuurgegevens vraag, Foutcode code, @Nullable String details) {
        StufElement head = soort == Berichtcode.Fo02
                ? StufElement.of(stuf("stuurgegevens"), StufElement.of(stuf("berichtcode"), "Fo02"))
                : head(soort, vraag).toElement(stuf("stuurgegevens"));
        StufElement body = StufElement.builder(stuf("body"))
                .add(stuf("code"), code.code())
                .add(stuf("plek"), code.plek().name().toLowerCase(java.util.Locale.ROOT))
                .add(stuf("omschrijving"), code.omschrijving())
                .add(stuf("details"), details)
                .build();
        return StufElement.of(stuf(soort.name() + "Bericht"), head, body);
    }

    /** A zaak or document that is only its number. */
    public static StufElement nummer(String naam, String entiteittype, String identificatie) {
        return StufElement.builder(zkn(naam))
                .entiteit(entiteittype, null)
                .attribute(FUNCTIE, "entiteit")
                .add(zkn("identificatie"), identificatie)
                .build();
    }

    private StufElement withHead(QName root, Berichtcode code, Stuurgegevens vraag, List<StufElement> delen) {
        List<StufElement> children = new ArrayList<>();
        children.add(head(code, vraag).toElement(zkn("stuurgegevens")));
        children.addAll(delen);
        return StufElement.of(root, children);
    }

    private Stuurgegevens head(Berichtcode code, Stuurgegevens vraag) {
        Stuurgegevens complete = vraag.zender() == null
                ? new Stuurgegevens(
                        vraag.berichtcode(),
                        zelf,
                        vraag.ontvanger(),
                        vraag.referentienummer(),
                        vraag.tijdstipBericht(),
                        "",
                        vraag.entiteittype(),
                        vraag.functie())
                : vraag;
        return complete.answer(
                code, zelf, koppen.referentienummer(), koppen.nu().value());
    }
}
