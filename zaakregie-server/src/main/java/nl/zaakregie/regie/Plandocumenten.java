// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.regie;

import static nl.zaakregie.stuf.Namen.GERELATEERDE;
import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.List;
import java.util.Optional;
import nl.zaakregie.client.zaak.Documentidentificatie;
import nl.zaakregie.gebruiker.Gebruiker;
import nl.zaakregie.mtom.MtomReader;
import nl.zaakregie.opslag.Ruwbericht;
import nl.zaakregie.rgbz.Zaakdocument;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.StufObject;
import nl.zaakregie.stuf.Zaakidentificatie;
import nl.zaakregie.verzending.Oordeel;
import nl.zaakregie.verzending.Wisseling;
import nl.zaakregie.xml.BerichtReader;
import nl.zaakregie.xml.EnvelopReader;
import nl.zaakregie.xml.Schemas;
import org.springframework.stereotype.Component;

/** The documents of a plan, asked of the zaaksysteem at the moment that somebody looks. */
@Component
public class Plandocumenten {
    private final Zaaksysteem zaaksysteem;
    private final MtomReader reader;

    Plandocumenten(Zaaksysteem zaaksysteem, Schemas schemas) {
        this.zaaksysteem = zaaksysteem;
        this.reader = new MtomReader(new EnvelopReader(new BerichtReader(schemas)));
    }

    /**
     * The documents of one zaak.
     *
     * @param storing why there is no answer; empty when there is one
     */
    public record Lijst(String zaak, List<Zaakdocument> documenten, String storing) {}

    /** geefLijstZaakdocumenten (ZDS 4.2.1). */
    public Lijst list(Gebruiker who, String zaak) {
        Optional<Zaakidentificatie> number = Zaakidentificatie.parse(zaak);
        if (number.isEmpty()) {
            return new Lijst(zaak, List.of(), "");
        }
        Wisseling answer =
                zaaksysteem.send(zaaksysteem.documentberichten(who).geefLijstZaakdocumenten(number.get()), zaak);
        try (Ruwbericht body = answer.antwoord()) {
            return answer.oordeel() instanceof Oordeel.Aangenomen accepted
                    ? new Lijst(zaak, documents(accepted.antwoord()), "")
                    : new Lijst(zaak, List.of(), Uitleg.of(answer.oordeel()));
        }
    }

    private static List<Zaakdocument> documents(StufElement answer) {
        return answer.find(zkn("antwoord"), OBJECT).stream()
                .flatMap(object -> object.children(zkn("heeftRelevant")).stream())
                .flatMap(relation -> relation.child(GERELATEERDE).stream())
                .map(document -> new Zaakdocument(new StufObject(document)))
                .filter(document -> document.identificatie().isPresent())
                .toList();
    }

    /** geefZaakdocumentLezen (ZDS 4.2.2); empty when the zaaksysteem has no such document, or no answer. Close it after use. */
    public Optional<Documentlezing> open(Gebruiker who, String zaak, String document) {
        Optional<Documentidentificatie> number = Documentidentificatie.parse(document);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        Wisseling answer =
                zaaksysteem.send(zaaksysteem.documentberichten(who).geefZaakdocumentLezen(number.get(), true), zaak);
        Optional<Zaakdocument> found = answer.oordeel() instanceof Oordeel.Aangenomen accepted
                ? accepted.antwoord()
                        .find(zkn("antwoord"), OBJECT)
                        .map(object -> new Zaakdocument(new StufObject(object)))
                        .filter(d -> d.identificatie().filter(document::equals).isPresent())
                : Optional.empty();
        if (found.isEmpty()) {
            answer.antwoord().close();
        }
        return found.map(d -> new Documentlezing(d, answer.antwoord(), reader));
    }
}
