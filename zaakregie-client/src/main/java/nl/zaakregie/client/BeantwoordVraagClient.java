// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client;

import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.stuf;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.List;
import java.util.Optional;
import nl.zaakregie.client.Verzendresultaat.Ontvangen;
import nl.zaakregie.client.Vraagresultaat.Beantwoord;
import nl.zaakregie.client.Vraagresultaat.NietBeantwoord;
import nl.zaakregie.client.zaak.Zaakbericht;
import nl.zaakregie.client.zaak.Zaakberichten;
import nl.zaakregie.client.zaak.Zaakscope;
import nl.zaakregie.client.zaak.Zaakvraag;
import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.rgbz.Zaakstatus;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.StufObject;
import nl.zaakregie.stuf.Zaakidentificatie;

/**
 * Consumer of the port type BeantwoordVraag of a zaaksysteem, as far as it concerns zaken. Answers are taken as they are and
 * not held against the schemas: those of some systems lack what the schema demands. Safe for many threads.
 */
public final class BeantwoordVraagClient {
    private final Herzender herzender;
    private final Zaakberichten berichten;

    /** A consumer that sends these messages in this way. */
    public BeantwoordVraagClient(Herzender herzender, Zaakberichten berichten) {
        this.herzender = herzender;
        this.berichten = berichten;
    }

    /** geefZaakstatus: the last status; empty when there is no such zaak or it has none (ZDS 1.1 paragraph 4.1.1). */
    public Vraagresultaat<Optional<Zaakstatus>> findStatus(Zaakidentificatie identificatie) {
        return switch (ask(berichten.geefZaakstatus(identificatie))) {
            case NietBeantwoord<Zakenlijst> none -> new NietBeantwoord<>(none.oorzaak());
            case Beantwoord<Zakenlijst> answer ->
                new Beantwoord<>(answer.inhoud().zaken().stream()
                        .flatMap(zaak -> zaak.statussen().stream())
                        .findFirst());
        };
    }

    /** geefZaakdetails: everything of a zaak; empty when there is no such zaak (ZDS 1.1 paragraph 4.1.2). */
    public Vraagresultaat<Optional<Zaak>> findZaak(Zaakidentificatie identificatie) {
        return findZaak(identificatie, Zaakscope.alles());
    }

    /** geefZaakdetails: what is asked of a zaak; empty when there is no such zaak. */
    public Vraagresultaat<Optional<Zaak>> findZaak(Zaakidentificatie identificatie, Zaakscope scope) {
        return switch (ask(berichten.geefZaakdetails(identificatie, scope))) {
            case NietBeantwoord<Zakenlijst> none -> new NietBeantwoord<>(none.oorzaak());
            case Beantwoord<Zakenlijst> answer ->
                new Beantwoord<>(answer.inhoud().zaken().stream().findFirst());
        };
    }

    /** The zaken that meet a question; where there are more, ask {@link Zaakvraag#after} the last one. */
    public Vraagresultaat<Zakenlijst> listZaken(Zaakvraag vraag, Zaakscope scope) {
        return ask(berichten.geefZaakdetails(vraag, scope));
    }

    private Vraagresultaat<Zakenlijst> ask(Zaakbericht bericht) {
        Verzendresultaat result = herzender.send(bericht);
        return result instanceof Ontvangen received
                ? new Beantwoord<>(zaken(received.antwoord()))
                : new NietBeantwoord<>(result);
    }

    private static Zakenlijst zaken(StufElement answer) {
        List<Zaak> zaken = answer.child(zkn("antwoord")).map(a -> a.children(OBJECT)).orElse(List.of()).stream()
                .map(object -> new Zaak(new StufObject(object)))
                .toList();
        boolean more =
                answer.flag(zkn("parameters"), stuf("indicatorVervolgvraag")).orElse(false);
        List<String> meldingen =
                answer.children(zkn("melding")).stream().map(StufElement::text).toList();
        return new Zakenlijst(zaken, more, meldingen);
    }
}
