// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.client.zaak.Zaaktypeverwijzing;
import nl.zaakregie.client.zaak.Zaakverwijzing;
import nl.zaakregie.gebruiker.Gebruiker;
import nl.zaakregie.regie.Bestanden;
import nl.zaakregie.regie.Bestanden.Bestand;
import nl.zaakregie.regie.Concepten;
import nl.zaakregie.regie.Concepten.Bewaard;
import nl.zaakregie.regie.Documentregel;
import nl.zaakregie.regie.Documentwens;
import nl.zaakregie.regie.Opdracht;
import nl.zaakregie.regie.Opdrachten;
import nl.zaakregie.regie.Planconcept;
import nl.zaakregie.stuf.Zaakidentificatie;
import org.springframework.stereotype.Component;

/** The documents of a new plan: kept with the concept, and sent once the plan has its number. */
@Component
class Conceptdocumenten {
    private final Concepten concepten;
    private final Opdrachten opdrachten;
    private final Bestanden bestanden;

    Conceptdocumenten(Concepten concepten, Opdrachten opdrachten, Bestanden bestanden) {
        this.concepten = concepten;
        this.opdrachten = opdrachten;
        this.bestanden = bestanden;
    }

    /**
     * A document as a row.
     *
     * @param fout why it was not sent; empty when nothing went wrong
     */
    record Rij(int nummer, String titel, String bestand, String soort, String vertrouwelijkheid, String fout) {}

    /** The documents of a concept that the zaaksysteem does not have yet. */
    List<Rij> rows(Gebruiker who, Planconcept concept) {
        List<Documentregel> lines = concept.documenten();
        return lines.stream()
                .filter(d -> !isSent(who, d.id()))
                .map(d -> new Rij(
                        lines.indexOf(d),
                        d.titel(),
                        bestanden
                                .find(who, d.id())
                                .map(b -> b.naam() + ", "
                                        + Opmaak.grootte(b.verwijzing().grootte()))
                                .orElse("het bestand is niet meer bewaard"),
                        d.soort(),
                        Documentinvoer.confidentiality(d.vertrouwelijkheid()),
                        opdrachten.find(who, d.id()).map(Opdracht::uitleg).orElse("")))
                .toList();
    }

    private boolean isSent(Gebruiker who, UUID id) {
        return opdrachten.find(who, id).filter(Opdracht::isGelukt).isPresent();
    }

    /** Sends what was not sent yet with a plan that was made; the concept stays as long as something is left. */
    void send(Gebruiker who, UUID concept, Opdracht plan) {
        Optional<Bewaard> kept = concepten.find(who, concept);
        Optional<Zaakidentificatie> number = Zaakidentificatie.parse(plan.zaak());
        if (kept.isEmpty() || number.isEmpty()) {
            return;
        }
        Planconcept typed = kept.get().concept();
        Zaakverwijzing zaak =
                new Zaakverwijzing(number.get(), typed.omschrijving().strip(), Zaaktypeverwijzing.GEZINSPLAN);
        boolean all = true;
        for (Documentregel line : typed.documenten()) {
            all &= send(who, zaak, line);
        }
        if (all) {
            concepten.remove(who, concept);
        }
    }

    private boolean send(Gebruiker who, Zaakverwijzing zaak, Documentregel line) {
        if (isSent(who, line.id())) {
            return true;
        }
        Optional<Bestand> file = bestanden.find(who, line.id());
        if (file.isEmpty()) {
            return false;
        }
        opdrachten.withdraw(who, line.id());
        return opdrachten
                .addDocument(who, line.id(), new Documentwens(zaak, line), file.get())
                .isGelukt();
    }

    /** The concept without one of its documents. */
    Planconcept without(Gebruiker who, Planconcept concept, int nummer) {
        List<Documentregel> lines = concept.documenten();
        if (nummer < 0 || nummer >= lines.size()) {
            return concept;
        }
        Documentregel gone = lines.get(nummer);
        bestanden.remove(who, gone.id());
        return concept.withDocumenten(lines.stream().filter(d -> d != gone).toList());
    }
}
